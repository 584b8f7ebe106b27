namespace Ocop.Domain;

/// <summary>The status of every quota of a plan as of a day.</summary>
/// <remarks>Assessments compare by plan and findings; the register that was assessed does not matter.</remarks>
/// <example>
/// <code>
/// PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, asOf: new LocalDate(2023, 12, 31));
/// Finding pilot = assessment[HanoiPlan312.PilotCenter, District.SonTay];
/// </code>
/// </example>
public sealed partial class PlanAssessment : ValueObject<PlanAssessment>
{
    internal PlanAssessment(OcopPlan plan, LocalDate asOf, RegisterCoverage coverage, ImmutableArray<Finding> findings, Register? register)
    {
        Register = register;
        Plan = plan;
        AsOf = asOf;
        Coverage = coverage;
        Findings = findings;
    }

    /// <summary>The plan.</summary>
    public OcopPlan Plan { get; }

    /// <summary>The day, inclusive: it is over, and what happened on it is known.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The register that was assessed; null where the assessment was made from a tally alone.</summary>
    public Register? Register { get; }

    /// <summary>Whether the register that was counted claims to be complete.</summary>
    public RegisterCoverage Coverage { get; }

    /// <summary>One finding for each quota of the plan, in the order of <see cref="OcopPlan.Quotas"/>.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The mandatory quotas that are missed or lapsed, or whose cap is exceeded.</summary>
    public IEnumerable<Finding> Breaches => Findings.Where(finding => finding.IsBreach);

    /// <summary>The aspirational quotas that are missed or lapsed: shortfalls, not breaches.</summary>
    public IEnumerable<Finding> Shortfalls => Findings.Where(finding => finding.IsFailed && !finding.IsBreach);

    /// <summary>Gets the finding on a quota.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan does not have the quota.</exception>
    public Finding this[Quota quota] => Findings[Plan.PlaceOf(Guard.Against.Null(quota))];

    /// <summary>Gets the finding on a rule that asks something of a district once.</summary>
    /// <param name="rule">One of the plan's rules.</param>
    /// <param name="district">One of the districts that the rule addresses individually.</param>
    /// <exception cref="ArgumentNullException">The rule or the district is null.</exception>
    /// <exception cref="ArgumentException">The rule is not the plan's, does not address the district, or asks in several windows.</exception>
    public Finding this[PlanRule rule, District district] => this[Guard.Against.Null(rule).For(district)];

    /// <summary>Gets the finding on a rule for a district in a year.</summary>
    /// <param name="rule">One of the plan's rules.</param>
    /// <param name="district">One of the districts that the rule addresses individually.</param>
    /// <param name="year">A calendar year within the rule's horizon.</param>
    /// <exception cref="ArgumentNullException">The rule or the district is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the rule's horizon.</exception>
    /// <exception cref="ArgumentException">The rule is not the plan's, or does not address the district.</exception>
    public Finding this[PlanRule rule, District district, int year] => this[Guard.Against.Null(rule).For(district, year)];

    /// <summary>Gets the finding on a rule with one quota in a year, usually of its districts together.</summary>
    /// <param name="rule">One of the plan's rules.</param>
    /// <param name="year">A calendar year within the rule's horizon.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the rule's horizon.</exception>
    /// <exception cref="ArgumentException">The rule is not the plan's, or has several quotas in the year.</exception>
    public Finding this[PlanRule rule, int year] => this[Guard.Against.Null(rule).For(year)];

    /// <summary>Finds the findings on a rule, in order of window and district code.</summary>
    /// <param name="rule">One of the plan's rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">The rule is not the plan's.</exception>
    public IEnumerable<Finding> FindByRule(PlanRule rule)
    {
        Guard.Against.Null(rule);
        return Plan.Rules.Contains(rule)
            ? Findings.Where(finding => finding.Rule.Equals(rule))
            : throw new ArgumentException($"Plan {Plan} has no such rule {rule}.", nameof(rule));
    }

    /// <summary>Finds the findings on the quotas of a district alone.</summary>
    /// <param name="district">The district.</param>
    /// <exception cref="ArgumentNullException"><paramref name="district"/> is null.</exception>
    public IEnumerable<Finding> FindByDistrict(District district)
    {
        Guard.Against.Null(district);
        return Findings.Where(finding => finding.Quota.Subject.Sole == district);
    }

    /// <summary>Finds the findings with a status.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is an undefined value.</exception>
    public IEnumerable<Finding> FindByStatus(FindingStatus status)
    {
        Guard.Against.UndefinedValue(status);
        return Findings.Where(finding => finding.Status == status);
    }

    /// <inheritdoc/>
    public override bool Equals(PlanAssessment? other) =>
        other is not null
        && Plan.Equals(other.Plan)
        && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Plan);
        hash.Add(AsOf);
        foreach (Finding finding in Findings)
            hash.Add(finding.Verdict);
        return hash.ToHashCode();
    }

    /// <summary>Plan, day and number of breaches.</summary>
    public override string ToString() => $"{Plan} as of {DayText.Iso(AsOf)}, breaches: {Breaches.Count()}";
}
