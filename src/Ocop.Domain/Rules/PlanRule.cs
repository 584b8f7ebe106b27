namespace Ocop.Domain;

/// <summary>
/// One countable clause as data: the count of a measure, in each district of a scope or in all of them together, within
/// each of some windows, must be in a range.
/// </summary>
/// <remarks>A rule expands to one <see cref="Quota"/> for each window and each subject. Rules compare by value.</remarks>
public sealed class PlanRule : ValueObject<PlanRule>
{
    /// <summary>States a rule.</summary>
    /// <param name="id">Its identifier, stable and language-neutral: <c>annual-minimum</c>; at most 100 characters.</param>
    /// <param name="clause">The clause it expresses, which must be a quota; it carries the citation and the strength.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="scope">Whom it addresses.</param>
    /// <param name="windows">The windows of days, both ends inclusive, in the order of their due days and without overlap.</param>
    /// <param name="range">How many are asked for in each.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The identifier is blank or too long, the clause is not a quota, there is no window, a window is not in the ISO calendar, or
    /// windows overlap or are out of order.
    /// </exception>
    public PlanRule(string id, Clause clause, Measure measure, RuleScope scope, IEnumerable<DateInterval> windows, CountRange range)
    {
        Id = Guard.Against.UnusableText(id, OcopPlan.MaximumIdLength);
        Clause = Guard.Against.Null(clause);
        Strength = clause.Strength
            ?? throw new ArgumentException($"Rule {id} rests on {clause.Citation}, which is of kind {EnumToken.Of(clause.Kind)}; a rule expresses a quota.", nameof(clause));
        Measure = measure;
        Scope = Guard.Against.Null(scope);
        Windows = Guard.Against.NullOrEmptyList(windows);
        Range = range;
        foreach (DateInterval window in Windows)
            Guard.Against.UnusableDay(window.Start, nameof(windows));
        for (int i = 1; i < Windows.Length; i++)
        {
            if (Windows[i].Start <= Windows[i - 1].End)
                throw new ArgumentException(
                    $"Rule {id}: window {DayText.Iso(Windows[i])} starts before {DayText.Iso(Windows[i - 1])} is over; give windows in order and apart.",
                    nameof(windows));
        }

        Quotas = QuotasOf([.. scope.Subjects]);
    }

    /// <summary>The identifier: <c>annual-minimum</c>.</summary>
    public string Id { get; }

    /// <summary>The clause that the rule expresses, with its citation.</summary>
    public Clause Clause { get; }

    /// <summary>How strongly the clause asks.</summary>
    public Strength Strength { get; }

    /// <summary>What is counted.</summary>
    public Measure Measure { get; }

    /// <summary>Whom the rule addresses.</summary>
    public RuleScope Scope { get; }

    /// <summary>The windows of days, both ends inclusive, earliest first.</summary>
    public ImmutableArray<DateInterval> Windows { get; }

    /// <summary>How many are asked for in each window.</summary>
    public CountRange Range { get; }

    /// <summary>From the first day of the first window to the last day of the last.</summary>
    public DateInterval Horizon => new(Windows[0].Start, Windows[^1].End);

    /// <summary>What the rule asks of whom, when: by window, then by district code.</summary>
    public ImmutableArray<Quota> Quotas { get; }

    /// <summary>What the rule asks of a district, when it asks once.</summary>
    /// <param name="district">One of the districts that the rule addresses each by itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="district"/> is null.</exception>
    /// <exception cref="ArgumentException">The rule does not address the district by itself, or asks in several windows.</exception>
    public Quota For(District district)
    {
        RequireAddressed(district);
        return Only(Quotas.Where(quota => quota.Subject.Sole == district), nameof(district));
    }

    /// <summary>What the rule asks of a district in a year.</summary>
    /// <param name="district">One of the districts that the rule addresses each by itself.</param>
    /// <param name="year">A calendar year that one of the rule's windows reaches into.</param>
    /// <exception cref="ArgumentNullException"><paramref name="district"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No window reaches into the year: it is outside the rule's horizon.</exception>
    /// <exception cref="ArgumentException">The rule does not address the district by itself, or asks several times in the year.</exception>
    public Quota For(District district, int year)
    {
        RequireAddressed(district);
        RequireWithinHorizon(year);
        return Only(Quotas.Where(quota => quota.Subject.Sole == district && Reaches(quota.Window, year)), nameof(year));
    }

