namespace Ocop.Domain;

/// <summary>What one quota that can still be satisfied lacks, and by when.</summary>
public sealed record RemedyNeed
{
    internal RemedyNeed(Finding finding, OpeningTerms terms)
    {
        Finding = finding;
        Terms = terms;
    }

    /// <summary>The finding that is not satisfied.</summary>
    public Finding Finding { get; }

    /// <summary>What is asked.</summary>
    public Quota Quota => Finding.Quota;

    /// <summary>How many openings it lacks, 1 or more.</summary>
    public int Missing => Finding.Shortfall;

    /// <summary>The first day, inclusive, on which an opening counts for it: the day after the assessment, or the first of its window.</summary>
    public LocalDate From => Terms.From;

    /// <summary>
    /// The latest responsible day: the due day, after which a flow is beyond repair and a stock is late; null for a stock
    /// whose due day is over: it is late already, and every day counts.
    /// </summary>
    public LocalDate? LatestResponsibleDay => Terms.By;

    /// <summary>Whether the due day is over, so that an opening still satisfies the quota, but late.</summary>
    public bool IsLate => LatestResponsibleDay is null;

    internal OpeningTerms Terms { get; }

    /// <summary>What a finding lacks; null where no opening after its day can satisfy it any more.</summary>
    internal static RemedyNeed? Of(Finding finding) =>
        OpeningTerms.CountedBy(finding.Quota, finding.AsOf) is { } terms
            ? new(finding, finding.AsOf < finding.Due ? terms with { Last = DayNumber.Of(finding.Due) } : terms)
            : null;

    /// <summary>The quota, the number and the day, for a debugger.</summary>
    public override string ToString() =>
        $"{Quota}: {Missing} by {(LatestResponsibleDay is { } day ? DayText.Iso(day) : "no day, late")}";
}
