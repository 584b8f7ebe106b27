using System.Collections.Immutable;
using PlanAudit.Reports;
using PlanAudit.Reports.Html;

namespace PlanLedger.Board;

/// <summary>What the board shows: an assessment at a position, and the openings of what districts are asked together.</summary>
/// <param name="Report">The assessment, in one language.</param>
/// <param name="Position">The position of the ledger.</param>
/// <param name="Charts">For each finding on districts together that counts openings, its chart.</param>
/// <param name="IsOfThePast">Whether an earlier position was asked for: nothing changes there.</param>
/// <param name="Query">The question of the page, as it stands in its address, without the language.</param>
internal sealed record BoardView(
    AssessmentReport Report, long Position, ImmutableArray<(Finding Finding, OpeningsChart Chart)> Charts, bool IsOfThePast, string Query);
