namespace Ocop.Domain.Reporting.Rulebook.Examples;

/// <summary>A verdict as the author of an example expects it; the library has no part in it.</summary>
/// <param name="AsOf">The day of the audit, inclusive.</param>
/// <param name="Subject">Of whom: one district, or the city.</param>
/// <param name="Window">Within which days.</param>
/// <param name="Status">The status; null where the plan asks nothing of the subject within the window.</param>
/// <param name="Counted">How many are counted.</param>
/// <param name="Missing">How many are missing to the minimum.</param>
/// <param name="Consequence">What follows.</param>
/// <param name="Clause">The clause that asks, where it is not the one that the example stands under.</param>
/// <param name="Coverage">Whether the register is complete.</param>
/// <param name="Reading">The reading of the plan; null for the library's own.</param>
/// <param name="Closed">How many of those counted have closed.</param>
/// <param name="Surplus">How many are above the top of the range.</param>
internal sealed record ExpectedVerdict(
    LocalDate AsOf,
    DistrictSet Subject,
    DateInterval Window,
    FindingStatus? Status,
    int Counted,
    int Missing,
    Consequence Consequence,
    string? Clause = null,
    RegisterCoverage Coverage = RegisterCoverage.Complete,
    string? Reading = null,
    int Closed = 0,
    int Surplus = 0);
