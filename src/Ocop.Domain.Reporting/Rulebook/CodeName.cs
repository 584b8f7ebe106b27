using Ocop.Domain.Reporting.Reports.Markdown;

namespace Ocop.Domain.Reporting.Rulebook;

/// <summary>Where a rulebook's plan stands in the code: a member, and the file that declares it.</summary>
/// <param name="Member">Type and member: <c>HanoiPlan312.PilotCenter</c>.</param>
/// <param name="File">The file, from the root of the project.</param>
internal sealed record CodeName(string Member, string File)
{
    private const string Plans = "src/Ocop.Domain/Hanoi312/";
    private const string Assessment = "src/Ocop.Domain/Assessment/";

    /// <summary>The rules of plan 312, by identifier.</summary>
    public static readonly ImmutableDictionary<string, CodeName> Rules = new Dictionary<string, CodeName>
    {
        ["annual-minimum"] = new("HanoiPlan312.AnnualMinimum", $"{Plans}HanoiPlan312.cs"),
        ["city-target"] = new("HanoiPlan312.CityTarget", $"{Plans}HanoiPlan312.cs"),
        ["pilot-center"] = new("HanoiPlan312.PilotCenter", $"{Plans}HanoiPlan312.cs"),
        ["center-rollout"] = new("HanoiPlan312.CenterRollout", $"{Plans}HanoiPlan312.cs"),
    }.ToImmutableDictionary();

    public static readonly CodeName Interpretations = new("HanoiPlan312Interpretations.All", $"{Plans}HanoiPlan312Interpretations.cs");

    public static readonly CodeName Readings = new("HanoiPlan312Readings.All", $"{Plans}HanoiPlan312Readings.cs");

    public static readonly CodeName Statuses = new("FindingStatus", $"{Assessment}FindingStatus.cs");

    public static readonly CodeName StatusTable = new("StatusTable.StatusOf", $"{Assessment}StatusTable.cs");

    public static readonly CodeName Counting = new("Measure.Achieved", "src/Ocop.Domain/Counting/Measure.Counting.cs");

    public static readonly CodeName Indicators = new("Indicator.Count", "src/Ocop.Domain/Analysis/Indicator.Count.cs");

    /// <summary>A clause of plan 312.</summary>
    public static CodeName Of(Clause clause) => new($"HanoiPlan312Clauses.{clause}", $"{Plans}HanoiPlan312Clauses.cs");

    /// <summary>The member, linked from a page in <c>docs</c> to its file.</summary>
    public string LinkFromDocs => MarkdownPage.CodeLink(Member, $"../{File}");
}
