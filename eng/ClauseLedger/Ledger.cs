using Ocop.Domain;

namespace ClauseLedger;

/// <summary>The clauses, interpretations and readings of plan 312, with the code that expresses each and the tests that show it.</summary>
/// <param name="entries">What the ledger lists.</param>
/// <param name="catalogue">The identifiers that the catalogue of the plan has.</param>
/// <param name="code">The code that states an identifier.</param>
/// <param name="tests">The tests that state an identifier.</param>
public sealed class Ledger(
    IReadOnlyList<LedgerEntry> entries, IReadOnlyList<string> catalogue, IReadOnlyList<Statement> code, IReadOnlyList<Statement> tests)
{
    private const int MostTestClasses = 5;

    private readonly ILookup<string, Statement> _code = code.Where(place => !place.IsCatalogue).ToLookup(place => place.Id);
    private readonly ILookup<string, Statement> _tests = tests.ToLookup(place => place.Id);

    /// <summary>What is missing or contradictory, one line each.</summary>
    public IEnumerable<string> Errors =>
    [
        .. catalogue.Except(entries.Select(entry => entry.Id)).Select(id => $"{id}: in the catalogue of the plan, but not in the ledger."),
        .. entries.Select(entry => entry.Id).Except(catalogue).Select(id => $"{id}: in the ledger, but not in the catalogue of the plan."),
        .. code.Concat(tests).Where(place => !catalogue.Contains(place.Id))
            .Select(place => $"{place.Id}: stated by {place.Name} in {place.File}, but not in the catalogue of the plan."),
        .. entries.SelectMany(ErrorsOf),
    ];

    /// <summary>The page <c>docs/ledger.md</c>.</summary>
    public string Page =>
        $"""
        # The clause ledger

        The code and the tests for each clause, interpretation and reading of plan 312/KH-UBND. The full texts are in the
        [rulebook](rulebook.en.md).

        - Code states what it expresses with the attribute `[Expresses("C04")]`.
        - Tests state what they show with the trait `[Trait("clause", "C04")]`. Run them with `dotnet test --filter-trait clause=C04`.
        - `dotnet run --project eng/ClauseLedger > docs/ledger.md` prints this page. A test fails when the page is out of date, when code or
          tests are missing and the row gives no reason, and when an identifier is unknown.

        ## Clauses

        {Table(entry => entry.Id.StartsWith('C'))}

        ## Interpretations

        {Table(entry => entry.Id.StartsWith('I') && !IsReading(entry))}

        ## Readings

        {Table(IsReading)}

        """.ReplaceLineEndings("\n");

    /// <summary>Reads the ledger of a repository.</summary>
    /// <param name="root">The root of the repository.</param>
    public static Ledger Read(string root) => new(
        LedgerEntry.All,
        [
            .. HanoiPlan312.Plan.Clauses.Select(clause => clause.Id),
            .. HanoiPlan312.Plan.Interpretations.Select(interpretation => interpretation.Id),
            .. HanoiPlan312.Readings.SelectMany(question => question.Readings).Select(reading => reading.Id),
        ],
        Statements.OfCode(root),
        Statements.OfTests(root));

    private IEnumerable<string> ErrorsOf(LedgerEntry entry)
    {
        bool hasCode = _code.Contains(entry.Id), hasTests = _tests.Contains(entry.Id);
        if (entry.WhyNone is null && !hasCode)
            yield return $"{entry.Id}: no code outside the catalogue has [Expresses(\"{entry.Id}\")].";
        if (entry.WhyNone is null && !hasTests)
            yield return $"{entry.Id}: no test has [Trait(\"clause\", \"{entry.Id}\")].";
        if (entry.WhyNone is not null && (hasCode || hasTests))
            yield return $"{entry.Id}: the ledger says why there is no code and no test, but there is some.";
    }

    private static bool IsReading(LedgerEntry entry) => entry.Id.Contains('-', StringComparison.Ordinal);

    private string Table(Func<LedgerEntry, bool> isListed) => string.Join('\n',
    [
        "| id | what it is | code | tests |",
        "| --- | --- | --- | --- |",
        .. entries.Where(isListed).Select(Row),
    ]);

    private string Row(LedgerEntry entry) =>
        $"| [{entry.Id}](rulebook.en.md#{entry.Id.ToLowerInvariant()}) | {entry.Name} | "
        + (entry.WhyNone is { } reason ? $"none: {reason} | none |" : $"{CodeOf(entry)} | {TestsOf(entry)} |");

    private string CodeOf(LedgerEntry entry) => string.Join(", ", _code[entry.Id].Select(Link));

    // The classes with the most tests first, and not all of them: a row is short.
    private string TestsOf(LedgerEntry entry)
    {
        string[] classes = [.. _tests[entry.Id].GroupBy(Link).OrderByDescending(tests => tests.Count()).Select(tests => tests.Key)];
        string more = classes.Length > MostTestClasses ? $" and {classes.Length - MostTestClasses} more" : "";
        return string.Join(", ", classes.Take(MostTestClasses)) + more;
    }

    private static string Link(Statement place) => $"[`{place.Name}`](../{place.File})";
}
