namespace Ocop.Domain;

/// <summary>Something odd in a plan, or in several read together: no fault of the data, but something that readers should know.</summary>
public sealed class PlanOddity
{
    internal PlanOddity(PlanOddityKind kind, OcopPlan? plan, PlanRule rule, ImmutableArray<PlanRule> others, ImmutableArray<Quota> quotas, int implied, ImmutableArray<PlanRule> reconciling)
    {
        Kind = kind;
        Plan = plan;
        Rule = rule;
        Others = others;
        Quotas = quotas;
        Implied = implied;
        Reconciling = reconciling;
    }

    /// <summary>
    /// An identifier of the oddity: kind, number of the plan where several were read, rule, and first day of the window,
    /// <c>tension:city-target:2023-01-01</c> or <c>tension:312/KH-UBND:city-target:2023-01-01</c>.
    /// </summary>
    public string Id => $"{EnumToken.Of(Kind)}:{(Plan is null ? "" : $"{Plan}:")}{Rule}:{DayText.Iso(Quotas[0].Window.Start)}";

    /// <summary>The plan of <see cref="Rule"/> where several plans were read together; null where it was the only one.</summary>
    public OcopPlan? Plan { get; }

    /// <summary>What is odd.</summary>
    public PlanOddityKind Kind { get; }

    /// <summary>The rule whose top, minimum or window it is about.</summary>
    public PlanRule Rule { get; }

    /// <summary>
    /// The fewest other rules that make it so, of one quota or of another; where it takes more than three, some of which none can be
    /// left out. None for a window.
    /// </summary>
    public ImmutableArray<PlanRule> Others { get; }

    /// <summary>The quotas of <see cref="Rule"/> that it is about, in the order of the plan.</summary>
    public ImmutableArray<Quota> Quotas { get; }

    /// <summary>The fewest openings that <see cref="Others"/> ask for within each of <see cref="Quotas"/>; 0 for a window.</summary>
    public int Implied { get; }

    /// <summary>
    /// For a contradiction, the rules of which changing any one reconciles them: each as it would be, changed no more than that
    /// takes. The top is raised to what is implied; a minimum is lowered to the greatest that fits, where one does. Else none.
    /// </summary>
    public ImmutableArray<PlanRule> Reconciling { get; }

    /// <summary>The oddity in words, with the numbers.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string Explain(TextLanguage language) => PlanOddityText.Of(this).In(language);

    /// <summary>Kind, rule and number, for a debugger.</summary>
    public override string ToString() => $"{EnumToken.Of(Kind)}: {Rule}, {Implied} implied";
}
