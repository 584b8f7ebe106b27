namespace Ocop.Domain.SystemTextJson.Tests;

/// <summary>A register with a little of everything, and a day on which it says much.</summary>
internal static class Registers
{
    public static readonly LocalDate AsOf = new(2024, 6, 30);

    public static readonly Register Some = new(
        [.. District.All.Skip(3).Select((district, place) => new SalesPoint($"P-{district.Code}", "Điểm", district, new LocalDate(2023, 1, 1).PlusDays(20 * place), place == 4 ? new LocalDate(2024, 1, 1) : null))],
        [
            new OcopCenter("C-1", "Gốm sứ Bát Tràng", District.GiaLam, new LocalDate(2023, 12, 27)),
            new OcopCenter("C-2", "Sơn Đồng", District.HoaiDuc, new LocalDate(2023, 12, 27)),
            new OcopCenter("C-3", "Mê Linh", District.MeLinh, new LocalDate(2024, 5, 19)),
            new OcopCenter("C-4", "Xứ Đoài", District.SonTay, new LocalDate(2024, 1, 9)),
            new OcopCenter("C-5", "Phú Vinh", District.ChuongMy, new LocalDate(2023, 5, 1), new LocalDate(2024, 3, 1)),
        ]);
}
