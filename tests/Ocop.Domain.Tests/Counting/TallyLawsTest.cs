using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class TallyLawsTest
{
    [Law]
    public void A_register_split_anywhere_and_merged_is_tallied_as_a_whole(Situation situation, int place)
    {
        ReadOnlySpan<EstablishmentFact> facts = Facts(situation.Register);
        int cut = (int)(Math.Abs((long)place) % (facts.Length + 1));
        Assert.Equal(situation.Tally(), Tally.Count(situation.Plan, situation.AsOf, facts[..cut]) + Tally.Count(situation.Plan, situation.AsOf, facts[cut..]));
    }

    [Law]
    public void Merging_is_commutative(OcopPlan plan, LocalDate asOf, EstablishmentFact[] some, EstablishmentFact[] others)
    {
        Tally left = Tally.Count(plan, asOf, some), right = Tally.Count(plan, asOf, others);
        Assert.Equal(left + right, right + left);
    }

    [Law]
    public void Merging_is_associative(OcopPlan plan, LocalDate asOf, EstablishmentFact[] first, EstablishmentFact[] second, EstablishmentFact[] third)
    {
        Tally a = Tally.Count(plan, asOf, first), b = Tally.Count(plan, asOf, second), c = Tally.Count(plan, asOf, third);
        Assert.Equal((a + b) + c, a + (b + c));
    }

    [Law]
    public void Merging_with_the_empty_tally_changes_nothing(Situation situation) =>
        Assert.Equal(situation.Tally(), situation.Tally() + Tally.Empty(situation.Plan, situation.AsOf));

    [Law]
    public void Bare_facts_are_tallied_as_their_records_are(Situation situation) =>
        Assert.Equal(situation.Tally(), Tally.Count(situation.Plan, situation.AsOf, Facts(situation.Register)));

    [Law]
    public void Records_one_at_a_time_are_tallied_as_their_register_is(Situation situation)
    {
        var builder = new TallyBuilder(situation.Plan, situation.AsOf);
        foreach (Establishment record in situation.Register.Establishments)
            builder.Add(record);
        Assert.Equal(situation.Tally(), builder.Build());
    }

    [Law]
    public void What_is_taken_back_was_never_there(Situation situation, EstablishmentFact[] passing)
    {
        var builder = new TallyBuilder(situation.Plan, situation.AsOf);
        builder.Add(passing);
        builder.Add(situation.Register);
        foreach (EstablishmentFact fact in passing)
            builder.Remove(fact);
        Assert.Equal(situation.Tally(), builder.Build());
    }

    [Law]
    public void Tallies_added_to_a_builder_merge_with_what_it_counts(Situation situation, EstablishmentFact[] others)
    {
        var builder = new TallyBuilder(situation.Plan, situation.AsOf);
        builder.Add(others);
        builder.Add(situation.Tally());
        Assert.Equal(situation.Tally() + Tally.Count(situation.Plan, situation.AsOf, others), builder.Build());
    }

    [Law]
    public void A_verdict_on_one_quota_is_that_of_its_finding(Situation situation)
    {
        var builder = new TallyBuilder(situation.Plan, situation.AsOf);
        builder.Add(situation.Register);
        Tally tally = builder.Build();
        Assert.All(tally.Assess(situation.Register.Coverage).Findings, finding =>
        {
            Assert.Equal(finding.Verdict, tally.Judge(finding.Quota, situation.Register.Coverage));
            Assert.Equal(finding.Verdict, builder.Judge(finding.Quota, situation.Register.Coverage));
        });
    }

    [Law(20)]
    public void A_plan_of_very_many_windows_is_tallied_as_its_questions_say(Register register, EstablishmentFact[] facts)
    {
        // Both ends of 60 windows, and the days on which their stocks are asked for: more than one grid holds.
        DateInterval[] windows = [.. Enumerable.Range(0, 60).Select(i => new DateInterval(new LocalDate(2022, 12, 1).PlusDays(20 * i), new LocalDate(2022, 12, 15).PlusDays(20 * i)))];
        var plan = new OcopPlan(
            "1/KH-UBND",
            HanoiPlan312.Plan.Title,
            HanoiPlan312.Plan.Clauses,
            [HanoiPlan312.AnnualMinimum.With(windows: windows), HanoiPlan312.CenterRollout.With(windows: windows)],
            []);
        var builder = new TallyBuilder(plan, new(2025, 12, 31));
        builder.Add(register);
        builder.Add(facts);
        Tally tally = builder.Build();
        Assert.True(new CountingPlan(plan, tally.AsOf).Grids.Length > 1);
        Assert.All(tally.Questions, question => Assert.Equal(
            District.All.Select(district => Answer(question, district, register) + facts.Count(fact => fact.District == district && question.Matches(fact))),
            District.All.Select(district => tally[question, district])));
    }

    [Law]
    public void Ready_counts_are_tallied_as_their_register_is(Situation situation)
    {
        var builder = new TallyBuilder(situation.Plan, situation.AsOf);
        foreach (TallyQuestion question in builder.Questions)
        {
            foreach (District district in District.All)
                builder.AddCount(question, district, Answer(question, district, situation.Register));
        }

        Assert.Equal(situation.Tally(), builder.Build());
    }

    [Law]
    public void Equal_tallies_hash_alike(Situation situation) =>
        Assert.Equal(situation.Tally().GetHashCode(), situation.Tally().GetHashCode());

    [Law]
    public void Each_question_is_asked_once(OcopPlan plan, LocalDate asOf) =>
        Assert.Distinct(TallyQuestion.ListFor(plan, asOf));

    private static EstablishmentFact[] Facts(Register register) => [.. register.Establishments.Select(record => record.Fact)];

    // As the remarks of TallyQuestion word it.
    private static int Answer(TallyQuestion question, District district, Register register) => register.Establishments.Count(record =>
        record.Kind == question.Kind
        && record.District == district
        && (question.OpenedFrom is not { } from || record.OpenedOn >= from)
        && record.OpenedOn <= question.OpenedTo
        && (question.OpenOn is not { } day || record.ClosedOn is not { } closed || closed > day));
}
