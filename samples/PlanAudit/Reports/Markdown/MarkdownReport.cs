namespace PlanAudit.Reports.Markdown;

/// <summary>The audit in brief, for issue trackers and chats.</summary>
internal sealed class MarkdownReport
{
    private const int MostLines = 50;

    private static readonly BilingualText MissingBy = new("đã có {0}, còn thiếu {1}; hạn {2}", "{0} counted, {1} missing; due {2}");

    private static readonly BilingualText None = new("Không có.", "None.");

    private static readonly BilingualText More = new("… và {0} kết luận nữa.", "… and {0} more.");

    private readonly TextWriter _writer;
    private readonly AuditReport _audit;

    private MarkdownReport(TextWriter writer, AuditReport audit)
    {
        _writer = writer;
        _audit = audit;
    }

    public static void Write(TextWriter writer, AuditReport audit) => new MarkdownReport(writer, audit).Write();

    private void Write()
    {
        _writer.WriteLine($"# {MarkdownText.Of(_audit.Title)}");
        Paragraph($"{MarkdownText.Of(_audit.Plan.Title.In(_audit.Language))}: {MarkdownText.Address(_audit.Plan.Clauses[0].Citation.Address)}");
        Paragraph(MarkdownText.Of(_audit.Recorded));
        if (_audit.Warning is { } warning)
            Paragraph($"> {MarkdownText.Of(warning.In(_audit.Language))}");
        Findings(Words.Breaches, _audit.Assessment.Breaches, isAlways: true);
        Summary();
        Explanations(Words.InTheCity, _audit.Together.Select(finding => finding.Explain(_audit.Language)));
        Findings(Words.Shortfalls, _audit.Assessment.Shortfalls.Where(finding => !finding.Rule.Scope.IsTogether), isAlways: false);
        Explanations(Words.Remedy, _audit.Remedy.Explain(_audit.Language));
        Heading(_audit.Say(Words.Fingerprint));
        Paragraph($"`{_audit.Fingerprint}`");
    }

    private void Heading(string text)
    {
        _writer.WriteLine();
        _writer.WriteLine($"## {MarkdownText.Of(text)}");
    }

    private void Paragraph(string written)
    {
        _writer.WriteLine();
        _writer.WriteLine(written);
    }

    private void Findings(BilingualText heading, IEnumerable<Finding> findings, bool isAlways)
    {
        List<Finding> all = [.. findings];
        if (all.Count == 0 && !isAlways)
            return;
        Heading($"{_audit.Say(heading)}: {all.Count}");
        _writer.WriteLine();
        foreach (Finding finding in all.Take(MostLines))
            _writer.WriteLine($"- **{MarkdownText.Of(finding.Quota.Subject.NameIn(_audit.Language))}**, {MarkdownText.Of($"{_audit.NameOf(finding)}: {finding.Status.NameIn(_audit.Language)}; {_audit.Say(MissingBy, finding.Achieved, finding.Shortfall, _audit.Day(finding.Due))}")}");
        if (all.Count > MostLines)
            _writer.WriteLine($"- {_audit.Say(More, all.Count - MostLines)}");
        if (all.Count == 0)
            _writer.WriteLine(_audit.Say(None));
    }

    private void Explanations(BilingualText heading, IEnumerable<string> lines)
    {
        List<string> all = [.. lines];
        if (all.Count == 0)
            return;
        Heading(_audit.Say(heading));
        _writer.WriteLine();
        foreach (string line in all)
            _writer.WriteLine($"- {MarkdownText.Of(line)}");
    }

    private void Summary()
    {
        Heading(_audit.Say(Words.ByRule));
        string[] headings = [_audit.Say(Words.Rule), _audit.Say(Words.Content), _audit.Say(Words.Strength), _audit.Say(Words.Windows), _audit.Say(Words.Result), .. _audit.Envelope is null ? Array.Empty<string>() : [_audit.Say(Words.Readings)]];
        _writer.WriteLine();
        Row(headings);
        Row(headings.Select(_ => "---"));
        foreach (PlanRule rule in _audit.Plan.Rules)
        {
            foreach (IGrouping<DateInterval, Finding> window in _audit.Assessment.ByRule(rule).GroupBy(finding => finding.Quota.Window))
                Row([MarkdownText.Of($"{rule.Clause} {rule.Id}"), .. Cells(rule, window).Select(MarkdownText.Of)]);
        }
    }

    private IEnumerable<string> Cells(PlanRule rule, IGrouping<DateInterval, Finding> window)
    {
        // Said once, in the first row of the rule.
        yield return window.Key == rule.Windows[0] ? rule.Clause.Text.In(_audit.Language) : "";
        yield return rule.Strength.NameIn(_audit.Language);
        yield return _audit.Period(window.Key);
        yield return Counts(window, finding => finding.Status.NameIn(_audit.Language));
        if (_audit.Envelope is { } envelope)
            yield return Counts(window, finding => envelope[finding.Quota].Explain(_audit.Language));
    }

    private static string Counts(IEnumerable<Finding> findings, Func<Finding, string> wordsOf) =>
        string.Join(", ", findings.GroupBy(wordsOf).Select(alike => $"{alike.Count()} {alike.Key}"));

    private void Row(IEnumerable<string> cells) => _writer.WriteLine($"| {string.Join(" | ", cells)} |");
}
