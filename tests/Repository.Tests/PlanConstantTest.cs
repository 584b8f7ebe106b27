using Ocop.Domain.Tests;

namespace Repository.Tests;

/// <summary>No number, day, district, strength or measure of the plan can be another without a test of the plan failing.</summary>
public class PlanConstantTest(ITestOutputHelper output)
{
    private static readonly ImmutableArray<Type> TestsOfThePlan =
        [typeof(HanoiPlan312Test), typeof(HanoiPlan312ReadingsTest), typeof(InterpretationsTest), typeof(HanoiPlan312VerdictsTest)];

    [Fact]
    public void One_wrong_constant_of_each_kind_in_each_file_is_noticed() =>
        AssertNoticed([.. PlanConstant.All.DistinctBy(constant => (constant.File, constant.Kind))]);

    [DeepFact]
    public void Every_wrong_constant_is_noticed_and_nothing_else() => AssertNoticed([.. PlanConstant.All]);

    private void AssertNoticed(ImmutableArray<PlanConstant> wrong)
    {
        var library = new MutatedLibrary(wrong);
        Assert.Null(library.FirstToNotice(null, TestsOfThePlan));

        (PlanConstant Constant, string? Killer)[] noticed = [.. wrong.Select(constant => (constant, library.FirstToNotice(constant, TestsOfThePlan)))];
        foreach ((PlanConstant constant, string? killer) in noticed)
            output.WriteLine($"{constant}: {killer}");
        Assert.Empty(noticed.Where(one => one.Killer is null).Select(one => one.Constant.ToString()));
    }
}
