namespace Ocop.Domain.Tests;

/// <summary>A value of every kind that an application may store or send.</summary>
internal static class SerializedValues
{
    public static readonly SalesPoint Point = new(
        "P-1", "HTX Hồng Vân", District.ThuongTin, new(2023, 3, 1), new(2024, 5, 31), new(2023, 2, 1), VenueKind.Cooperative, ProductOrigins.Hanoi, "Hồng Vân", "sổ");

    public static readonly OcopCenter Center = new(
        "C-1", "Gốm sứ Bát Tràng", District.GiaLam, new(2023, 12, 27), functions: CenterFunctions.Design | CenterFunctions.Sale, partners: CenterPartners.Artisans);

    /// <summary>Values of types that read and write themselves as text.</summary>
    public static IEnumerable<object> Texts =>
    [
        District.GiaLam,
        Commune.Parse("xã Đông Anh"),
        DistrictSet.Empty,
        HanoiPlan312.PilotDistricts,
        CountRange.Between(20, 30),
        CountRange.Capped(0, 0),
        default(CountRange),
        .. Measure.All.Cast<object>(),
        Point.Fact,
        Center.Fact,
        default(EstablishmentFact),
        .. Enums,
    ];

    /// <summary>Everything else that has a public constructor.</summary>
    public static IEnumerable<object> Objects =>
    [
        Point,
        Center,
        new SalesPoint("P-2", "Chợ", District.BaDinh),
        new Register([Point], [Center], RegisterCoverage.Partial),
        HanoiPlan312.Plan.Title,
        HanoiPlan312.Plan.Clauses[0].Citation,
        HanoiPlan312.Plan.Clauses[0],
        HanoiPlan312.Plan.Interpretations[0],
        HanoiPlan312.CityTarget,
        HanoiPlan312.CityTarget.Scope,
        HanoiPlan312.Plan,
    ];

    private static IEnumerable<object> Enums =>
        from type in typeof(District).Assembly.GetExportedTypes()
        where type.IsEnum
        from object value in Enum.GetValues(type)
        select value;
}
