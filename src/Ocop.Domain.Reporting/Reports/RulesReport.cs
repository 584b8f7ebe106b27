using Spectre.Console.Rendering;

namespace Ocop.Domain.Reporting.Reports;

/// <summary>What the plan says and how it is read, as text.</summary>
internal sealed class RulesReport(Page page, TextLanguage language)
{
    public void Write(OcopPlan plan)
    {
        page.Sentence($"{plan.Number}: {plan.Title.In(language)}");
        page.Line(plan.Clauses[0].Citation.Address.AbsoluteUri);
        page.Heading(Words.Clauses.In(language));
        page.Table(
            [Words.Clause.In(language), Words.Kind.In(language), Words.Content.In(language), Words.Source.In(language)],
            plan.Clauses.Select(clause => Row(
                clause.Id,
                clause.Strength is { } strength ? $"{clause.Kind.NameIn(language)}, {strength.NameIn(language)}" : clause.Kind.NameIn(language),
                clause.Text.In(language),
                clause.Citation.Place.In(language))));
        page.Heading(Words.Rules.In(language));
        page.Table(
            [Words.Rule.In(language), Words.Clause.In(language), Words.Asked.In(language), Words.Addressed.In(language), Words.Windows.In(language)],
            plan.Rules.Select(rule => Row(
                rule.Id,
                rule.Clause.Id,
                $"{rule.Describe(language)} ({rule.Strength.NameIn(language)})",
                Addressed(rule.Scope),
                string.Join('\n', rule.Windows.Select(Window)))));
        page.Heading(Words.Interpretations.In(language));
        page.Table(
            [Words.Id.In(language), Words.Question.In(language), Words.Answer.In(language)],
            plan.Interpretations.Select(interpretation => Row(interpretation.Id, interpretation.Question.In(language), interpretation.Answer.In(language))));
    }

    private string Addressed(RuleScope scope) =>
        scope.IsTogether ? scope.Districts.NameIn(language)
        : scope.Districts == District.All ? $"{Words.EachOf.In(language)} {scope.Districts.Count}"
        : $"{Words.EachOf.In(language)} {scope.Districts.Count}: {string.Join(", ", scope.Districts)}";

    private string Window(DateInterval window) =>
        $"{DayPatterns.Format(window.Start, language)} - {DayPatterns.Format(window.End, language)}";

    private static IEnumerable<IRenderable> Row(params string[] cells) => cells.Select(Page.Cell);
}
