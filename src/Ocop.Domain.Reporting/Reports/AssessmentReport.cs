using System.Collections.Immutable;

namespace PlanAudit.Reports;

/// <summary>One assessment, to be told in one language, in whatever form.</summary>
/// <param name="Language">The language of the words.</param>
/// <param name="Assessment">What was found.</param>
internal record AssessmentReport(TextLanguage Language, PlanAssessment Assessment)
{
    private ImmutableArray<DistrictState> _districts;

    public OcopPlan Plan => Assessment.Plan;

    /// <summary>How each district stands, in the order of the codes.</summary>
    public ImmutableArray<DistrictState> Districts => _districts.IsDefault
        ? _districts = [.. District.All.Select(district => new DistrictState(district, [.. Assessment.ByDistrict(district)]))]
        : _districts;

    /// <summary>The quotas that districts have together.</summary>
    public IEnumerable<Finding> Together => Assessment.Findings.Where(finding => finding.Rule.Scope.IsTogether);

    public DistrictState StateOf(District district) => Districts.First(state => state.District == district);

    public string Say(BilingualText words) => words.In(Language);

    public string Say(BilingualText words, params object[] values) => words.In(Language, values);

    public string Day(LocalDate day) => DayPatterns.In(day, Language);

    public string Period(DateInterval window) => Words.Period(window, Language);

    /// <summary>The clause and the period of a finding: <c>C03 2023</c>.</summary>
    public string NameOf(Finding finding) => $"{finding.Rule.Clause} {Period(finding.Quota.Window)}";
}
