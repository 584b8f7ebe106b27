namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>What the parts of the HTML report read: the audit, the records behind it, and where in the page its parts stand.</summary>
internal sealed class AuditView
{
    /// <summary>The most records listed in one place; how many more there are is said wherever some are left out.</summary>
    public const int MostRecords = 50;

    private readonly Dictionary<Finding, ImmutableArray<Establishment>> _evidence;
    private readonly ILookup<District, Establishment> _uncounted;
    private readonly ILookup<Establishment, Finding> _together;

    public AuditView(AuditContent audit)
    {
        Audit = audit;
        Anchors = new Anchors(audit.Plan);
        OfPlan = new LinkedText(Anchors.OfPlan);
        OfLibrary = new LinkedText(Anchors.OfLibrary);
        Timeline = audit.Plan.BuildTimeline(audit.Register);
        _evidence = audit.Assessment.Findings.ToDictionary(finding => finding, finding => finding.Evidence);
        HashSet<Establishment> counted = [.. audit.Districts.SelectMany(state => state.Findings).SelectMany(finding => EvidenceOf(finding))];
        _uncounted = audit.Register.Establishments.Where(record => !counted.Contains(record)).OrderBy(record => record.Id, StringComparer.Ordinal).ToLookup(record => record.District);
        _together = audit.Together.SelectMany(finding => EvidenceOf(finding).Select(record => (Record: record, Finding: finding))).ToLookup(pair => pair.Record, pair => pair.Finding);
    }

    public AuditContent Audit { get; }

    public Anchors Anchors { get; }

    /// <summary>Sentences of the plan.</summary>
    public LinkedText OfPlan { get; }

    /// <summary>Sentences of the library about the plan.</summary>
    public LinkedText OfLibrary { get; }

    public Timeline Timeline { get; }

    /// <summary>The parts of the page that there are, in order: where each stands, and what it is called.</summary>
    public IEnumerable<(string Anchor, BilingualText Heading)> Sections =>
        from section in ((string Anchor, BilingualText Heading, bool IsThere)[])
        [
            ("section-summary", HtmlWords.Summary, true),
            ("section-map", HtmlWords.Map, true),
            ("section-together", Words.InTheCity, Audit.Together.Any()),
            ("section-shortfalls", Words.Shortfalls, Audit.Assessment.Shortfalls.Any()),
            ("section-findings", HtmlWords.ByDistrict, Audit.Plan.Rules.Any(rule => !rule.Scope.IsTogether)),
            ("section-remedy", Words.Remedy, true),
            ("section-readings", Words.Readings, Audit.Readings is not null),
            ("section-indicators", Words.Indicators, Audit.Plan.Clauses.Any(clause => clause.Indicator is not null)),
            ("section-districts", HtmlWords.DistrictDetails, true),
            ("section-plan", HtmlWords.PlanSection, true),
            ("section-sources", Words.Sources, Audit.Register.Establishments.Any(record => record.Source is not null)),
            ("section-verify", HtmlWords.Verify, true),
        ]
        where section.IsThere
        select (section.Anchor, section.Heading);

    /// <summary>The records that a finding counted, by day opened, then identifier.</summary>
    public ImmutableArray<Establishment> EvidenceOf(Finding finding) => _evidence[finding];

    /// <summary>The records of a district that none of its own findings counted, by identifier.</summary>
    public IEnumerable<Establishment> UncountedIn(District district) => _uncounted[district];

    /// <summary>The findings on districts together for which a record counted.</summary>
    public IEnumerable<Finding> TogetherFor(Establishment record) => _together[record];
}
