using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

/// <summary>Registers with records more or less, and plans with other rules.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class WhatIfTest
{
    [Law]
    public void Taking_away_what_was_added_gives_the_register_back(Situation situation) =>
        Assert.Equal(
            situation.Register,
            situation.Register.With(Given.Point("one more", District.BaDinh, new(2023, 5, 1))).Without("one more"));

    [Law]
    public void Adding_again_what_was_taken_away_gives_the_register_back(Situation situation) =>
        Assert.All(
            situation.Register.Establishments.Take(3),
            record => Assert.Equal(situation.Register, situation.Register.Without(record.Id).With(record)));

    [Fact]
    public void An_identifier_that_is_taken_is_refused() =>
        Assert.Single(Assert.Throws<InvalidRegisterException>(() =>
            Given.Register(Given.Point("P-1", District.BaDinh, new(2023, 5, 1))).With(Given.Center("P-1", District.BaVi, new(2023, 5, 1)))).Errors);

    [Fact]
    public void A_record_that_is_not_there_cannot_be_taken_away()
    {
        Assert.Throws<ArgumentException>("id", () => Given.Register().Without("P-1"));
        Assert.Throws<ArgumentNullException>("id", () => Given.Register().Without(null!));
    }

    [Fact]
    public void Null_cannot_be_added()
    {
        Assert.Throws<ArgumentNullException>("establishments", () => Given.Register().With((IEnumerable<Establishment>)null!));
        Assert.Throws<ArgumentException>("establishments", () => Given.Register().With((Establishment)null!));
    }

    [Law]
    public void A_plan_with_its_own_rules_is_the_plan(OcopPlan plan) =>
        Assert.All(plan.Rules, rule => Assert.Equal(plan, plan.With(rule.With())));

    [Fact]
    public void Only_what_is_named_changes()
    {
        DateInterval[] later = [new(new(2024, 1, 1), new(2024, 12, 31))];
        PlanRule changed = HanoiPlan312.PilotCenter.With(windows: later);
        Assert.Equal(later, changed.Windows);
        Assert.Equal(HanoiPlan312.PilotCenter, changed.With(windows: HanoiPlan312.PilotCenter.Windows));
    }

    [Fact]
    public void A_rule_that_the_plan_does_not_have_is_refused()
    {
        PlanRule stranger = Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)).Rules[0];
        Assert.Throws<ArgumentException>("rule", () => HanoiPlan312.Plan.With(stranger));
        Assert.Throws<ArgumentNullException>("rule", () => HanoiPlan312.Plan.With(null!));
    }
}
