using Ocop.Domain.Reporting.Reports;
using Ocop.Domain.Reporting.Reports.Markdown;
using Ocop.Domain.Reporting.Rulebook.Examples;

namespace Ocop.Domain.Reporting.Rulebook;

/// <summary>Prints what a clause says, where it stands, and, where it asks for a number, everything that its verdicts rest on.</summary>
internal sealed class ClauseChapter(MarkdownPage page, TextLanguage language, OcopPlan plan)
{
    private readonly bool _isInCode = plan.Equals(HanoiPlan312.Plan);
    private readonly References _references = new(plan);

    /// <summary>The heading of a clause: <c>C03. Five pilot centers</c>.</summary>
    public static string TitleOf(Clause clause, TextLanguage language) =>
        $"{clause}. {RulebookWords.TitleOf(clause)?.In(language) ?? Kind(clause, language)}";

    public void Write(Clause clause)
    {
        page.Heading(3, Anchor.Of(clause.Id), TitleOf(clause, language));
        page.Quote(_references.Linked(clause.Text.In(language)));
        Citation citation = clause.Citation;
        page.Table(
            [Words.Kind.In(language), Words.Strength.In(language), Words.Source.In(language)],
            [
                [
                    MarkdownPage.Text($"{clause.Kind.NameIn(language)}: {RulebookWords.MeaningOf(clause.Kind).In(language)}"),
                    clause.Strength is { } strength ? MarkdownPage.Text($"{strength.NameIn(language)}: {RulebookWords.MeaningOf(strength).In(language)}") : ExampleWords.Nothing,
                    $"{MarkdownPage.Text($"{RulebookWords.OfPlan.In(language, citation.Instrument)}, {citation.Place.In(language)}, {RulebookWords.ReadOn.In(language, DayPatterns.Format(citation.ReadOn, language))}")}: {MarkdownPage.Address(citation.Address)}",
                ],
            ]);
        Variants(citation);
        Indicator(clause);
        foreach (PlanRule rule in plan.Rules.Where(rule => rule.Clause == clause))
            Rule(rule);
        Interpretations(clause);
        InCode(clause);
        Examples(clause);
    }

    // That no source is known to differ can be said only where they were compared.
    private void Variants(Citation citation)
    {
        if (!citation.Variants.IsEmpty)
        {
            page.Paragraph(Label(RulebookWords.OtherSources));
            page.Bullets(citation.Variants.Select(variant => $"{_references.Linked(variant.Text.In(language))} {MarkdownPage.Address(variant.Address)}"));
        }
        else if (plan.Clauses.Any(clause => !clause.Citation.Variants.IsEmpty))
        {
            page.Paragraph($"{Label(RulebookWords.OtherSources)} {MarkdownPage.Text(RulebookWords.NoOtherSource.In(language))}");
        }
    }

    private void Rule(PlanRule rule)
    {
        page.Paragraph($"{MarkdownPage.Bold(RulebookWords.Quota.In(language))} {MarkdownPage.Code(rule.Id)}");
        page.Table(
            [RulebookWords.Item.In(language), Words.Content.In(language)],
            [
                [Words.Asked.In(language), MarkdownPage.Text(rule.Describe(language))],
                [Words.Addressed.In(language), Addressed(rule.Scope)],
                [RulebookWords.WindowsAndDue.In(language), string.Join("<br>", rule.Windows.Select(window => RulebookWords.Window.In(language, DayPatterns.Format(window.Start, language), DayPatterns.Format(window.End, language))))],
                [RulebookWords.Counting.In(language), _references.Linked(RulebookWords.CountingOf(rule.Measure).In(language))],
                [RulebookWords.Asks.In(language), RulebookWords.Times.In(language, rule.Quotas.Length, rule.Scope.Subjects.Count(), rule.Windows.Length)],
                [RulebookWords.Possible.In(language), string.Join(", ", StatusesOf(rule).Select(status => MarkdownPage.Link(status.NameIn(language), $"#{Anchor.Of(status)}")))],
            ]);
    }

