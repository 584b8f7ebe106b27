namespace Ocop.Domain;

/// <summary>Asks why a quota is not met.</summary>
public static class WhyNotAsking
{
    /// <summary>The least change to the register with which a quota that is not met, or met late, would be met.</summary>
    /// <param name="finding">A finding that is neither met nor exceeded.</param>
    /// <param name="register">The register that was assessed.</param>
    /// <exception cref="ArgumentNullException">The finding or the register is null.</exception>
    /// <exception cref="ArgumentException">
    /// The quota is met, so that nothing would have to be otherwise; or the register shows another count than the finding, so that
    /// it is not the one that was assessed.
    /// </exception>
    /// <example><c>assessment[HanoiPlan312.PilotCenter, District.SonTay].WhyNot(register).Explain(TextLanguage.English)</c></example>
    public static Counterfactual WhyNot(this Finding finding, Register register)
    {
        Guard.Against.Null(finding);
        Guard.Against.Null(register);
        if (finding.Status is FindingStatus.Met or FindingStatus.Exceeded)
            throw new ArgumentException($"{finding.Quota} is {EnumToken.Of(finding.Status)} as of {DayText.Iso(finding.AsOf)}; only of what is not met, or met late, can one ask why not.", nameof(finding));
        _ = finding.Evidence(register); // Refuses another register.
        return new WhyNotSearch(finding, register).Least();
    }
}
