using NodaTime.Text;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>
/// The questions of a plan as one statement in plain SQL, for a table <c>establishments</c> with <c>kind</c>, <c>district</c>,
/// <c>opened_on</c> and <c>closed_on</c>: what any engine that filters, groups and counts can be asked.
/// </summary>
internal static class TallySql
{
    /// <summary>The statement: a row for each district, a column for each question, in their order.</summary>
    public static string Of(IEnumerable<TallyQuestion> questions) =>
        $"""
        SELECT district,
        {string.Join(",\n", questions.Select((question, number) => $"       count(CASE WHEN {Condition(question)} THEN 1 END) AS q{number + 1}"))}
        FROM establishments
        GROUP BY district
        """;

    private static string Condition(TallyQuestion question) => string.Join(" AND ", (IEnumerable<string>)
    [
        $"kind = '{EnumToken.Of(question.Kind)}'",
        question.OpenedFrom is { } from ? $"opened_on BETWEEN {Day(from)} AND {Day(question.OpenedTo)}" : $"opened_on <= {Day(question.OpenedTo)}",
        .. question.OpenOn is { } day ? [$"(closed_on IS NULL OR closed_on > {Day(day)})"] : Array.Empty<string>(),
    ]);

    private static string Day(LocalDate day) => $"DATE '{LocalDatePattern.Iso.Format(day)}'";
}
