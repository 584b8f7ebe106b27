namespace Ocop.Domain;

/// <summary>One thing that a rule asks: of one subject, within one window.</summary>
/// <remarks>Quotas are made by their rule (<see cref="PlanRule.Quotas"/>) and compare by value.</remarks>
public sealed partial class Quota : ValueObject<Quota>
{
    internal Quota(PlanRule rule, DistrictSet subject, DateInterval window, int place, int windowPlace)
    {
        Rule = rule;
        Subject = subject;
        Window = window;
        Place = place;
        WindowPlace = windowPlace;
    }

    /// <summary>The rule that asks.</summary>
    public PlanRule Rule { get; }

    /// <summary>Whose establishments count: one district, or several in sum.</summary>
    public DistrictSet Subject { get; }

    /// <summary>The days within which it asks, both ends inclusive.</summary>
    public DateInterval Window { get; }

    /// <summary>The last day of the window: by the end of it the quota is to be met.</summary>
    public LocalDate Due => Window.End;

    /// <summary>The quota's place among those of its rule.</summary>
    internal int Place { get; }

    /// <summary>The window's place among those of the rule.</summary>
    internal int WindowPlace { get; }

    /// <inheritdoc/>
    public override bool Equals(Quota? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Subject == other.Subject && Window.Equals(other.Window) && Rule.Equals(other.Rule));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule.Id, Subject, Window);

    /// <summary>Rule, subject and window: <c>annual-minimum 018 2023-01-01/2023-12-31</c>.</summary>
    public override string ToString() => $"{Rule} {Subject} {DayText.Iso(Window)}";
}
