using ClauseLedger;

namespace Repository.Tests;

/// <summary>Every clause, interpretation and reading of plan 312 has code and tests, or the ledger says why not.</summary>
public class ClauseLedgerTest
{
    private static readonly Statement Code = new("C01", "Plan.Rule", "src/Plan.cs");
    private static readonly Statement Test = new("C01", "PlanTest", "tests/PlanTest.cs");
    private static readonly LedgerEntry Entry = new("C01", "A rule");

    private static readonly Ledger Repository = Ledger.Read(SourceTree.Root);

    [Fact]
    public void Each_has_code_and_tests_or_a_reason_why_not() => Assert.Empty(Repository.Errors);

    [Fact]
    public void The_page_is_up_to_date() =>
        Assert.Equal(Repository.Page, File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "ledger.md")).ReplaceLineEndings("\n"));

    [Fact]
    public void Code_and_a_test_are_enough() => Assert.Empty(Errors([Entry], [Code], [Test]));

    [Fact]
    public void A_reason_is_enough() => Assert.Empty(Errors([Entry with { WhyNone = "It asks nothing." }], [], []));

    [Fact]
    public void Missing_code_is_an_error() =>
        Assert.Equal(["C01: no code outside the catalogue has [Expresses(\"C01\")]."], Errors([Entry], [], [Test]));

    [Theory]
    [InlineData("HanoiPlan312Clauses.cs")]
    [InlineData("HanoiPlan312Interpretations.cs")]
    [InlineData("HanoiPlan312Variants.cs")]
    public void Code_in_the_catalogue_is_not_enough(string file) =>
        Assert.Single(Errors([Entry], [Code with { File = $"src/Ocop.Domain/Hanoi312/{file}" }], [Test]));

    [Fact]
    public void A_missing_test_is_an_error() =>
        Assert.Equal(["C01: no test has [Trait(\"clause\", \"C01\")]."], Errors([Entry], [Code], []));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_reason_beside_code_or_a_test_is_an_error(bool hasCode, bool hasTest) =>
        Assert.Equal(
            ["C01: the ledger says why there is no code and no test, but there is some."],
            Errors([Entry with { WhyNone = "It asks nothing." }], hasCode ? [Code] : [], hasTest ? [Test] : []));

    [Fact]
    public void An_identifier_that_the_catalogue_does_not_have_is_an_error()
    {
        Assert.Equal(
            ["C13: stated by Plan.Rule in src/Plan.cs, but not in the catalogue of the plan."],
            Errors([Entry], [Code, Code with { Id = "C13" }], [Test]));
        Assert.Equal(
            ["C13: stated by PlanTest in tests/PlanTest.cs, but not in the catalogue of the plan."],
            Errors([Entry], [Code], [Test, Test with { Id = "C13" }]));
    }

    [Fact]
    public void The_ledger_lists_the_catalogue_and_nothing_else()
    {
        Assert.Equal(["C01: in the catalogue of the plan, but not in the ledger."], Errors([], [Code], [Test]));
        Assert.Equal(
            ["C02: in the ledger, but not in the catalogue of the plan."],
            Errors([Entry, new("C02", "", "None.")], [Code], [Test]));
    }

    [Theory]
    [InlineData("[Expresses(\"C01\", \"I06\")] class Rule;", "C01 Rule", "I06 Rule")]
    [InlineData("class Plan { [Expresses(\"C01\")] int Rule => 1; }", "C01 Plan.Rule")]
    [InlineData("enum Kind { [Expresses(\"C01\")] One }", "C01 Kind.One")]
    [InlineData("class Plan { [Expresses(Clause)] int Rule; }", "Clause Plan.Rule")]
    [InlineData("/// <summary>C01: [Expresses(\"C01\")]</summary>\nclass Rule { string Id = \"[Expresses(C01)]\"; }")]
    public void Code_states_what_it_expresses_by_an_attribute_alone(string code, params string[] stated) =>
        Assert.Equal(stated, Statements.OfCode("Plan.cs", code).Select(place => $"{place.Id} {place.Name}"));

    [Theory]
    [InlineData("class ATest { [Fact] [Trait(\"clause\", \"C01\")] void A() { } }", "C01 ATest")]
    [InlineData("class ATest { [DeepTheory, Trait(\"clause\", \"C01\")] void A(int i) { } }", "C01 ATest")]
    [InlineData("class ATest { [Law] [Trait(\"clause\", \"C01\"), Trait(\"clause\", \"C02\")] void A() { } }", "C01 ATest", "C02 ATest")]
    [InlineData("[Trait(\"clause\", \"C01\")] class ATest { [Fact] void A() { } }", "C01 ATest")]
    [InlineData("[Trait(\"clause\", \"C01\")] class NoTest { void A() { } }")]
    [InlineData("class NoTest { [Trait(\"clause\", \"C01\")] void A() { } }")]
    [InlineData("class ATest { [Fact] [Trait(\"needs\", \"C01\")] void A() { /* [Trait(\"clause\", \"C01\")] */ } }")]
    public void A_test_states_what_it_shows_by_its_trait(string code, params string[] stated) =>
        Assert.Equal(stated, Statements.OfTests("ATest.cs", code).Select(place => $"{place.Id} {place.Name}"));

    private static IEnumerable<string> Errors(LedgerEntry[] entries, Statement[] code, Statement[] tests) =>
        new Ledger(entries, ["C01"], code, tests).Errors;
}
