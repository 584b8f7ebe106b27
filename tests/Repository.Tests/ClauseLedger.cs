using System.Globalization;

namespace Repository.Tests;

/// <summary>The page <c>docs/ledger.md</c>: for every clause, interpretation and reading of plan 312 what expresses it and what shows it.</summary>
internal static class ClauseLedger
{
    /// <summary>Where the page lies.</summary>
    public static readonly string Page = Path.Combine(SourceTree.Root, "docs", "ledger.md");

    public static ImmutableArray<LedgerRow> Clauses { get; } = [.. HanoiPlan312.Plan.Clauses.Select(clause => new LedgerRow(clause.Id, clause.Text.English))];

    public static ImmutableArray<LedgerRow> Interpretations { get; } = [.. HanoiPlan312.Plan.Interpretations.Select(open => new LedgerRow(open.Id, open.Question.English))];

    public static ImmutableArray<LedgerRow> Readings { get; } = [.. HanoiPlan312.Readings.SelectMany(question => question.Readings).Select(reading => new LedgerRow(reading.Id, reading.Text.English))];

    /// <summary>The page as the sources have it now.</summary>
    public static string Text() =>
        $"""
        # The clause ledger

        For every clause of plan 312/KH-UBND (C01 ...), every interpretation (I01 ...) and every reading: the code that expresses it, the
        tests and the worked examples that show it, and of the mutants of that code, file by file, how many the tests noticed
        ([trust.md](trust.md#mutants)). This page is made from the sources by `dotnet test --project tests/Ocop.Domain.Tests --explicit only
        --filter-class *ClauseLedgerTest`; a test fails where it is not what they say, where a row has no code or no test, and where a number, a day or a
        district of the plan can be another without a test of the plan noticing.

        ## Clauses

        {Table(Clauses, "clause")}

        ## Interpretations

        {Table(Interpretations, "interpretation")}

        ## Readings

        {Table(Readings, "reading")}

        """.ReplaceLineEndings("\n");

    private static string Table(IEnumerable<LedgerRow> rows, string title) => string.Join('\n',
    [
        $"| {title} | what it says | code | tests | worked examples | mutants noticed |",
        "| --- | --- | --- | --- | --- | ---: |",
        .. rows.Select(Line),
    ]);

    private static string Line(LedgerRow row) => string.Create(CultureInfo.InvariantCulture,
        $"| [{row.Id}](rulebook.en.md#{row.Id.ToLowerInvariant()}) | {row.Says.Replace("|", "\\|", StringComparison.Ordinal)} | {Code(row)} | {Tests(row)} | {Examples(row)} | {(row.Mutants is { } mutants ? $"{mutants.Killed} of {mutants.All}" : "–")} |");

    private static string Code(LedgerRow row) => string.Join(", ", row.Code.Select(place => $"[`{place.Name}`](../src/Ocop.Domain/{place.File.Name})"));

    private static string Tests(LedgerRow row) => string.Join(", ",
        from test in row.ShownBy
        group test by test.File into tests
        select $"[`{tests.Key.TypeName}`](../{tests.Key.Name}) ({tests.Count()})");

    private static string Examples(LedgerRow row) =>
        row.Examples.IsEmpty ? "–" : string.Join(", ", row.Examples.Select(example => $"[{example}](rulebook.en.md#{example.ToLowerInvariant()})"));
}
