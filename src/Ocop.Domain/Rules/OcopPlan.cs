namespace Ocop.Domain;

/// <summary>A plan as data: what it says, clause by clause, and what it asks, rule by rule.</summary>
/// <remarks>Plans compare by value.</remarks>
public sealed partial class OcopPlan : ValueObject<OcopPlan>
{
    /// <summary>The longest number of a plan, and the longest identifier of a rule, an interpretation or a reading, in characters.</summary>
    public const int MaximumIdLength = 100;

    // For each rule, how many quotas those before it have.
    private readonly ImmutableArray<int> _quotasBefore;

    /// <summary>Writes down a plan.</summary>
    /// <param name="number">The number of its instrument: <c>312/KH-UBND</c>; at most 100 characters.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="clauses">All its clauses, in order.</param>
    /// <param name="rules">Its rules, in order, each resting on one of the clauses.</param>
    /// <param name="interpretations">The questions it leaves open and how they are answered; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The number is blank or too long, there are no clauses or no rules, an item is null, identifiers repeat, a rule is based on no
    /// clause of the plan, or an interpretation bears on none.
    /// </exception>
    public OcopPlan(
        string number,
        BilingualText title,
        IEnumerable<Clause> clauses,
        IEnumerable<PlanRule> rules,
        IEnumerable<Interpretation> interpretations)
    {
        Number = Guard.Against.UnusableText(number, MaximumIdLength);
        Title = Guard.Against.Null(title);
        Clauses = Guard.Against.NullOrEmptyList(clauses);
        Rules = Guard.Against.NullOrEmptyList(rules);
        Interpretations = Guard.Against.MissingItem(interpretations);
        HashSet<string> clauseIds = RequireDistinct(Clauses.Select(clause => clause.Id), nameof(clauses));
        RequireDistinct(Rules.Select(rule => rule.Id), nameof(rules));
        RequireDistinct(Interpretations.Select(interpretation => interpretation.Id), nameof(interpretations));
        RequireClauses(nameof(rules));
        if (Interpretations.FirstOrDefault(open => !clauseIds.IsSupersetOf(open.Clauses)) is { } astray)
            throw new ArgumentException($"Interpretation {astray} bears on {string.Join(", ", astray.Clauses)}; plan {number} has the clauses {string.Join(", ", Clauses)}.", nameof(interpretations));
        (Quotas, _quotasBefore, Horizon) = Expand(Rules);
    }

    // The same plan with rules of the same identifiers, or some of them.
    private OcopPlan(OcopPlan original, ImmutableArray<PlanRule> rules)
    {
        Number = original.Number;
        Title = original.Title;
        Clauses = original.Clauses;
        Interpretations = original.Interpretations;
        Rules = rules;
        RequireClauses(nameof(rules));
        (Quotas, _quotasBefore, Horizon) = Expand(Rules);
    }

    /// <summary>The number of the instrument: <c>312/KH-UBND</c>.</summary>
    public string Number { get; }

    /// <summary>What the plan is called.</summary>
    public BilingualText Title { get; }

    /// <summary>Everything the plan says, clause by clause.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>Everything the plan asks that can be counted, rule by rule.</summary>
    public ImmutableArray<PlanRule> Rules { get; }

    /// <summary>The questions the plan leaves open, and how they are answered.</summary>
    public ImmutableArray<Interpretation> Interpretations { get; }

    /// <summary>What the plan asks of whom, when: by rule, then window, then district code.</summary>
    public ImmutableArray<Quota> Quotas { get; }

    /// <summary>From the first day on which the plan asks anything to the last.</summary>
    public DateInterval Horizon { get; }

    /// <summary>What the plan asks of a district: by itself, or together with others.</summary>
    /// <param name="district">The district.</param>
    /// <returns>The quotas whose subject holds the district, in the order of <see cref="Quotas"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="district"/> is null.</exception>
    public ImmutableArray<Quota> GetQuotas(District district) => [.. Quotas.Where(quota => quota.Subject.Contains(district))];

    /// <summary>The rule with an identifier.</summary>
    /// <param name="id">The identifier: <c>annual-minimum</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan has no such rule; the message lists those it has.</exception>
    public PlanRule GetRule(string id)
    {
        Guard.Against.Null(id);
        return Rules.FirstOrDefault(rule => rule.Id == id)
            ?? throw new ArgumentException($"Plan {Number} has no rule \"{id}\"; it has: {string.Join(", ", Rules)}.", nameof(id));
    }

    /// <summary>The clause with an identifier.</summary>
    /// <param name="id">The identifier: <c>C01</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan has no such clause; the message lists those it has.</exception>
    public Clause GetClause(string id)
    {
        Guard.Against.Null(id);
        return Clauses.FirstOrDefault(clause => clause.Id == id)
            ?? throw new ArgumentException($"Plan {Number} has no clause \"{id}\"; it has: {string.Join(", ", Clauses)}.", nameof(id));
    }

