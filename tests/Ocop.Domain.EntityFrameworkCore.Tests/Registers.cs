namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>A register with a little of everything: names in Vietnamese, days that are not known, closures, late and early openings.</summary>
internal static class Registers
{
    public static readonly Register Some = new(
        [
            new SalesPoint("P-1", "HTX Hồng Vân", District.ThuongTin, openedOn: new LocalDate(2023, 3, 1), venue: VenueKind.Cooperative, origins: ProductOrigins.Hanoi | ProductOrigins.OtherProvinces),
            new SalesPoint("P-2", "Điểm OCOP chợ Bưởi", District.TayHo, openedOn: new LocalDate(2023, 12, 31), plannedOn: new LocalDate(2023, 11, 30), venue: VenueKind.Market, origins: ProductOrigins.Hanoi, place: "Số 1, phố Thụy Khuê", source: "sổ theo dõi"),
            new SalesPoint("P-3", "Phố cổ", District.HoanKiem, openedOn: new LocalDate(2024, 2, 29), closedOn: new LocalDate(2024, 6, 1), venue: VenueKind.BusinessPremises),
            new SalesPoint("p-3", "Ngõ Huyện", District.HoanKiem, openedOn: new LocalDate(2024, 6, 30)),
            new SalesPoint("P-4", "Chỉ mới dự kiến", District.SonTay, plannedOn: new LocalDate(2025, 5, 19)),
            new SalesPoint("P-5", "Ứng Hòa 😀", District.UngHoa, openedOn: new LocalDate(2025, 7, 1), closedOn: new LocalDate(2025, 7, 1)),
        ],
        [
            new OcopCenter("C-1", "Gốm sứ Bát Tràng", District.GiaLam, openedOn: new LocalDate(2023, 12, 27), functions: CenterFunctions.Design | CenterFunctions.Sale, partners: CenterPartners.Artisans),
            new OcopCenter("C-2", "Xứ Đoài", District.SonTay, openedOn: new LocalDate(2024, 1, 9), plannedOn: new LocalDate(2023, 12, 1)),
            new OcopCenter("C-3", "Sơn Đồng", District.HoaiDuc, openedOn: new LocalDate(2023, 12, 27), closedOn: new LocalDate(2024, 3, 1), source: "báo \"Hà Nội mới\"; trang 1"),
            new OcopCenter("C-4", "Vạn Phúc", District.HaDong),
        ],
        RegisterCoverage.Partial);
}
