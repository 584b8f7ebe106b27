using Ocop.Domain.Reporting.Reports;
using Ocop.Domain.Reporting.Reports.Markdown;

namespace Ocop.Domain.Reporting.Rulebook;

/// <summary>A plan as a handbook in Markdown, printed from the catalogue that verdicts are judged by.</summary>
internal sealed class RulebookReport(TextWriter writer, TextLanguage language)
{
    private readonly MarkdownPage _page = new(writer);

    /// <summary>The command that prints the rulebook of plan 312 where it is kept.</summary>
    public static string CommandIn(TextLanguage language) => $"dotnet run --project src/ocop-audit -- rules --format markdown --lang {Tag(language)} --out {FileIn(language)}";

    /// <summary>Where the rulebook of plan 312 is kept, from the root of the project.</summary>
    public static string FileIn(TextLanguage language) => $"docs/rulebook.{Tag(language)}.md";

    public void Write(OcopPlan plan)
    {
        bool isKept = plan.Equals(HanoiPlan312.Plan);
        _page.Title(RulebookWords.Title.In(language, plan.Number));
        _page.Paragraph(MarkdownPage.Bold(plan.Title.In(language)));
        if (isKept)
            _page.Paragraph($"{RulebookWords.Origin.In(language, CommandIn(language))} {RulebookWords.OtherLanguage.In(language)}");
        HowToRead(plan, isKept);
        Contents(plan);
        Summary(plan);
        Statuses(isInCode: isKept);
        _page.Heading(2, Anchor.Clauses, RulebookWords.Clauses.In(language));
        var clauses = new ClauseChapter(_page, language, plan);
        foreach (Clause clause in plan.Clauses)
            clauses.Write(clause);
        Interpretations(plan, isInCode: isKept);
    }

    private void HowToRead(OcopPlan plan, bool isKept)
    {
        _page.Heading(2, Anchor.HowToRead, RulebookWords.HowToRead.In(language));
        _page.Paragraph(RulebookWords.HowToReadStart.In(language));
        _page.Bullets(
        [
            .. RulebookWords.HowToReadSteps.Select(step => step.In(language)),
            .. plan.Interpretations.IsEmpty ? Array.Empty<string>() : [RulebookWords.HowToReadInterpretations.In(language)],
            .. isKept ? [RulebookWords.HowToReadExamples.In(language), RulebookWords.HowToReadSource.In(language)] : Array.Empty<string>(),
        ]);
    }

    private void Contents(OcopPlan plan)
    {
        _page.Heading(2, Anchor.Contents, RulebookWords.Contents.In(language));
        _page.Outline(
        [
            (0, MarkdownPage.Link(RulebookWords.Summary.In(language), $"#{Anchor.Summary}")),
            (0, MarkdownPage.Link(RulebookWords.Statuses.In(language), $"#{Anchor.Statuses}")),
            (0, MarkdownPage.Link(RulebookWords.Clauses.In(language), $"#{Anchor.Clauses}")),
            .. plan.Clauses.Select(clause => (1, MarkdownPage.Link(ClauseChapter.TitleOf(clause, language), $"#{Anchor.Of(clause.Id)}"))),
            .. plan.Interpretations.IsEmpty ? Array.Empty<(int, string)>() : [(0, MarkdownPage.Link(RulebookWords.Interpretations.In(language), $"#{Anchor.Interpretations}"))],
            .. plan.Interpretations.Select(interpretation => (1, MarkdownPage.Link(InterpretationChapter.TitleOf(interpretation, language), $"#{Anchor.Of(interpretation.Id)}"))),
        ]);
    }

    private void Summary(OcopPlan plan)
    {
        _page.Heading(2, Anchor.Summary, RulebookWords.Summary.In(language));
        _page.Table(
            [Words.Clause.In(language), Words.Rule.In(language), Words.Strength.In(language), Words.Asked.In(language), Words.Addressed.In(language), Words.Windows.In(language), RulebookWords.Asks.In(language)],
            plan.Rules.Select(rule => new[]
            {
                MarkdownPage.Link(rule.Clause.Id, $"#{Anchor.Of(rule.Clause.Id)}"),
                MarkdownPage.Code(rule.Id),
                rule.Strength.NameIn(language),
                MarkdownPage.Text(rule.Describe(language)),
                MarkdownPage.Text(rule.Scope.IsTogether ? rule.Scope.Districts.NameIn(language) : $"{Words.EachOf.In(language)} {rule.Scope.Districts.Count}"),
                MarkdownPage.Text(string.Join(", ", rule.Windows.Select(window => Words.Period(window, language)))),
                $"{rule.Quotas.Length}",
            }));
    }

    private void Statuses(bool isInCode)
    {
        _page.Heading(2, Anchor.Statuses, RulebookWords.Statuses.In(language));
        _page.Table(
            [RulebookWords.Status.In(language), RulebookWords.Meaning.In(language), RulebookWords.Follows.In(language)],
            Enum.GetValues<FindingStatus>().Select(status => new[]
            {
                MarkdownPage.Anchored(Anchor.Of(status), MarkdownPage.Bold(status.NameIn(language))),
                MarkdownPage.Text(status.MeaningIn(language)),
                MarkdownPage.Text(RulebookWords.ConsequenceOf(status).In(language)),
            }));
        if (isInCode)
            _page.Paragraph(RulebookWords.StatusesRemark.In(language, CodeName.Statuses.LinkFromDocs, CodeName.StatusTable.LinkFromDocs));
    }

    private void Interpretations(OcopPlan plan, bool isInCode)
    {
        if (plan.Interpretations.IsEmpty)
            return;
        _page.Heading(2, Anchor.Interpretations, RulebookWords.Interpretations.In(language));
        if (isInCode)
            _page.Paragraph(RulebookWords.InterpretationsRemark.In(language, CodeName.Interpretations.LinkFromDocs, CodeName.Readings.LinkFromDocs));
        var chapter = new InterpretationChapter(_page, language, plan);
        foreach (Interpretation interpretation in plan.Interpretations)
            chapter.Write(interpretation);
    }

    private static string Tag(TextLanguage language) => language == TextLanguage.English ? "en" : "vi";
}
