using Microsoft.AspNetCore.Components;

namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>A part of the HTML report. It reads the audit that the whole report is of.</summary>
public abstract class ReportComponent : ComponentBase
{
    [Inject]
    private protected AuditView View { get; set; } = null!;

    private protected AuditContent Audit => View.Audit;

    private protected TextLanguage Language => Audit.Language;
}
