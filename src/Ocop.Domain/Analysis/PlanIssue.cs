namespace Ocop.Domain.Analysis;

/// <summary>An issue of a plan, or of several read together: not invalid data, but a fact that readers should know.</summary>
public sealed class PlanIssue
{
    internal PlanIssue(
        PlanIssueKind kind,
        OcopPlan? plan,
        PlanRule rule,
        ImmutableArray<PlanRule> others,
        ImmutableArray<Quota> quotas,
        int implied,
        ImmutableArray<PlanRule> reconciling)
    {
        Kind = kind;
        Plan = plan;
        Rule = rule;
        OtherRules = others;
        Quotas = quotas;
        Implied = implied;
        ReconcilingRules = reconciling;
    }

    /// <summary>
    /// An identifier of the issue: kind, number of the plan where several were read, rule, and first day of the window,
    /// <c>tension:city-target:2023-01-01</c> or <c>tension:312/KH-UBND:city-target:2023-01-01</c>.
    /// </summary>
    public string Id => $"{EnumToken.Of(Kind)}:{(Plan is null ? "" : $"{Plan}:")}{Rule}:{DayText.Iso(Quotas[0].Window.Start)}";

    /// <summary>The plan of <see cref="Rule"/> where several plans were read together; null where it was the only one.</summary>
    public OcopPlan? Plan { get; }

    /// <summary>The kind of issue.</summary>
    public PlanIssueKind Kind { get; }

    /// <summary>The rule whose maximum, minimum or window has the issue.</summary>
    public PlanRule Rule { get; }

    /// <summary>
    /// The smallest set of other rules that cause it, on the same or another quota. If more than three are needed, a set from which none
    /// can be left out. Empty for a window.
    /// </summary>
    public ImmutableArray<PlanRule> OtherRules { get; }

    /// <summary>The quotas of <see cref="Rule"/> that have the issue, in the order of the plan.</summary>
    public ImmutableArray<Quota> Quotas { get; }

    /// <summary>The fewest openings that <see cref="OtherRules"/> ask for within each of <see cref="Quotas"/>; 0 for a window.</summary>
    public int Implied { get; }

    /// <summary>
    /// For a contradiction, the rules any one of which can be changed to reconcile them, each with the smallest change that does. A maximum
    /// is raised to what is implied; a minimum is lowered to the greatest that fits, if any fits. Empty for other kinds.
    /// </summary>
    public ImmutableArray<PlanRule> ReconcilingRules { get; }

    /// <summary>Explains the issue, with the numbers.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string Explain(TextLanguage language) => PlanIssueText.Of(this).In(language);

    /// <summary>Returns the kind, the rule and the number.</summary>
    public override string ToString() => $"{EnumToken.Of(Kind)}: {Rule}, {Implied} implied";
}
