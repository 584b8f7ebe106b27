using System.Text.Encodings.Web;
using System.Text.Unicode;
using Ocop.Domain.Reporting.Reports;
using Ocop.Domain.Reporting.Reports.Html;

namespace Ocop.Domain.Reporting;

/// <summary>Parts of the HTML report for pages of other programs: the map, the chart of openings and the mark of a status.</summary>
/// <remarks>Each part is HTML that is safe to insert as it is. A page needs <see cref="StyleSheet"/> and, once, <see cref="Marks"/>.</remarks>
public static class HtmlParts
{
    /// <summary>The style sheet of the report, CSS.</summary>
    public static string StyleSheet => Reports.Html.StyleSheet.Text.Value;

    /// <summary>The drawings that all marks of a page refer to.</summary>
    public static string Marks { get; } = Rendered(writer =>
        HtmlReport.Render<MarkDrawings>(writer, new AssessmentReport(TextLanguage.English, HanoiPlan312.Plan.Assess(new Register([], [], RegisterCoverage.Partial), HanoiPlan312.Plan.Horizon.Start)), []));

    /// <summary>Returns the map of the districts. Each tile links to <see cref="AnchorOf"/> its district.</summary>
    /// <param name="assessment">The assessment to show.</param>
    /// <param name="language">The language.</param>
    public static string Map(PlanAssessment assessment, TextLanguage language) =>
        Rendered(writer => HtmlReport.Render<MapSection>(writer, new AssessmentReport(language, assessment), []));

    /// <summary>Returns the chart of openings in the window of a finding, compared with the required number and an even pace.</summary>
    /// <param name="assessment">The assessment that the finding belongs to.</param>
    /// <param name="finding">A finding on new establishments.</param>
    /// <param name="counts">Each day from the start of the window to the as-of day on which the number of openings changes, with the number so far; in order.</param>
    /// <param name="language">The language.</param>
    public static string Chart(
        PlanAssessment assessment,
        Finding finding,
        IReadOnlyList<(LocalDate Day, int Count)> counts,
        TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Rendered(writer => HtmlReport.Render<OpeningsFigure>(writer, new AssessmentReport(language, assessment), new()
        {
            [nameof(OpeningsFigure.Finding)] = finding,
            [nameof(OpeningsFigure.Chart)] = new OpeningsChart(finding, counts),
            [nameof(OpeningsFigure.Anchor)] = $"chart-{finding.Rule.Id}-{finding.Quota.Window.Start.Year}",
        }));
    }

    /// <summary>Returns the status of a finding in its color, with mark and words.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    public static string Verdict(Finding finding, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        string weight = finding.IsBreach ? $" ({HtmlWords.ShortBreach.In(language)})"
            : finding.IsFailed ? $" ({HtmlWords.ShortShortfall.In(language)})"
            : "";
        return $"<span class=\"verdict {StatusLook.ClassOf(finding)}\"><svg class=\"mark\" aria-hidden=\"true\" focusable=\"false\"><use href=\"{StatusLook.MarkOf(finding)}\"></use></svg>"
            + $"{HtmlEncoder.Create(UnicodeRanges.All).Encode($"{finding.Status.NameIn(language)}{weight}")}</span>";
    }

    /// <summary>Returns the clause and the period of a finding: <c>C03 2023</c>.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    public static string NameOf(Finding finding, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Words.NameOf(finding, language);
    }

    /// <summary>Returns the CSS classes of a finding: <c>is-missed is-breach</c>.</summary>
    /// <param name="finding">The finding.</param>
    public static string ClassesOf(Finding finding) => StatusLook.ClassOf(finding);

    /// <summary>Returns the identifier of the place that the map links to for a district: <c>district-018</c>.</summary>
    /// <param name="district">The district.</param>
    public static string AnchorOf(District district) => Anchors.Of(district);

    private static string Rendered(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
