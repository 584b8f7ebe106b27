using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class TallyLawsTest
{
    [Property]
    public void A_register_split_anywhere_and_merged_is_tallied_as_a_whole(Situation situation, int place)
    {
        ReadOnlySpan<EstablishmentFact> facts = Facts(situation.Register);
        int cut = (int)(Math.Abs((long)place) % (facts.Length + 1));
        Assert.Equal(situation.Tally(), Tally.Of(situation.Plan, situation.AsOf, facts[..cut]) + Tally.Of(situation.Plan, situation.AsOf, facts[cut..]));
    }

    [Property]
    public void Merging_is_commutative(OcopPlan plan, LocalDate asOf, EstablishmentFact[] some, EstablishmentFact[] others)
    {
        Tally left = Tally.Of(plan, asOf, some), right = Tally.Of(plan, asOf, others);
        Assert.Equal(left + right, right + left);
    }

    [Property]
    public void Merging_is_associative(OcopPlan plan, LocalDate asOf, EstablishmentFact[] first, EstablishmentFact[] second, EstablishmentFact[] third)
    {
        Tally a = Tally.Of(plan, asOf, first), b = Tally.Of(plan, asOf, second), c = Tally.Of(plan, asOf, third);
        Assert.Equal((a + b) + c, a + (b + c));
    }

    [Property]
    public void Merging_with_the_empty_tally_changes_nothing(Situation situation) =>
        Assert.Equal(situation.Tally(), situation.Tally() + Tally.Empty(situation.Plan, situation.AsOf));

    [Property]
    public void Bare_facts_are_tallied_as_their_records_are(Situation situation) =>
        Assert.Equal(situation.Tally(), Tally.Of(situation.Plan, situation.AsOf, Facts(situation.Register)));

    [Property]
    public void Records_one_at_a_time_are_tallied_as_their_register_is(Situation situation)
    {
        var builder = new TallyBuilder(situation.Plan, situation.AsOf);
        foreach (Establishment record in situation.Register.Establishments)
            builder.Add(record);
        Assert.Equal(situation.Tally(), builder.Build());
    }

    [Property]
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

    [Property]
    public void Equal_tallies_hash_alike(Situation situation) =>
        Assert.Equal(situation.Tally().GetHashCode(), situation.Tally().GetHashCode());

    [Property]
    public void Each_question_is_asked_once(OcopPlan plan, LocalDate asOf) =>
        Assert.Distinct(TallyQuestion.Of(plan, asOf));

    private static EstablishmentFact[] Facts(Register register) => [.. register.Establishments.Select(record => record.Fact)];

    // As the remarks of TallyQuestion word it.
    private static int Answer(TallyQuestion question, District district, Register register) => register.Establishments.Count(record =>
        record.Kind == question.Kind
        && record.District == district
        && (question.OpenedFrom is not { } from || record.OpenedOn >= from)
        && record.OpenedOn <= question.OpenedTo
        && (question.OpenOn is not { } day || record.ClosedOn is not { } closed || closed > day));
}
