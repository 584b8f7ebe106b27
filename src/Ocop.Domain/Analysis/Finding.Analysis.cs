namespace Ocop.Domain;

/// <content>Analyses of a finding.</content>
public sealed partial class Finding
{
    /// <summary>Compares a pending quota with an even pace through its window. An indicator: the plan states no interim targets.</summary>
    /// <exception cref="InvalidOperationException">The finding is not pending.</exception>
    /// <example><c>assessment[HanoiPlan312.CityTarget, 2023].MeasurePace().NeededPerMonth</c></example>
    public QuotaPace MeasurePace() =>
        Status == FindingStatus.Pending
            ? new QuotaPace(this)
            : throw new InvalidOperationException($"{Quota} is {EnumToken.Of(Status)} as of {DayText.Iso(AsOf)}; only a pending quota has a pace.");

    /// <summary>Finds the smallest change to the register with which a quota that is not met, or met late, would be met.</summary>
    /// <exception cref="InvalidOperationException">The quota is met or exceeded, or the assessment was made from a tally alone.</exception>
    /// <example><c>assessment[HanoiPlan312.PilotCenter, District.SonTay].ExplainWhyNot().Explain(TextLanguage.English)</c></example>
    public Counterfactual ExplainWhyNot() =>
        Status is FindingStatus.Met or FindingStatus.Exceeded
            ? throw new InvalidOperationException($"{Quota} is {EnumToken.Of(Status)} as of {DayText.Iso(AsOf)}; ask why not only of a quota that is not met, or met late.")
            : WhyNotSearch.FindSmallestChange(this, Register);
}
