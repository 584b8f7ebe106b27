using System.Data.Common;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>
/// Reads what a database counted into a tally. A row for each district and year of sales points: how many opened, and how many of
/// those are open today; a row for each district of centers, its year 0: how many were open at the end of 2023, and today.
/// </summary>
internal static class SqlAnswers
{
    private static readonly int[] Years = [0, 2023, 2024, 2025];
    private static readonly LocalDate EndOf2023 = new(2023, 12, 31);

    public static PlanAssessment Assess(DbCommand query, LocalDate today)
    {
        var builder = new TallyBuilder(HanoiPlan312.Plan, today);
        var questions = Years.ToDictionary(year => year, year => year == 0 ? Centers(builder, today) : Points(builder, year));
        using DbDataReader rows = query.ExecuteReader();
        while (rows.Read())
        {
            District district = DistrictPlaces.At(rows.GetInt32(0));
            (TallyQuestion first, TallyQuestion second) = questions[rows.GetInt32(1)];
            builder.AddCount(first, district, (int)rows.GetInt64(2));
            builder.AddCount(second, district, (int)rows.GetInt64(3));
        }

        return builder.Build().Assess();
    }

    private static (TallyQuestion Opened, TallyQuestion StillOpen) Points(TallyBuilder builder, int year) => (
        builder.Questions.Single(question => question.OpenedFrom?.Year == year && question.OpenOn is null),
        builder.Questions.Single(question => question.OpenedFrom?.Year == year && question.OpenOn is not null));

    private static (TallyQuestion AtEndOf2023, TallyQuestion Now) Centers(TallyBuilder builder, LocalDate today) => (
        builder.Questions.Single(question => question.Kind == EstablishmentKind.Center && question.OpenOn == EndOf2023),
        builder.Questions.Single(question => question.Kind == EstablishmentKind.Center && question.OpenOn == today));
}
