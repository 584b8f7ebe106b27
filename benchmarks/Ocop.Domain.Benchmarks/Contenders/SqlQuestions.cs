using System.Data.Common;
using System.Globalization;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>The questions of plan 312 in SQL, one query for all, and the reading of its answers into a tally.</summary>
internal static class SqlQuestions
{
    /// <summary>A row for each district: its number, then a count for each question.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="day">How the engine writes a day.</param>
    public static string Query(IReadOnlyList<TallyQuestion> questions, Func<LocalDate, string> day) =>
        $"SELECT district, {string.Join(", ", questions.Select(question => $"count(*) FILTER (WHERE {Condition(question, day)})"))} FROM establishments GROUP BY district";

    /// <summary>Asks and judges.</summary>
    public static PlanAssessment Assess(DbCommand query, LocalDate today)
    {
        var builder = new TallyBuilder(HanoiPlan312.Plan, today);
        using DbDataReader rows = query.ExecuteReader();
        while (rows.Read())
        {
            District district = DistrictPlaces.At(rows.GetInt32(0));
            for (int i = 0; i < builder.Questions.Length; i++)
                builder.AddCount(builder.Questions[i], district, (int)rows.GetInt64(i + 1));
        }

        return builder.Build().Judge();
    }

    private static string Condition(TallyQuestion question, Func<LocalDate, string> day)
    {
        var parts = new List<string> { string.Create(CultureInfo.InvariantCulture, $"kind = {(int)question.Kind}") };
        if (question.OpenedFrom is { } from)
            parts.Add($"opened >= {day(from)}");
        parts.Add($"opened <= {day(question.OpenedTo)}");
        if (question.OpenOn is { } open)
            parts.Add($"(closed IS NULL OR closed > {day(open)})");
        return string.Join(" AND ", parts);
    }
}
