namespace Ocop.Domain.Reporting.Reports.Markdown;

/// <summary>The audit in brief, for issue trackers and chats.</summary>
internal sealed class MarkdownReport
{
    private const int MostLines = 50;

    private static readonly BilingualText MissingBy = new("đã có {0}, còn thiếu {1}; hạn {2}", "{0} counted, {1} missing; due {2}");

    private static readonly BilingualText None = new("Không có.", "None.");

    private static readonly BilingualText More = new("… và {0} kết luận nữa.", "… and {0} more.");

    private readonly MarkdownPage _page;
    private readonly AuditContent _audit;

    private MarkdownReport(TextWriter writer, AuditContent audit)
    {
        _page = new MarkdownPage(writer);
        _audit = audit;
    }

    public static void Write(TextWriter writer, AuditContent audit) => new MarkdownReport(writer, audit).Write();

    private void Write()
    {
        _page.Title(_audit.Title);
        _page.Paragraph($"{MarkdownPage.Text(_audit.Plan.Title.In(_audit.Language))}: {MarkdownPage.Address(_audit.Plan.Clauses[0].Citation.Address)}");
        _page.Paragraph(MarkdownPage.Text(_audit.Recorded));
        if (_audit.Warning is { } warning)
            _page.Quote(MarkdownPage.Text(warning.In(_audit.Language)));
        Findings(Words.Breaches, _audit.Assessment.Breaches, isAlways: true);
        Summary();
        Explanations(Words.InTheCity, _audit.Together.Select(finding => finding.Explain(_audit.Language)));
        Findings(Words.Shortfalls, _audit.Assessment.Shortfalls.Where(finding => !finding.Rule.Scope.IsTogether), isAlways: false);
        Explanations(Words.Remedy, _audit.Remedy.Explain(_audit.Language));
        Heading(_audit.Say(Words.Fingerprint));
        _page.Paragraph(MarkdownPage.Code(_audit.Fingerprint));
    }

    private void Heading(string text) => _page.Heading(2, text);

    private void Findings(BilingualText heading, IEnumerable<Finding> findings, bool isAlways)
    {
        List<Finding> all = [.. findings];
        if (all.Count == 0 && !isAlways)
            return;
        Heading($"{_audit.Say(heading)}: {all.Count}");
        if (all.Count == 0)
            _page.Paragraph(_audit.Say(None));
        else
            _page.Bullets([.. all.Take(MostLines).Select(Line), .. all.Count > MostLines ? [_audit.Say(More, all.Count - MostLines)] : Array.Empty<string>()]);
    }

    private string Line(Finding finding)
    {
        string missing = _audit.Say(MissingBy, finding.Achieved, finding.Shortfall, _audit.Day(finding.Due));
        return $"{MarkdownPage.Bold(finding.Quota.Subject.NameIn(_audit.Language))}, {MarkdownPage.Text($"{_audit.NameOf(finding)}: {finding.Status.NameIn(_audit.Language)}; {missing}")}";
    }

    private void Explanations(BilingualText heading, IEnumerable<string> lines)
    {
        List<string> all = [.. lines];
        if (all.Count == 0)
            return;
        Heading(_audit.Say(heading));
        _page.Bullets(all.Select(MarkdownPage.Text));
    }

    private void Summary()
    {
        Heading(_audit.Say(Words.ByRule));
        _page.Table(
            [_audit.Say(Words.Rule), _audit.Say(Words.Content), _audit.Say(Words.Strength), _audit.Say(Words.Windows), _audit.Say(Words.Result), .. _audit.Readings is null ? Array.Empty<string>() : [_audit.Say(Words.Readings)]],
            from rule in _audit.Plan.Rules
            from window in _audit.Assessment.FindByRule(rule).GroupBy(finding => finding.Quota.Window)
            select Cells(rule, window).Prepend($"{rule.Clause} {rule.Id}").Select(MarkdownPage.Text));
    }

    private IEnumerable<string> Cells(PlanRule rule, IGrouping<DateInterval, Finding> window)
    {
        // Said once, in the first row of the rule.
        yield return window.Key == rule.Windows[0] ? rule.Clause.Text.In(_audit.Language) : "";
        yield return rule.Strength.NameIn(_audit.Language);
        yield return _audit.Period(window.Key);
        yield return Counts(window, finding => finding.Status.NameIn(_audit.Language));
        if (_audit.Readings is { } readings)
            yield return Counts(window, finding => readings[finding.Quota].Explain(_audit.Language));
    }

    private static string Counts(IEnumerable<Finding> findings, Func<Finding, string> wordsOf) =>
        string.Join(", ", findings.GroupBy(wordsOf).Select(alike => $"{alike.Count()} {alike.Key}"));
}
