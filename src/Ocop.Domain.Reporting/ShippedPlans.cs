using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Reporting;

/// <summary>The plans that ship with this library, one document per instrument; <c>docs/data-sources.md</c> gives their sources.</summary>
public static class ShippedPlans
{
    private const string Folder = "plans/";
    private const string Ending = ".json";

    /// <summary>All shipped plans, by the first day of their horizon, then by number.</summary>
    public static ImmutableArray<ShippedPlan> All { get; } =
    [
        .. typeof(ShippedPlans).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => new ShippedPlan(name[Folder.Length..^Ending.Length], Read(name)))
            .OrderBy(shipped => shipped.Plan.Horizon.Start)
            .ThenBy(shipped => shipped.Plan.Number, StringComparer.Ordinal),
    ];

    /// <summary>Finds a shipped plan.</summary>
    /// <param name="name">Its identifier, such as <c>kh-312-2022</c>, or its number, such as <c>312/KH-UBND</c>.</param>
    /// <returns>The plan; null if there is none.</returns>
    public static OcopPlan? Find(string name) =>
        All.FirstOrDefault(shipped => shipped.Id == name || shipped.Plan.Number == name)?.Plan;

    /// <summary>Returns the questions that a plan leaves open, with their readings.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The questions; none for a plan without readings in this library.</returns>
    public static ImmutableArray<ReadingQuestion> ReadingsOf(OcopPlan plan) =>
        plan.Equals(HanoiPlan312.Plan) ? HanoiPlan312.Readings : [];

    private static OcopPlan Read(string name)
    {
        using Stream document = typeof(ShippedPlans).Assembly.GetManifestResourceStream(name)!;
        return PlanDocument.Read(document);
    }
}
