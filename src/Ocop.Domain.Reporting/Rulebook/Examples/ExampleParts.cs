namespace Ocop.Domain.Reporting.Rulebook.Examples;

/// <summary>The words that examples are written in.</summary>
internal static class ExampleParts
{
    public static readonly DateInterval In2023 = Days(new(2023, 1, 1), new(2023, 12, 31));
    public static readonly DateInterval In2024 = Days(new(2024, 1, 1), new(2024, 12, 31));
    public static readonly DateInterval In2025 = Days(new(2025, 1, 1), new(2025, 12, 31));
    public static readonly DateInterval In2024And2025 = Days(new(2024, 1, 1), new(2025, 12, 31));

    /// <summary>The windows of 2025 and of 2024-2025, cut at the end of the district level.</summary>
    public static readonly DateInterval In2025ToJune = Days(new(2025, 1, 1), new(2025, 6, 30));
    public static readonly DateInterval In2024AndToJune2025 = Days(new(2024, 1, 1), new(2025, 6, 30));

    public static BilingualText Text(string vietnamese, string english) => new(vietnamese, english);

    public static ExampleRecord Point(District district, LocalDate? openedOn, LocalDate? closedOn = null, LocalDate? plannedOn = null, string? name = null) =>
        new(EstablishmentKind.SalesPoint, district, openedOn, closedOn, plannedOn, name);

    public static ExampleRecord Points(int alike, District district, LocalDate openedOn, LocalDate? closedOn = null) =>
        new(EstablishmentKind.SalesPoint, district, openedOn, closedOn, Alike: alike);

    public static ExampleRecord APointInEachDistrict(LocalDate openedOn) =>
        new(EstablishmentKind.SalesPoint, District.All, openedOn);

    public static ExampleRecord Center(District district, LocalDate openedOn, LocalDate? closedOn = null, string? name = null) =>
        new(EstablishmentKind.Center, district, openedOn, closedOn, Name: name);

    public static ExpectedVerdict Verdict(
        LocalDate asOf, DistrictSet subject, DateInterval window, FindingStatus status, int counted, int missing, Consequence consequence) =>
        new(asOf, subject, window, status, counted, missing, consequence);

    public static ExpectedVerdict NothingAsked(LocalDate asOf, DistrictSet subject, DateInterval window) =>
        new(asOf, subject, window, Status: null, 0, 0, Consequence.NotAsked);

    public static WorkedExample Example(
        string id,
        BilingualText title,
        ImmutableArray<ExampleRecord> records,
        ImmutableArray<ExpectedVerdict> verdicts,
        BilingualText reason,
        ImmutableArray<string> interpretations = default,
        BilingualText? whyNot = null,
        BilingualText? remedy = null) =>
        new(id, title, records, verdicts, reason, interpretations.IsDefault ? [] : interpretations, whyNot, remedy);

    private static DateInterval Days(LocalDate from, LocalDate to) => new(from, to);
}
