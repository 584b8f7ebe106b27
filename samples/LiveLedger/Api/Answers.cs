using LiveLedger.Ledger;

namespace LiveLedger.Api;

/// <summary>What a plan says of the whole city.</summary>
/// <param name="Plan">The number of the plan.</param>
/// <param name="AsOf">The day, inclusive.</param>
/// <param name="Coverage">Whether the ledger claims to be complete (I10).</param>
/// <param name="Position">Up to which entry of the ledger this was judged. Asked again for this position, the answer is the same.</param>
/// <param name="Breaches">How many mandatory quotas are missed or have lapsed.</param>
/// <param name="Findings">Every quota's finding, in the order of the plan.</param>
public sealed record AssessmentAnswer(string Plan, LocalDate AsOf, RegisterCoverage Coverage, long Position, int Breaches, IReadOnlyList<ExplainedFinding> Findings);

/// <summary>A finding, and the same in words.</summary>
public sealed record ExplainedFinding(Finding Finding, string Explanation);

/// <summary>One district: its establishments as they stood at a position, and what the plan says of it.</summary>
/// <param name="Code">The code of the district.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Plan">The number of the plan.</param>
/// <param name="AsOf">The day, inclusive.</param>
/// <param name="Position">Up to which entry of the ledger this was judged and listed.</param>
/// <param name="Findings">What the plan asks of the district by itself.</param>
/// <param name="Entries">The last that was said of each establishment, by identifier.</param>
/// <param name="Next">Where there are more establishments: give it as <c>after</c> to go on.</param>
public sealed record DistrictAnswer(
    string Code, string Name, string Plan, LocalDate AsOf, long Position, IReadOnlyList<ExplainedFinding> Findings, IReadOnlyList<LedgerEntry> Entries, string? Next);

/// <summary>What was said of an establishment.</summary>
/// <param name="Entries">The entries, in order.</param>
/// <param name="Next">Where there are more: give it as <c>after</c> to go on.</param>
public sealed record HistoryAnswer(IReadOnlyList<LedgerEntry> Entries, int? Next);

/// <summary>The least that is to be opened.</summary>
/// <param name="Plan">The number of the plan.</param>
/// <param name="AsOf">The day, inclusive.</param>
/// <param name="Position">Up to which entry of the ledger this was judged.</param>
/// <param name="Remedy">The remedy.</param>
/// <param name="Explanation">The same in words.</param>
public sealed record RemedyAnswer(string Plan, LocalDate AsOf, long Position, Remedy Remedy, IReadOnlyList<string> Explanation);

/// <summary>A finding that changed its status.</summary>
/// <param name="Before">The status that it had.</param>
/// <param name="Finding">The finding as it is.</param>
/// <param name="Explanation">The same in words.</param>
public sealed record FindingChange(FindingStatus Before, Finding Finding, string Explanation);

/// <summary>That the ledger has come to a position, and which findings are others than before.</summary>
/// <param name="Position">The position.</param>
/// <param name="AsOf">The day, inclusive.</param>
/// <param name="Changes">The findings whose status changed; none where only counts did.</param>
public sealed record LedgerMoved(long Position, LocalDate AsOf, IReadOnlyList<FindingChange> Changes);