    // "each of 5: huyện Gia Lâm (018), ...": every district by its name, kind by kind.
    private string Addressed(RuleScope scope)
    {
        string districts = string.Join("<br>", scope.Districts.GroupBy(district => district.Kind).OrderBy(kind => kind.Key).Select(kind =>
            MarkdownPage.Text($"{kind.Count()} {KindOf(kind.Key, kind.Count())}: {string.Join(", ", kind.Select(district => $"{district.Name} ({district.Code})"))}")));
        string heading = scope.IsTogether
            ? $"{scope.Districts.NameIn(language)} ({Together.In(language, scope.Districts.Count)})"
            : $"{Words.EachOf.In(language)} {scope.Districts.Count}";
        return $"{MarkdownPage.Text(heading)}:<br>{districts}";
    }

    private static readonly BilingualText Together = new("cộng gộp {0} đơn vị", "{0} units in sum");

    private string KindOf(DistrictKind kind, int count) =>
        language == TextLanguage.English && count > 1 ? $"{kind.NameIn(language)}s" : kind.NameIn(language);

    private static IEnumerable<FindingStatus> StatusesOf(PlanRule rule) =>
        Enum.GetValues<FindingStatus>().Where(status => status switch
        {
            FindingStatus.Exceeded => rule.Range.Maximum is not null,
            FindingStatus.MetLate or FindingStatus.Lapsed => rule.Measure.Basis == CountingBasis.InOperation,
            _ => true,
        });

    // What an indicator tells apart is asked of the library itself, over a register without records.
    private void Indicator(Clause clause)
    {
        if (plan.CountIndicators(new Register([], []), plan.Horizon.End).FirstOrDefault(indicator => indicator.Clause == clause) is { } indicator)
        {
            string counts = string.Join(", ", indicator.Lines.Select(count => count.Name.In(language)));
            page.Paragraph($"{Label(RulebookWords.Indicator)} {MarkdownPage.Text(RulebookWords.IndicatorCounts.In(language, indicator.Kind.NameIn(language), counts))}");
        }
    }

    private void Interpretations(Clause clause)
    {
        List<Interpretation> bearing = [.. plan.Interpretations.Where(interpretation => interpretation.Clauses.Contains(clause.Id))];
        if (bearing.Count == 0)
            return;
        page.Paragraph(Label(RulebookWords.Bearing));
        page.Bullets(bearing.Select(interpretation => string.Join(' ',
        [
            $"**{MarkdownPage.Link(interpretation.Id, $"#{Anchor.Of(interpretation.Id)}")}. {MarkdownPage.Text(interpretation.Question.In(language))}**",
            _references.Linked(interpretation.Answer.In(language)),
            .. Said(RulebookWords.Reason, interpretation.Reason),
            .. Said(RulebookWords.Alternative, interpretation.Alternative),
        ])));
    }

    private IEnumerable<string> Said(BilingualText label, BilingualText? text) =>
        text is null ? [] : [$"*{label.In(language)}:* {_references.Linked(text.In(language))}"];

    private void InCode(Clause clause)
    {
        if (!_isInCode)
            return;
        IEnumerable<CodeName> names =
        [
            CodeName.Of(clause),
            .. plan.Rules.Where(rule => rule.Clause == clause).SelectMany(rule => new[] { CodeName.Rules[rule.Id], CodeName.Counting, CodeName.StatusTable }),
            .. clause.Indicator is null ? Array.Empty<CodeName>() : [CodeName.Indicators],
        ];
        page.Paragraph($"{Label(RulebookWords.InCode)} {string.Join(", ", names.Select(name => name.LinkFromDocs))}");
    }

    private void Examples(Clause clause)
    {
        List<WorkedExample> examples = [.. WorkedExamples.Under(clause, plan)];
        if (examples.Count == 0)
            return;
        page.Paragraph($"{Label(RulebookWords.Examples)} {string.Join(", ", examples.Select(example => MarkdownPage.Link(example.Id, $"#{Anchor.Of(example.Id)}")))}");
        var section = new ExampleSection(page, language, _references);
        foreach (WorkedExample example in examples)
            section.Write(example);
    }

    private string Label(BilingualText label) => MarkdownPage.Bold($"{label.In(language)}:");

    private static string Kind(Clause clause, TextLanguage language) =>
        clause.Strength is { } strength ? $"{clause.Kind.NameIn(language)}, {strength.NameIn(language)}" : clause.Kind.NameIn(language);
}
