using Ocop.Domain.Reporting.Reports;
using Ocop.Domain.Reporting.Rulebook;

namespace Ocop.Domain.Reporting;

/// <summary>Reports of plans, apart from any register.</summary>
public static class PlanReports
{
    /// <summary>Writes a plan as text: clauses, rules and interpretations.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language.</param>
    /// <param name="isTerminal">Whether the writer is a terminal: it gets colors, and sentences are broken to its width.</param>
    public static void WriteRules(TextWriter writer, OcopPlan plan, TextLanguage language, bool isTerminal = false) =>
        new RulesReport(new Page(writer, isTerminal), language).Write(plan);

    /// <summary>Writes a plan as a rulebook in Markdown: each clause with its rule, readings and worked examples.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language.</param>
    public static void WriteRulebook(TextWriter writer, OcopPlan plan, TextLanguage language) => new RulebookReport(writer, language).Write(plan);

    /// <summary>Writes as text what deserves attention in one plan, or in several read together.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="plans">The plans, with different numbers; at least one.</param>
    /// <param name="language">The language.</param>
    /// <param name="isTerminal">Whether the writer is a terminal: it gets colors, and sentences are broken to its width.</param>
    public static void WriteIssues(TextWriter writer, IEnumerable<OcopPlan> plans, TextLanguage language, bool isTerminal = false) =>
        new CheckReport(new Page(writer, isTerminal), language).Write([.. plans]);

    /// <summary>Writes a list of the plans that ship with this library, as text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="language">The language.</param>
    /// <param name="isTerminal">Whether the writer is a terminal: it gets colors, and sentences are broken to its width.</param>
    public static void WriteShipped(TextWriter writer, TextLanguage language, bool isTerminal = false) =>
        new PlansReport(new Page(writer, isTerminal), language).Write(ShippedPlans.All);
}
