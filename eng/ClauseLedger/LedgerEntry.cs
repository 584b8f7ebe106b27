namespace ClauseLedger;

/// <summary>A clause, an interpretation or a reading of plan 312 as the ledger lists it.</summary>
/// <param name="Id">Its identifier in the catalogue: <c>C04</c>, <c>I06</c>, <c>I06-opened-in-window</c>.</param>
/// <param name="Name">A short name.</param>
/// <param name="WhyNone">Why it has neither code nor tests; null where it has both.</param>
public sealed record LedgerEntry(string Id, string Name, string? WhyNone = null)
{
    private const string NotQuantified = "The plan sets no number, no deadline and nothing to count.";

    /// <summary>Every entry, in the order of the page.</summary>
    public static IReadOnlyList<LedgerEntry> All { get; } =
    [
        new("C01", "Each district opens a sales point every year"),
        new("C02", "20 to 30 new sales points in the city in 2023"),
        new("C03", "Five pilot centers by the end of 2023"),
        new("C04", "A center in each remaining rural district by the end of 2025"),
        new("C05", "The programme of 2021 to 2025 that the plan serves"),
        new("C06", "Venues of sales points"),
        new("C07", "Sales points open on schedule"),
        new("C08", "Origins of the products"),
        new("C09", "Promotion of the OCOP brand", NotQuantified),
        new("C10", "Higher value of the products", NotQuantified),
        new("C11", "Functions of centers"),
        new("C12", "Partners of centers"),
        new("I01", "\"Every year\" is 2023, 2024 and 2025"),
        new("I02", "A sales point counts from the day it opens"),
        new("I03", "A year's surplus does not carry over"),
        new("I04", "A sales point that closes still counts as opened"),
        new("I05", "Exceeding the range of C02 is allowed"),
        new("I06", "A center opened before 2024 counts for C04"),
        new("I07", "C04 covers rural districts only"),
        new("I08", "Former district areas count until the end of 2025"),
        new("I09", "A center counts from its recorded opening day"),
        new("I10", "A partial register leaves a missing opening unproven"),
        new("I01-to-2025", "C01 covers 2023, 2024 and 2025"),
        new("I01-2023-only", "C01 covers 2023 only"),
        new("I05-goal-band", "20 to 30 is a goal; more is allowed"),
        new("I05-floor", "20 is the minimum; there is no maximum"),
        new("I05-hard-cap", "30 is a cap"),
        new("I06-early-counts", "Centers opened before 2024 count"),
        new("I06-opened-in-window", "Only centers opened in 2024 and 2025 count"),
        new("I08-reference-area", "Windows run past the end of the districts"),
        new("I08-ends-with-districts", "Windows end on 2025-06-30, with the districts"),
    ];
}
