namespace Repository.Tests;

/// <summary>Every clause of the source is accounted for, from the text to the code to the tests.</summary>
public class ClauseLedgerTest
{
    public static TheoryData<string> Ids => [.. Rows.Select(row => row.Id)];

    public static TheoryData<string> IdsWithExamples =>
    [
        .. HanoiPlan312.Plan.Rules.Select(rule => rule.Clause.Id),
        .. HanoiPlan312.Plan.Interpretations.Select(open => open.Id),
    ];

    private static IEnumerable<LedgerRow> Rows => [.. ClauseLedger.Clauses, .. ClauseLedger.Interpretations, .. ClauseLedger.Readings];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_expressed_by_code_and_shown_by_a_test(string id)
    {
        LedgerRow row = Rows.Single(row => row.Id == id);
        Assert.NotEmpty(row.Code);
        Assert.NotEmpty(row.ShownBy);
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void What_decides_a_verdict_is_shown_by_a_worked_example(string id) =>
        Assert.NotEmpty(Rows.Single(row => row.Id == id).Examples);

    [Fact]
    public void The_page_is_what_the_sources_say() =>
        Assert.Equal(ClauseLedger.Text(), File.ReadAllText(ClauseLedger.Page).ReplaceLineEndings("\n"));

    /// <summary>Not a test: makes the page anew.</summary>
    [Fact(Explicit = true)]
    public void Write() => File.WriteAllText(ClauseLedger.Page, ClauseLedger.Text());
}
