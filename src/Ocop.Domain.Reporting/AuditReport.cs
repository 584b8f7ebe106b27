using Ocop.Domain.Reporting.Reports;
using Ocop.Domain.Reporting.Reports.Html;
using Ocop.Domain.Reporting.Reports.Markdown;
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Reporting;

/// <summary>The report of one audit, in one language: an assessment with the register it was made from.</summary>
public sealed class AuditReport
{
    private readonly AuditContent _content;

    /// <summary>Prepares a report.</summary>
    /// <param name="assessment">The assessment of a register.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="source">Where the register comes from; null if it did not come from tables.</param>
    /// <param name="horizon">The remedy also covers windows that start by this day; null for the as-of day.</param>
    /// <param name="readings">The same assessment under the readings of its plan; null to report the default reading only.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">The assessment was made from a tally alone.</exception>
    public AuditReport(
        PlanAssessment assessment, TextLanguage language, RegisterSource? source = null, LocalDate? horizon = null, ReadingComparison? readings = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.Register is null)
            throw new ArgumentException("The assessment was made from a tally, which keeps no records; assess a register.", nameof(assessment));
        _content = new AuditContent(assessment, language, source, horizon, readings);
    }

    /// <summary>Writes the report as text, for a terminal or a file.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="isTerminal">Whether the writer is a terminal: it gets colors, and sentences are broken to its width.</param>
    /// <exception cref="OverflowException">The plan asks for more than 2,147,483,647 openings in all; nothing is written.</exception>
    public void WriteText(TextWriter writer, bool isTerminal = false) => new TableReport(_content, new Page(writer, isTerminal)).Write();

    /// <summary>Writes the report as one HTML file that needs no network and no script, and prints on A4.</summary>
    /// <inheritdoc cref="WriteText" path="/exception"/>
    /// <param name="writer">The writer.</param>
    public void WriteHtml(TextWriter writer) => HtmlReport.Write(writer, _content);

    /// <summary>Writes the report in brief as Markdown, for issue trackers and chats.</summary>
    /// <inheritdoc cref="WriteText" path="/exception"/>
    /// <param name="writer">The writer.</param>
    public void WriteMarkdown(TextWriter writer) => MarkdownReport.Write(writer, _content);

    /// <summary>Writes the audit record (<c>ocop.audit.v1</c>), which others can verify.</summary>
    /// <inheritdoc cref="WriteText" path="/exception"/>
    /// <param name="writer">The writer.</param>
    public void WriteJson(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(AuditRecord.Create(_content.Assessment, _content.Horizon, _content.Readings).Write());
    }

    /// <summary>Writes some findings in full as text: clause, window, counts, records, history, what is missing and what to open.</summary>
    /// <inheritdoc cref="WriteText" path="/exception"/>
    /// <param name="writer">The writer.</param>
    /// <param name="quotas">The quotas whose findings are written.</param>
    /// <param name="isTerminal">Whether the writer is a terminal.</param>
    public void WriteFindings(TextWriter writer, IEnumerable<Quota> quotas, bool isTerminal = false)
    {
        ArgumentNullException.ThrowIfNull(quotas);
        new FindingReport(_content, new Page(writer, isTerminal)).Write([.. quotas]);
    }

    /// <summary>Writes as text what another assessment as of the same day finds differently, and nothing of what is the same.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="otherwise">The other assessment: of a changed register, or against a changed plan.</param>
    /// <param name="isTerminal">Whether the writer is a terminal.</param>
    public void WriteDifferences(TextWriter writer, PlanAssessment otherwise, bool isTerminal = false)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        new WhatIfReport(_content, new Page(writer, isTerminal)).Write(otherwise);
    }
}
