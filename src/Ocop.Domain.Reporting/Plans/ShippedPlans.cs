using System.Collections.Immutable;
using Ocop.Domain.SystemTextJson;

namespace PlanAudit.Plans;

/// <summary>The plans that come with the program, one document an instrument; <c>docs/data-sources.md</c> says where each is from.</summary>
internal static class ShippedPlans
{
    private const string Folder = "plans/";
    private const string Ending = ".json";

    /// <summary>All of them, in the order of the days on which they first ask something.</summary>
    public static ImmutableArray<ShippedPlan> All { get; } =
    [
        .. typeof(ShippedPlans).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => new ShippedPlan(name[Folder.Length..^Ending.Length], Read(name)))
            .OrderBy(shipped => shipped.Plan.Horizon.Start)
            .ThenBy(shipped => shipped.Plan.Number, StringComparer.Ordinal),
    ];

    /// <summary>The plan with an identifier, as <c>kh-312-2022</c>, or with a number, as <c>312/KH-UBND</c>; null if there is none.</summary>
    public static OcopPlan? Find(string name) =>
        All.FirstOrDefault(shipped => shipped.Id == name || shipped.Plan.Number == name)?.Plan;

    private static OcopPlan Read(string name)
    {
        using Stream document = typeof(ShippedPlans).Assembly.GetManifestResourceStream(name)!;
        return PlanDocument.Read(document);
    }
}
