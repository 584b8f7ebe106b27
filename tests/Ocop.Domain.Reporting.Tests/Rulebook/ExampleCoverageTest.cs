using Ocop.Domain.Reporting.Rulebook.Examples;

namespace Ocop.Domain.Reporting.Tests.Rulebook;

/// <summary>The examples that a test reads are all there are, the same in both languages, and leave nothing out.</summary>
public class ExampleCoverageTest
{
    private static readonly PrintedExample[] Examples = Read(TextLanguage.English);

    [Fact]
    public void Every_example_of_the_catalogue_is_read_from_either_page_and_no_other()
    {
        Assert.All(RulebookPage.Languages, language => Assert.Equal(WorkedExamples.All.Select(example => example.Id), Read(language).Select(example => example.Id)));
        Assert.True(WorkedExamples.All.Length >= 36);
    }

    [Fact]
    public void Either_language_has_the_same_facts_days_and_verdicts()
    {
        foreach ((PrintedExample vietnamese, PrintedExample english) in Read(TextLanguage.Vietnamese).Zip(Examples))
        {
            Assert.Equal(english.Records, vietnamese.Records);
            Assert.Equal(english.Verdicts, vietnamese.Verdicts);
            Assert.Equal(english.Interpretations, vietnamese.Interpretations);
            Assert.Equal((english.WhyNot is null, english.Remedy is null), (vietnamese.WhyNot is null, vietnamese.Remedy is null));
        }
    }

    [Fact]
    public void What_is_read_is_what_the_author_wrote()
    {
        foreach ((WorkedExample written, PrintedExample read) in WorkedExamples.All.Zip(Examples))
        {
            Assert.Equal(written.Title.English, read.Title);
            Assert.Equal(written.Reason.English, read.Reason);
            Assert.Equal(written.Records, read.Records);
            Assert.Equal(written.Verdicts.Select(verdict => verdict with { Clause = verdict.Clause ?? written.Clause }), read.Verdicts);
        }
    }

    [Fact]
    public void Identifiers_run_from_1_under_each_clause() =>
        Assert.All(
            Examples.GroupBy(example => example.Clause),
            clause => Assert.Equal(Enumerable.Range(1, clause.Count()).Select(number => $"{clause.Key}-{number}"), clause.Select(example => example.Id)));

    [Fact]
    public void Every_rule_has_several() =>
        Assert.All(HanoiPlan312.Plan.Rules, rule => Assert.True(Examples.Count(example => example.Clause == rule.Clause.Id) >= 9));

    [Fact]
    public void Every_status_occurs_and_every_consequence()
    {
        Assert.Equal(Enum.GetValues<FindingStatus>(), Verdicts.Select(verdict => verdict.Status).OfType<FindingStatus>().Distinct().Order());
        Assert.Equal(Enum.GetValues<Consequence>(), Verdicts.Select(verdict => verdict.Consequence).Distinct().Order());
    }

    [Fact]
    public void Every_status_occurs_under_every_rule_that_can_have_it() =>
        Assert.All(HanoiPlan312.Plan.Rules, rule =>
        {
            IEnumerable<FindingStatus> possible =
            [
                FindingStatus.Met, FindingStatus.Pending, FindingStatus.Missed,
                .. rule.Measure.Basis == CountingBasis.InOperation ? new[] { FindingStatus.MetLate, FindingStatus.Lapsed } : [],
                .. rule.Range.Maximum is null ? Array.Empty<FindingStatus>() : [FindingStatus.Exceeded],
            ];
            Assert.Superset(possible.ToHashSet(), Verdicts.Where(verdict => verdict.Clause == rule.Clause.Id).Select(verdict => verdict.Status).OfType<FindingStatus>().ToHashSet());
        });

    [Fact]
    public void Every_interpretation_is_shown_under_a_clause_that_it_bears_on() =>
        Assert.All(HanoiPlan312.Plan.Interpretations, interpretation =>
            Assert.Contains(Examples, example => example.Interpretations.Contains(interpretation.Id) && interpretation.Clauses.Contains(example.Clause)));

    [Fact]
    public void Every_alternative_reading_changes_a_verdict_that_the_page_shows_beside_it()
    {
        foreach (Ocop.Domain.Plans.Reading reading in HanoiPlan312.Readings.SelectMany(question => question.Readings.Skip(1)))
        {
            Assert.Contains(Examples, example => example.Verdicts.Any(verdict =>
                verdict.Reading == reading.Id
                && example.Verdicts.Any(usual => usual.Reading is null && usual.AsOf == verdict.AsOf && usual.Subject == verdict.Subject && usual.Clause == verdict.Clause
                    && (usual.Status, usual.Consequence) != (verdict.Status, verdict.Consequence))));
        }
    }

    [Fact]
    public void Partial_registers_occur_and_so_do_complete_ones_of_the_same_day() =>
        Assert.Contains(Examples, example => example.Verdicts.GroupBy(verdict => (verdict.AsOf, verdict.Subject)).Any(day => day.Select(verdict => verdict.Coverage).Distinct().Count() == 2));

    [Theory]
    [InlineData("2023-12-30")]
    [InlineData("2023-12-31")]
    [InlineData("2024-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("2025-06-30")]
    [InlineData("2025-07-01")]
    [InlineData("2025-12-31")]
    [InlineData("2026-01-01")]
    public void The_awkward_days_occur_as_days_of_the_audit_and_of_the_facts(string day)
    {
        LocalDate awkward = DayPatterns.Iso.Parse(day).Value;
        Assert.Contains(Verdicts, verdict => verdict.AsOf == awkward);
        Assert.True(day == "2023-12-30" || Examples.Any(example => example.Records.Any(record => record.Opened == awkward)));
    }

    [Fact]
    public void A_closure_on_the_due_day_occurs_for_a_stock_and_for_a_flow() =>
        Assert.Equal(
            [EstablishmentKind.SalesPoint, EstablishmentKind.Center],
            from example in Examples
            from record in example.Records
            where example.Verdicts.Any(verdict => verdict.Window.End == record.Closed && verdict.AsOf == record.Closed)
            group record by record.Kind into kinds
            orderby kinds.Key
            select kinds.Key);

    [Fact]
    public void Ha_Dong_and_Son_Tay_late_are_there()
    {
        Assert.Contains(Examples, example => example.Records.Any(record => record is { Kind: EstablishmentKind.Center, Districts.Sole: var place } && place == District.HaDong));
        Assert.Contains(Verdicts, verdict => verdict.Subject == District.SonTay && verdict.Status == FindingStatus.MetLate);
        Assert.Contains(Verdicts, verdict => verdict.Subject == District.SonTay && verdict.Status is null && verdict.Clause == "C04");
    }

    [Fact]
    public void What_would_mend_it_is_said_of_every_rule() =>
        Assert.All(HanoiPlan312.Plan.Rules, rule => Assert.Contains(Examples, example => example.Clause == rule.Clause.Id && example.WhyNot is not null));

    private static IEnumerable<ExpectedVerdict> Verdicts => Examples.SelectMany(example => example.Verdicts);

    private static PrintedExample[] Read(TextLanguage language) =>
        [.. RulebookPage.ExamplesIn(language).Select(printed => new ExampleParser(language).Read(printed.Text))];
}
