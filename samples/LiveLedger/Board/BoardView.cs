using System.Collections.Immutable;

namespace LiveLedger.Board;

/// <summary>What the board shows: an assessment at a position, and the openings in the quotas of several districts together.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="Position">The position of the ledger.</param>
/// <param name="Charts">For each finding on districts together that counts openings, its chart as HTML.</param>
/// <param name="IsOfThePast">Whether an earlier position was asked for: nothing changes there.</param>
/// <param name="Query">The query of the page's address, without the language.</param>
internal sealed record BoardView(
    PlanAssessment Assessment, TextLanguage Language, long Position, ImmutableArray<(Finding Finding, string Chart)> Charts, bool IsOfThePast, string Query);
