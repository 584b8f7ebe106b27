using Microsoft.AspNetCore.Components;
using PlanAudit.Reports;

namespace PlanLedger.Board;

/// <summary>A part of the board.</summary>
public abstract class BoardComponent : ComponentBase
{
    [Inject]
    private protected BoardView View { get; set; } = null!;

    private protected AssessmentReport Report => View.Report;

    private protected TextLanguage Language => Report.Language;

    private protected string Say(BilingualText words, params object[] values) => words.In(Language, values);
}