    /// <summary>What the rule asks in a year, when it asks one thing then: of its districts together, as a rule.</summary>
    /// <param name="year">A calendar year that one of the rule's windows reaches into.</param>
    /// <exception cref="ArgumentOutOfRangeException">No window reaches into the year: it is outside the rule's horizon.</exception>
    /// <exception cref="ArgumentException">The rule asks several things in the year: of several districts, or in several windows.</exception>
    public Quota For(int year)
    {
        RequireWithinHorizon(year);
        return Only(Quotas.Where(quota => Reaches(quota.Window, year)), nameof(year));
    }

    /// <summary>The rule with other terms: what if it asked more, later, or of others?</summary>
    /// <param name="scope">Whom it would address; as it is if left out.</param>
    /// <param name="windows">The windows it would have; as they are if left out.</param>
    /// <param name="range">How many it would ask for; as it is if left out.</param>
    /// <param name="measure">What it would count; as it is if left out.</param>
    /// <exception cref="ArgumentException">The windows are none, overlap, or are out of order.</exception>
    public PlanRule With(RuleScope? scope = null, IEnumerable<DateInterval>? windows = null, CountRange? range = null, Measure? measure = null) =>
        new(Id, Clause, measure ?? Measure, scope ?? Scope, windows ?? Windows, range ?? Range);

    /// <summary>Describes what the rule asks for: <c>at least 1 new OCOP sales point</c>. A mandatory minimum is <i>tối thiểu</i>.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string Describe(TextLanguage language)
    {
        string leastInVietnamese = Strength == Strength.Mandatory ? "tối thiểu" : "ít nhất";
        (TextPair words, int counted) = Range switch
        {
            { Maximum: null, Minimum: var least } => (new TextPair(leastInVietnamese, "at least"), least),
            { Minimum: 0, Maximum: { } most } => (new TextPair("không quá", "at most"), most),
            { Minimum: var least, Maximum: { } most } when least == most => (new TextPair("đúng", "exactly"), most),
            { Minimum: var least, Maximum: { } most } => (new TextPair($"từ {least} đến", $"{least} to"), most),
        };
        return $"{words.In(language)} {Measure.CountIn(counted, language)}";
    }

    /// <summary>The rule with every window cut at a day on which the first has begun.</summary>
    internal PlanRule EndOn(LocalDate day) =>
        With(windows: Windows.Where(window => window.Start <= day).Select(window => new DateInterval(window.Start, LocalDate.Min(window.End, day))));

    /// <inheritdoc/>
    public override bool Equals(PlanRule? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Clause == other.Clause
            && Measure == other.Measure
            && Scope == other.Scope
            && Range == other.Range
            && Windows.SequenceEqual(other.Windows));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Measure, Scope, Range, Horizon);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    private ImmutableArray<Quota> QuotasOf(ImmutableArray<DistrictSet> subjects)
    {
        var quotas = ImmutableArray.CreateBuilder<Quota>(Windows.Length * subjects.Length);
        for (int window = 0; window < Windows.Length; window++)
        {
            foreach (DistrictSet subject in subjects)
                quotas.Add(new Quota(this, subject, Windows[window], quotas.Count, window));
        }

        return quotas.MoveToImmutable();
    }

    private void RequireAddressed(District district)
    {
        Guard.Against.Null(district);
        if (Scope.IsTogether)
            throw new ArgumentException($"Rule {Id} addresses its districts together, not {district.FullName} by itself.", nameof(district));
        if (!Scope.Districts.Contains(district))
            throw new ArgumentException($"Rule {Id} does not address {district.FullName}. It addresses: {Scope.Districts.NameIn(TextLanguage.Vietnamese)}.", nameof(district));
    }

    private void RequireWithinHorizon(int year)
    {
        if (!Windows.Any(window => Reaches(window, year)))
            throw new ArgumentOutOfRangeException(nameof(year), year, $"Rule {Id} asks nothing in that year; its horizon is {DayText.Iso(Horizon)}.");
    }

    private Quota Only(IEnumerable<Quota> quotas, string parameter)
    {
        Quota[] found = [.. quotas.Take(2)];
        return found.Length == 1
            ? found[0]
            : throw new ArgumentException($"Rule {Id} asks more than one thing there: say which district and which year, or take it from {nameof(Quotas)}.", parameter);
    }

    private static bool Reaches(DateInterval window, int year) => window.Start.Year <= year && year <= window.End.Year;
}
