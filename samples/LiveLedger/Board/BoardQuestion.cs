namespace LiveLedger.Board;

/// <summary>All that a page of the board depends on: where it is the same, so is the page.</summary>
/// <param name="Plan">The number of the plan.</param>
/// <param name="AsOf">The day, inclusive.</param>
/// <param name="Coverage">Whether the ledger claims to be complete (I10).</param>
/// <param name="Position">The position of the ledger.</param>
/// <param name="Language">The language.</param>
/// <param name="IsOfThePast">Whether an earlier position was asked for: nothing changes there.</param>
/// <param name="Query">The question of the page, as it stands in its address, without the language.</param>
internal readonly record struct BoardQuestion(
    string Plan, LocalDate AsOf, RegisterCoverage Coverage, long Position, TextLanguage Language, bool IsOfThePast, string Query);
