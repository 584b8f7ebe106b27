using Ocop.Domain.Reporting.Reports.Markdown;
using Ocop.Domain.Reporting.Rulebook.Examples;

namespace Ocop.Domain.Reporting.Rulebook;

/// <summary>Prints an interpretation: the question, the answer, why, what else could be answered, and where it is used.</summary>
internal sealed class InterpretationChapter(MarkdownPage page, TextLanguage language, OcopPlan plan)
{
    private readonly References _references = new(plan);

    /// <summary>The heading of an interpretation: its question.</summary>
    public static string TitleOf(Interpretation interpretation, TextLanguage language) => $"{interpretation}. {interpretation.Question.In(language)}";

    public void Write(Interpretation interpretation)
    {
        page.Heading(3, Anchor.Of(interpretation.Id), TitleOf(interpretation, language));
        page.Bullets(
        [
            Item(RulebookWords.Answer, _references.Linked(interpretation.Answer.In(language))),
            .. interpretation.Reason is { } reason ? [Item(RulebookWords.Reason, _references.Linked(reason.In(language)))] : Array.Empty<string>(),
            .. interpretation.Alternative is { } alternative ? [Item(RulebookWords.Alternative, _references.Linked(alternative.In(language)))] : Array.Empty<string>(),
            .. Links(RulebookWords.BearsOn, interpretation.Clauses),
            .. Links(RulebookWords.ShownIn, plan.Clauses.SelectMany(clause => WorkedExamples.Under(clause, plan)).Where(example => example.Interpretations.Contains(interpretation.Id)).Select(example => example.Id)),
        ]);
        if (ShippedPlans.ReadingsOf(plan).FirstOrDefault(question => question.Interpretation == interpretation.Id) is { } open)
        {
            page.Paragraph($"{RulebookWords.ReadingsOf.In(language)}:");
            page.Bullets(open.Readings.Select(reading =>
                $"{MarkdownPage.Anchored(Anchor.Of(reading.Id), MarkdownPage.Code(reading.Id))}{(reading == open.Readings[0] ? $" ({RulebookWords.ByDefault.In(language)})" : "")}: {_references.Linked(reading.Text.In(language))}"));
        }
    }

    private IEnumerable<string> Links(BilingualText label, IEnumerable<string> ids)
    {
        string links = string.Join(", ", ids.Select(id => MarkdownPage.Link(id, $"#{Anchor.Of(id)}")));
        return links.Length == 0 ? [] : [Item(label, links)];
    }

    private string Item(BilingualText label, string markdown) => $"{MarkdownPage.Bold($"{label.In(language)}:")} {markdown}";
}
