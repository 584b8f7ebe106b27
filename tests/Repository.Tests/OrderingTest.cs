using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Repository.Tests;

/// <summary>Texts are put in order by their code units: left to itself, .NET orders them as the machine's culture does.</summary>
public class OrderingTest
{
    private static readonly ImmutableHashSet<string> Orderings =
        ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "MinBy", "MaxBy", "Min", "Max", "Sort", "ToImmutableSortedDictionary", "ToImmutableSortedSet"];

    [Fact]
    public void The_library_orders_no_text_by_culture() =>
        Assert.Empty(CodeBase.Files.SelectMany(file => OrderedByCulture(CodeBase.ModelOf(file)).Select(where => $"{file}: {where}")));

    [Theory]
    [InlineData("texts.OrderBy(text => text)")]
    [InlineData("texts.Order()")]
    [InlineData("texts.Max()")]
    [InlineData("texts.OrderBy(text => (text.Length, text))")]
    [InlineData("from text in texts orderby text.Length, text select text")]
    [InlineData("System.Array.Sort", "System.Array.Sort(texts)")]
    [InlineData("new System.Collections.Generic.SortedSet<string>(texts)")]
    public void One_that_is_would_be_seen(string shown, string? code = null) => Assert.Single(OrderedByCulture(Model(code ?? shown)));

    [Theory]
    [InlineData("texts.OrderBy(text => text, System.StringComparer.Ordinal)")]
    [InlineData("texts.OrderBy(text => text.Length)")]
    [InlineData("from text in texts orderby text.Length select text")]
    [InlineData("texts.Max(text => text.Length)")]
    [InlineData("new System.Collections.Generic.SortedSet<string>(texts, System.StringComparer.Ordinal)")]
    public void One_that_is_not_is_left_alone(string code) => Assert.Empty(OrderedByCulture(Model(code)));

    private static SemanticModel Model(string code)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText($$"""
            using System.Linq;
            class Sample { void Run(string[] texts) { void Use(object _) { } {{(code.Contains("Array.Sort", StringComparison.Ordinal) ? code : $"Use({code})")}}; } }
            """);
        var compilation = CSharpCompilation.Create("Sample", [tree], CodeBase.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), fault => fault.Severity == DiagnosticSeverity.Error);
        return compilation.GetSemanticModel(tree);
    }

    private static IEnumerable<string> OrderedByCulture(SemanticModel model) =>
        from node in model.SyntaxTree.GetRoot().DescendantNodes()
        where node is OrderingSyntax or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
        where model.GetSymbolInfo(node).Symbol is IMethodSymbol called && IsByCulture(called)
        select node.ToString();

    private static bool IsByCulture(IMethodSymbol called)
    {
        bool isCreation = called.MethodKind == MethodKind.Constructor;
        if (isCreation ? called.ContainingType.Name is not ("SortedSet" or "SortedDictionary" or "SortedList" or "PriorityQueue") : !Orderings.Contains(called.Name))
            return false;
        return HoldsText(KeyOf(called)) && !called.Parameters.Any(parameter => parameter.Type.Name is "IComparer" or "Comparison" or "StringComparer");
    }

    // What a selector gives, else what the collection holds; of one with keys and values, the keys.
    private static ITypeSymbol KeyOf(IMethodSymbol called)
    {
        INamedTypeSymbol? selector = called.Parameters.Select(parameter => parameter.Type).OfType<INamedTypeSymbol>().FirstOrDefault(type => type.Name == "Func");
        ImmutableArray<ITypeSymbol> arguments = selector?.TypeArguments ?? (called.TypeArguments.IsEmpty ? called.ContainingType.TypeArguments : called.TypeArguments);
        return arguments.IsEmpty ? called.ContainingType
            : selector is null && called.ContainingType.Name.StartsWith("Sorted", StringComparison.Ordinal) ? arguments[0]
            : arguments[^1];
    }

    private static bool HoldsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(element => HoldsText(element.Type)));
}
