using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Repository.Tests;

public class SourceStyleTest
{
    private const int LongestFile = 260;

    public static TheoryData<string> Files => [.. CodeBase.Sources.Select(file => file.ToString())];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_declares_one_public_type_at_most_and_is_named_after_it(string name)
    {
        SourceFile file = File(name);

        Assert.All(PublicTypes(file), type => Assert.Equal(file.TypeName, type));
        Assert.True(PublicTypes(file).Count() <= 1);
    }

    [Fact]
    public void Every_public_type_is_declared_by_the_files_read() =>
        Assert.Equal(
            Packages.PublicTypes.Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Order(StringComparer.Ordinal),
            CodeBase.Sources.Where(IsLoaded)
                .SelectMany(file => PublicTypes(file).Select(type => (file.Package, Type: type)))
                .Distinct()
                .Select(type => type.Type)
                .Where(type => !Packages.Components.Any(component => component.Name == type))
                .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_short(string name) =>
        Assert.InRange(File(name).Tree.GetText(TestContext.Current.CancellationToken).Lines.Count, 1, LongestFile);

    [Theory]
    [MemberData(nameof(Files))]
    public void Everything_is_in_the_namespace_of_its_package_or_folder(string name) =>
        Assert.Equal(
            File(name).Code.ChildNodes().OfType<GlobalStatementSyntax>().Any() ? [] : [NamespaceOf(File(name))], // A program has none.
            File(name).Code.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(declared => declared.Name.ToString()));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_public_record_has_no_positions_for_with_to_bypass_its_guards(string name) =>
        Assert.DoesNotContain(
            File(name).Code.DescendantNodes().OfType<RecordDeclarationSyntax>(),
            record => record.ParameterList is not null
                && record.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().All(IsPublic)
                && record.ParameterList.Parameters.Any(position => !IsReadOnly(position, record)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_in_composed_letters(string name) =>
        Assert.All(
            File(name).Code.DescendantTokens(),
            token => Assert.True(token.Value is not string text || text.IsNormalized(NormalizationForm.FormC), token.Text));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_UTF_8_without_mark_and_its_lines_end_in_a_line_feed(string name)
    {
        byte[] bytes = [.. File(name).Bytes];

        Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.Equal(bytes, new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(new UTF8Encoding(false, true).GetString(bytes)));
    }

    private static SourceFile File(string name) => CodeBase.Sources.Single(file => file.ToString() == name);

    // A position is read-only where the record declares its property itself, with a getter alone.
    private static bool IsReadOnly(ParameterSyntax position, RecordDeclarationSyntax record) =>
        record.Members.OfType<PropertyDeclarationSyntax>().Any(property =>
            property.Identifier.Text == position.Identifier.Text
            && property.AccessorList?.Accessors is [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration }]);

    // Three folders of the core have a namespace of their own; the companions have one each; in the other packages every folder has
    // its own. A file that adds members to a type is in the namespace of the file that is named after the type alone.
    private static string NamespaceOf(SourceFile file) => file.Package switch
    {
        "Ocop.Domain" => HomeOf(file).Name.Split('/')[0] is ("Plans" or "Counting" or "Analysis") and var folder
            ? $"{file.Package}.{folder}"
            : file.Package,
        "Ocop.Domain.Reporting" => file.Package + FoldersOf(file),
        "ocop-audit" => "OcopAudit" + FoldersOf(file),
        _ => file.Package,
    };

    private static SourceFile HomeOf(SourceFile file) =>
        CodeBase.Files.FirstOrDefault(other => other.Name.EndsWith($"/{file.TypeName}.cs", StringComparison.Ordinal)) ?? file;

    private static string FoldersOf(SourceFile file) => string.Concat(file.Name.Split('/')[..^1].Select(folder => $".{folder}"));

    private static bool IsLoaded(SourceFile file) => Packages.All.Any(package => package.GetName().Name == file.Package);

    private static IEnumerable<string> PublicTypes(SourceFile file) =>
        file.Code.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(IsPublic)
            .Select(type => type is DelegateDeclarationSyntax named ? named.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text);

    private static bool IsPublic(MemberDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PublicKeyword);
}
