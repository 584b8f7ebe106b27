namespace Ocop.Domain.Analysis;

/// <summary>The shortfall of a quota that can still be satisfied, and its due day.</summary>
public sealed class RemedyNeed : ValueObject<RemedyNeed>
{
    internal RemedyNeed(Finding finding, OpeningSlot slot)
    {
        Finding = finding;
        Slot = slot;
    }

    /// <summary>The finding that is not satisfied.</summary>
    public Finding Finding { get; }

    /// <summary>The quota.</summary>
    public Quota Quota => Finding.Quota;

    /// <summary>The number of openings missing, 1 or more.</summary>
    public int Missing => Finding.Shortfall;

    /// <summary>The first day, inclusive, on which an opening counts for it: the day after the assessment, or the first of its
    /// window.</summary>
    public LocalDate From => Slot.From;

    /// <summary>
    /// The latest responsible day: the due day, after which a flow can no longer be met and a stock is late; null for a stock
    /// whose due day is over: it is late already, and every day counts.
    /// </summary>
    public LocalDate? LatestResponsibleDay => Slot.By;

    /// <summary>Whether the due day is over, so that an opening still satisfies the quota, but late.</summary>
    public bool IsLate => LatestResponsibleDay is null;

    internal OpeningSlot Slot { get; }

    /// <summary>Gets the need of a finding; null where no opening after its day can satisfy it.</summary>
    internal static RemedyNeed? Of(Finding finding) =>
        finding.Rule.Measure.CountedAfter(finding.AsOf, finding.Quota) is { } slot
            ? new(finding, finding.AsOf < finding.Due ? slot with { Last = DayNumber.Of(finding.Due) } : slot)
            : null;

    /// <inheritdoc/>
    public override bool Equals(RemedyNeed? other) =>
        other is not null && Finding == other.Finding && Slot == other.Slot;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Finding, Slot);

    /// <summary>The quota, the number and the day.</summary>
    public override string ToString() =>
        $"{Quota}: {Missing} by {(LatestResponsibleDay is { } day ? DayText.Iso(day) : "no day, late")}";
}
