using System.Collections.Concurrent;

namespace Ocop.Domain.Tests;

/// <summary>No number, day, district, strength or measure of the plan can be another without a test of the plan failing.</summary>
public class PlanConstantTest(ITestOutputHelper output)
{
    private static readonly ImmutableArray<Type> TestsOfThePlan =
        [typeof(HanoiPlan312Test), typeof(HanoiPlan312ReadingsTest), typeof(InterpretationsTest), typeof(HanoiPlan312VerdictsTest)];

    [Fact]
    public void Nothing_is_noticed_where_nothing_is_changed() =>
        Assert.Null(MutatedLibrary.FirstToNotice(CodeBase.Compilation, TestsOfThePlan));

    [Fact]
    public void Every_wrong_constant_is_noticed()
    {
        PlanConstant[] wrong = [.. PlanConstant.All];
        var survivors = new ConcurrentBag<PlanConstant>();
        Parallel.ForEach(wrong, constant =>
        {
            string? killer = MutatedLibrary.FirstToNotice(constant.Mutated(), TestsOfThePlan);
            if (killer is null)
                survivors.Add(constant);
            output.WriteLine($"{constant}: {killer}");
        });
        Assert.NotEmpty(wrong);
        Assert.Empty(survivors.Select(constant => constant.ToString()).Order());
    }
}
