namespace Ocop.Domain.Reporting.Reports;

/// <summary>How many records there are, in words.</summary>
internal static class RecordCounts
{
    /// <summary>What one record of each kind is called.</summary>
    public static readonly ImmutableDictionary<EstablishmentKind, BilingualText> Kinds = new Dictionary<EstablishmentKind, BilingualText>
    {
        [EstablishmentKind.SalesPoint] = new("điểm bán", "sales point"),
        [EstablishmentKind.Center] = new("trung tâm", "center"),
    }.ToImmutableDictionary();

    /// <summary><c>1 sales point</c>, <c>19 sales points</c>, <c>19 điểm bán</c>.</summary>
    public static string Of(EstablishmentKind kind, int count, TextLanguage language) =>
        $"{count} {Kinds[kind].In(language)}{(language == TextLanguage.English && count != 1 ? "s" : "")}";

    /// <summary><c>24 sales points, 1 center</c>.</summary>
    public static string Of(Register register, TextLanguage language) =>
        $"{Of(EstablishmentKind.SalesPoint, register.SalesPoints.Length, language)}, {Of(EstablishmentKind.Center, register.Centers.Length, language)}";

    /// <summary>What a register has as of a day, and how complete it claims to be.</summary>
    public static string Recorded(Register register, LocalDate asOf, TextLanguage language) =>
        Words.Recorded.In(language, Of(register, language), NotOpenedBy(register, asOf), register.Coverage.NameIn(language));

    /// <summary>How many records of a register had not opened by the end of a day.</summary>
    public static int NotOpenedBy(Register register, LocalDate day) => register.Establishments.Count(record => !(record.OpenedOn <= day));
}