    /// <summary>
    /// The plan with every window cut at a day: what begins after it is no longer asked. It is the other answer to what
    /// becomes of obligations when the units they address cease to exist (I08).
    /// </summary>
    /// <param name="day">The last day on which the plan asks anything, in the ISO calendar.</param>
    /// <exception cref="ArgumentException">The plan asks nothing up to that day, or the day is unusable.</exception>
    /// <example><c>HanoiPlan312.Plan.EndingOn(new LocalDate(2025, 6, 30))</c></example>
    [Expresses("I08-ends-with-districts")]
    public OcopPlan EndOn(LocalDate day)
    {
        Guard.Against.UnusableDay(day);
        if (day < Horizon.Start)
            throw new ArgumentException($"Plan {Number} asks nothing up to {DayText.Iso(day)}; its horizon is {DayText.Iso(Horizon)}.", nameof(day));
        return new OcopPlan(this, [.. Rules.Where(rule => rule.Horizon.Start <= day).Select(rule => rule.EndOn(day))]);
    }

    /// <summary>The plan with one of its rules changed: what if the rule were this one?</summary>
    /// <param name="rule">The rule to stand in the place of the one with its identifier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan has no rule with that identifier, or the rule rests on no clause of the plan.</exception>
    /// <example><c>HanoiPlan312.Plan.With(HanoiPlan312.AnnualMinimum.With(range: CountRange.AtLeast(2)))</c></example>
    public OcopPlan With(PlanRule rule)
    {
        Guard.Against.Null(rule);
        PlanRule replaced = Rules.FirstOrDefault(own => own.Id == rule.Id)
            ?? throw new ArgumentException($"Plan {Number} has no rule \"{rule.Id}\" to change; it has: {string.Join(", ", Rules)}.", nameof(rule));
        return new OcopPlan(this, Rules.Replace(replaced, rule));
    }

    /// <inheritdoc/>
    public override bool Equals(OcopPlan? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Number == other.Number
            && Title == other.Title
            && Clauses.SequenceEqual(other.Clauses)
            && Rules.SequenceEqual(other.Rules)
            && Interpretations.SequenceEqual(other.Interpretations));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Clauses.Length, Rules.Length, Horizon);

    /// <summary>The number of the instrument.</summary>
    public override string ToString() => Number;

    /// <summary>The place of a quota among <see cref="Quotas"/>.</summary>
    /// <exception cref="ArgumentException">The plan does not ask it.</exception>
    internal int PlaceOf(Quota quota) => _quotasBefore[RulePlaceOf(quota)] + quota.Place;

    /// <summary>The place of a quota's rule among <see cref="Rules"/>.</summary>
    /// <exception cref="ArgumentException">The plan does not ask it.</exception>
    internal int RulePlaceOf(Quota quota)
    {
        ReadOnlySpan<PlanRule> rules = Rules.AsSpan();
        for (int place = 0; place < rules.Length; place++)
        {
            if (ReferenceEquals(rules[place], quota.Rule))
                return place;
        }

        // The quota may be of an equal plan.
        int equal = Rules.IndexOf(quota.Rule);
        return equal >= 0 ? equal : throw new ArgumentException($"Plan {this} does not ask \"{quota}\".", nameof(quota));
    }

    private static (ImmutableArray<Quota> Quotas, ImmutableArray<int> Before, DateInterval Horizon) Expand(ImmutableArray<PlanRule> rules)
    {
        var quotas = ImmutableArray.CreateBuilder<Quota>();
        var before = ImmutableArray.CreateBuilder<int>(rules.Length);
        foreach (PlanRule rule in rules)
        {
            before.Add(quotas.Count);
            quotas.AddRange(rule.Quotas);
        }

        return (quotas.ToImmutable(), before.MoveToImmutable(), new DateInterval(rules.Min(rule => rule.Windows[0].Start), rules.Max(rule => rule.Windows[^1].End)));
    }

    private void RequireClauses(string parameter)
    {
        Dictionary<string, Clause> clauses = Clauses.ToDictionary(clause => clause.Id, StringComparer.Ordinal);
        if (Rules.FirstOrDefault(rule => clauses.GetValueOrDefault(rule.Clause.Id) != rule.Clause) is { } stray)
            throw new ArgumentException($"Rule {stray} rests on {stray.Clause.Citation}, which is not among the clauses of plan {Number}.", parameter);
    }

    private HashSet<string> RequireDistinct(IEnumerable<string> ids, string parameter)
    {
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        string[] repeated = [.. ids.Where(id => !distinct.Add(id)).Distinct()];
        return repeated.Length == 0
            ? distinct
            : throw new ArgumentException($"Plan {Number} uses these identifiers more than once: {string.Join(", ", repeated)}.", parameter);
    }
}
