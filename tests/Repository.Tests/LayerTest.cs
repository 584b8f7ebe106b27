using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Repository.Tests;

/// <summary>The folders are layers; comments may look up, code may not.</summary>
public class LayerTest
{
    /// <summary>What only a plan may say: its years and its numbers.</summary>
    private static readonly ImmutableHashSet<decimal> NumbersOfThePlan = [2021, 2022, 2023, 2024, 2025, 2026, 20, 30, 109, 312];

    private static readonly Dictionary<SyntaxTree, SourceFile> Files = CodeBase.Files.ToDictionary(file => file.Tree);

    [Fact]
    public void Every_file_lies_in_a_layer() =>
        Assert.All(CodeBase.Files, file => Assert.True(file.Layer >= 0, file.Name));

    [Fact]
    public void Every_layer_holds_files() =>
        Assert.All(
            SourceFile.Layers,
            layer => Assert.Contains(CodeBase.Files, file => file.Name.StartsWith($"{layer}/", StringComparison.Ordinal)));

    [Fact]
    public void The_sources_compile_so_that_names_have_meaning() =>
        Assert.Empty(CodeBase.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void No_layer_names_what_a_higher_one_declares()
    {
        AssertNone(
            from file in CodeBase.Files
            let model = CodeBase.ModelOf(file)
            from name in file.Code.DescendantNodes().OfType<SimpleNameSyntax>()
            from declaration in DeclarationsOf(model.GetSymbolInfo(name).Symbol)
            let home = Files[declaration.SyntaxTree]
            where home.Layer > file.Layer
            select $"{file.At(name)} names {name}, of {home}");
    }

    [Fact]
    public void The_layers_do_name_each_other_downwards()
    {
        SourceFile assessing = CodeBase.Files.Single(file => file.Name == "Assessment/OcopPlan.Assess.cs");
        SemanticModel model = CodeBase.ModelOf(assessing);

        Assert.Subset(
            assessing.Code.DescendantNodes().OfType<SimpleNameSyntax>()
                .SelectMany(name => DeclarationsOf(model.GetSymbolInfo(name).Symbol))
                .Select(declaration => declaration.SyntaxTree.FilePath)
                .ToHashSet(),
            new HashSet<string> { "Facts/Register.cs", "Counting/Tally.cs", "Assessment/Tally.Judge.cs" });
    }

    [Fact]
    public void Only_the_plans_know_the_plan_s_numbers() =>
        AssertNone(
            from file in CodeBase.Files
            where !file.Name.StartsWith("Hanoi312/", StringComparison.Ordinal)
            from token in file.Code.DescendantTokens()
            where IsNumberOfThePlan(token) || (IsText(token) && token.ValueText.Contains("312", StringComparison.Ordinal))
            where !IsPlaceOrCountOfUnits(token)
            select $"{file.At(token)} says {token}");

    [Fact]
    public void The_plans_do_say_the_plan_s_numbers() =>
        Assert.Contains(
            CodeBase.Files.Single(file => file.Name == "Hanoi312/HanoiPlan312.cs").Code.DescendantTokens(),
            IsNumberOfThePlan);

    // A list in full: the one that Assert.Empty shows is cut short.
    private static void AssertNone(IEnumerable<string> faults)
    {
        string[] found = [.. faults.Distinct()];
        if (found.Length > 0)
            Assert.Fail(string.Join('\n', found));
    }

    // A type is at home in the lowest layer that declares a part of it, a member where it is declared: a layer may add members to a
    // type of a lower one, which the lower one must not call.
    private static IEnumerable<SyntaxReference> DeclarationsOf(ISymbol? symbol)
    {
        ImmutableArray<SyntaxReference> parts = symbol switch
        {
            null or INamespaceSymbol => [],
            INamedTypeSymbol type => type.OriginalDefinition.DeclaringSyntaxReferences,
            IMethodSymbol or IPropertySymbol or IFieldSymbol when symbol.OriginalDefinition.DeclaringSyntaxReferences is { IsEmpty: false } own => own,
            _ => symbol.ContainingType?.OriginalDefinition.DeclaringSyntaxReferences ?? [],
        };
        return parts.IsEmpty ? [] : [parts.MinBy(part => Files[part.SyntaxTree].Layer)!];
    }

    private static bool IsNumberOfThePlan(SyntaxToken token) =>
        token.IsKind(SyntaxKind.NumericLiteralToken)
        && NumbersOfThePlan.Contains(Convert.ToDecimal(token.Value, System.Globalization.CultureInfo.InvariantCulture));

    private static bool IsText(SyntaxToken token) =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken;

    // That there were 30 units, with places from 0 to 29, up to a last day, is no rule of a plan: it is the territory.
    private static bool IsPlaceOrCountOfUnits(SyntaxToken token) =>
        token.SyntaxTree?.FilePath switch
        {
            "Territory/District.Units.cs" => token.Parent?.Parent is ArgumentSyntax,
            "Territory/District.cs" => token.Parent?.Parent?.Parent is VariableDeclaratorSyntax { Identifier.ValueText: "Count" }
                || token.Parent?.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { Identifier.ValueText: "LastDay" },
            _ => false,
        };
}
