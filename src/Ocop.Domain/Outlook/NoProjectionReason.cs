namespace Ocop.Domain;

/// <summary>Why a pace is not projected to the end of its window.</summary>
public enum NoProjectionReason
{
    /// <summary>The quota counts what is in operation, and a count of that tells no rate: part of it was there before the window.</summary>
    CountsStock,

    /// <summary>Fewer than <see cref="QuotaPace.LeastDays"/> days of the window are over.</summary>
    TooFewDays,

    /// <summary>Fewer than <see cref="QuotaPace.LeastOpenings"/> openings have been counted.</summary>
    TooFewOpenings,
}
