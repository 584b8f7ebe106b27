using Microsoft.AspNetCore.Components;

namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>A part of a page that shows an assessment, and needs no more than that.</summary>
public abstract class AssessmentComponent : ComponentBase
{
    [Inject]
    private protected AssessmentReport Report { get; set; } = null!;

    private protected TextLanguage Language => Report.Language;
}
