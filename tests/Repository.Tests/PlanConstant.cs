using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Repository.Tests;

/// <summary>A constant that a plan is stated by (a number, a part of a day, a district, a set, a strength, a measure), and a wrong one in its place.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Right">The constant.</param>
/// <param name="Wrong">The wrong one; null where it is left out of its list.</param>
internal sealed record PlanConstant(SourceFile File, ExpressionSyntax Right, ExpressionSyntax? Wrong)
{
    private static readonly ImmutableArray<SourceFile> Plans = [.. CodeBase.Files.Where(file => file.Name.StartsWith("Hanoi312/", StringComparison.Ordinal))];

    // One name stands for another: whichever of these a plan uses, the next in the row is wrong there.
    private static readonly ImmutableArray<ImmutableArray<string>> Names =
    [
        [.. District.All.Select(NameInCode)],
        ["All", "Urban", "Rural"],
        [.. Enum.GetNames<Strength>()],
        [nameof(Measure.NewSalesPoints), nameof(Measure.OperatingSalesPoints), nameof(Measure.NewCenters), nameof(Measure.OperatingCenters)],
    ];

    /// <summary>Every constant of the plans, each with one wrong value or two; and the last day of the districts, which I08 rests on.</summary>
    public static IEnumerable<PlanConstant> All =>
    [
        .. from file in Plans
           from constant in file.Code.DescendantNodes().OfType<ExpressionSyntax>()
           from wrong in WrongOnesFor(constant)
           select new PlanConstant(file, constant, wrong),
        .. from file in CodeBase.Files
           where file.Name == "Territory/District.cs"
           from day in file.Code.DescendantNodes().OfType<PropertyDeclarationSyntax>()
           where day.Identifier.Text == nameof(District.LastDay)
           from constant in day.DescendantNodes().OfType<ExpressionSyntax>()
           from wrong in WrongOnesFor(constant)
           select new PlanConstant(file, constant, wrong),
    ];

    /// <summary>What is wrong: a number, a name or an omission.</summary>
    public string Kind => Wrong is null ? "omission" : Right is LiteralExpressionSyntax ? "number" : "name";

    /// <summary>Where and what: <c>Hanoi312/HanoiPlan312.cs:45 30 -> 31</c>.</summary>
    public override string ToString() => $"{File.At(Right)} {Right} -> {Wrong?.ToString() ?? "(left out)"}";

    private static IEnumerable<ExpressionSyntax?> WrongOnesFor(ExpressionSyntax constant) => constant switch
    {
        LiteralExpressionSyntax { Token.Value: int number } => [Number(number + 1), .. number > 0 ? [Number(number - 1)] : Array.Empty<ExpressionSyntax>()],
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } name when NextTo(name) is { } next =>
            constant.Parent is ExpressionElementSyntax ? [next, null] : [next],
        InvocationExpressionSyntax { Parent: ExpressionElementSyntax } call when call.ArgumentList.Arguments.All(argument => argument.Expression is LiteralExpressionSyntax { Token.Value: int }) => [null],
        _ => [],
    };

    private static ExpressionSyntax Number(int number) =>
        SyntaxFactory.ParseExpression(number.ToString(CultureInfo.InvariantCulture));

    private static ExpressionSyntax? NextTo(MemberAccessExpressionSyntax name)
    {
        ImmutableArray<string> row = Names.FirstOrDefault(names => names.Contains(name.Name.Identifier.Text), []);
        return row.IsEmpty || !IsOurs(name.Expression.ToString())
            ? null
            : name.WithName(SyntaxFactory.IdentifierName(row[(row.IndexOf(name.Name.Identifier.Text) + 1) % row.Length]));
    }

    private static bool IsOurs(string type) => type is nameof(District) or nameof(Strength) or nameof(Measure);

    private static string NameInCode(District district) =>
        typeof(District).GetProperties().Single(property => property.PropertyType == typeof(District) && ReferenceEquals(property.GetValue(null), district)).Name;
}
