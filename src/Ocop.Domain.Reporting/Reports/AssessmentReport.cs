namespace Ocop.Domain.Reporting.Reports;

/// <summary>One assessment, to be reported in one language and any format.</summary>
/// <param name="language">The language of the words.</param>
/// <param name="assessment">The assessment.</param>
internal class AssessmentReport(TextLanguage language, PlanAssessment assessment)
{
    private ImmutableArray<DistrictState> _districts;

    public TextLanguage Language => language;

    public PlanAssessment Assessment => assessment;

    public OcopPlan Plan => Assessment.Plan;

    /// <summary>How each district stands, in the order of the codes.</summary>
    public ImmutableArray<DistrictState> Districts => _districts.IsDefault
        ? _districts = [.. District.All.Select(district => new DistrictState(district, [.. Assessment.FindByDistrict(district)]))]
        : _districts;

    /// <summary>The quotas that districts have together.</summary>
    public IEnumerable<Finding> Together => Assessment.Findings.Where(finding => finding.Rule.Scope.IsTogether);

    public DistrictState StateOf(District district) => Districts.First(state => state.District == district);

    public string Say(BilingualText words) => words.In(Language);

    public string Say(BilingualText words, params object[] values) => words.In(Language, values);

    public string Day(LocalDate day) => DayPatterns.Format(day, Language);

    public string Period(DateInterval window) => Words.Period(window, Language);

    /// <summary>The clause and the period of a finding: <c>C03 2023</c>.</summary>
    public string NameOf(Finding finding) => Words.NameOf(finding, Language);
}
