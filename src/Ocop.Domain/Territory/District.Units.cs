namespace Ocop.Domain;

/// <content>
/// The 30 units, in the order of the codes that the statistics office gave them. The tables at the end come after the
/// units they list, since static members are initialised in the order of the text.
/// </content>
public sealed partial class District
{
    /// <summary>Quận Ba Đình, code 001.</summary>
    public static District BaDinh { get; } = UrbanDistrict(0, "001", "Ba Đình", "Ba Dinh");

    /// <summary>Quận Hoàn Kiếm, code 002.</summary>
    public static District HoanKiem { get; } = UrbanDistrict(1, "002", "Hoàn Kiếm", "Hoan Kiem");

    /// <summary>Quận Tây Hồ, code 003.</summary>
    public static District TayHo { get; } = UrbanDistrict(2, "003", "Tây Hồ", "Tay Ho");

    /// <summary>Quận Long Biên, code 004.</summary>
    public static District LongBien { get; } = UrbanDistrict(3, "004", "Long Biên", "Long Bien");

    /// <summary>Quận Cầu Giấy, code 005.</summary>
    public static District CauGiay { get; } = UrbanDistrict(4, "005", "Cầu Giấy", "Cau Giay");

    /// <summary>Quận Đống Đa, code 006.</summary>
    public static District DongDa { get; } = UrbanDistrict(5, "006", "Đống Đa", "Dong Da");

    /// <summary>Quận Hai Bà Trưng, code 007.</summary>
    public static District HaiBaTrung { get; } = UrbanDistrict(6, "007", "Hai Bà Trưng", "Hai Ba Trung");

    /// <summary>Quận Hoàng Mai, code 008.</summary>
    public static District HoangMai { get; } = UrbanDistrict(7, "008", "Hoàng Mai", "Hoang Mai");

    /// <summary>Quận Thanh Xuân, code 009.</summary>
    public static District ThanhXuan { get; } = UrbanDistrict(8, "009", "Thanh Xuân", "Thanh Xuan");

    /// <summary>Huyện Sóc Sơn, code 016.</summary>
    public static District SocSon { get; } = RuralDistrict(9, "016", "Sóc Sơn", "Soc Son");

    /// <summary>Huyện Đông Anh, code 017.</summary>
    public static District DongAnh { get; } = RuralDistrict(10, "017", "Đông Anh", "Dong Anh");

    /// <summary>Huyện Gia Lâm, code 018.</summary>
    public static District GiaLam { get; } = RuralDistrict(11, "018", "Gia Lâm", "Gia Lam");

    /// <summary>Quận Nam Từ Liêm, code 019.</summary>
    public static District NamTuLiem { get; } = UrbanDistrict(12, "019", "Nam Từ Liêm", "Nam Tu Liem");

    /// <summary>Huyện Thanh Trì, code 020.</summary>
    public static District ThanhTri { get; } = RuralDistrict(13, "020", "Thanh Trì", "Thanh Tri");

    /// <summary>Quận Bắc Từ Liêm, code 021.</summary>
    public static District BacTuLiem { get; } = UrbanDistrict(14, "021", "Bắc Từ Liêm", "Bac Tu Liem");

    /// <summary>Huyện Mê Linh, code 250.</summary>
    public static District MeLinh { get; } = RuralDistrict(15, "250", "Mê Linh", "Me Linh");

    /// <summary>Quận Hà Đông, code 268.</summary>
    public static District HaDong { get; } = UrbanDistrict(16, "268", "Hà Đông", "Ha Dong");

    /// <summary>Thị xã Sơn Tây, code 269.</summary>
    public static District SonTay { get; } = Town(17, "269", "Sơn Tây", "Son Tay");

    /// <summary>Huyện Ba Vì, code 271.</summary>
    public static District BaVi { get; } = RuralDistrict(18, "271", "Ba Vì", "Ba Vi");

    /// <summary>Huyện Phúc Thọ, code 272.</summary>
    public static District PhucTho { get; } = RuralDistrict(19, "272", "Phúc Thọ", "Phuc Tho");

    /// <summary>Huyện Đan Phượng, code 273.</summary>
    public static District DanPhuong { get; } = RuralDistrict(20, "273", "Đan Phượng", "Dan Phuong");

    /// <summary>Huyện Hoài Đức, code 274.</summary>
    public static District HoaiDuc { get; } = RuralDistrict(21, "274", "Hoài Đức", "Hoai Duc");

    /// <summary>Huyện Quốc Oai, code 275.</summary>
    public static District QuocOai { get; } = RuralDistrict(22, "275", "Quốc Oai", "Quoc Oai");

    /// <summary>Huyện Thạch Thất, code 276.</summary>
    public static District ThachThat { get; } = RuralDistrict(23, "276", "Thạch Thất", "Thach That");

    /// <summary>Huyện Chương Mỹ, code 277.</summary>
    public static District ChuongMy { get; } = RuralDistrict(24, "277", "Chương Mỹ", "Chuong My");

    /// <summary>Huyện Thanh Oai, code 278.</summary>
    public static District ThanhOai { get; } = RuralDistrict(25, "278", "Thanh Oai", "Thanh Oai");

    /// <summary>Huyện Thường Tín, code 279.</summary>
    public static District ThuongTin { get; } = RuralDistrict(26, "279", "Thường Tín", "Thuong Tin");

    /// <summary>Huyện Phú Xuyên, code 280.</summary>
    public static District PhuXuyen { get; } = RuralDistrict(27, "280", "Phú Xuyên", "Phu Xuyen");

    /// <summary>Huyện Ứng Hòa, code 281.</summary>
    public static District UngHoa { get; } = RuralDistrict(28, "281", "Ứng Hòa", "Ung Hoa");

    /// <summary>Huyện Mỹ Đức, code 282.</summary>
    public static District MyDuc { get; } = RuralDistrict(29, "282", "Mỹ Đức", "My Duc");

    /// <summary>Every unit at the place of its <see cref="Index"/>.</summary>
    internal static readonly ImmutableArray<District> InCodeOrder =
    [
        BaDinh, HoanKiem, TayHo, LongBien, CauGiay, DongDa,
        HaiBaTrung, HoangMai, ThanhXuan, SocSon, DongAnh, GiaLam,
        NamTuLiem, ThanhTri, BacTuLiem, MeLinh, HaDong, SonTay,
        BaVi, PhucTho, DanPhuong, HoaiDuc, QuocOai, ThachThat,
        ChuongMy, ThanhOai, ThuongTin, PhuXuyen, UngHoa, MyDuc,
    ];

    /// <summary>All 30 units: the city.</summary>
    public static DistrictSet All { get; } = [.. InCodeOrder];

    /// <summary>The 12 urban districts (quận).</summary>
    public static DistrictSet Urban { get; } = OfKind(DistrictKind.UrbanDistrict);

    /// <summary>The 17 rural districts (huyện).</summary>
    public static DistrictSet Rural { get; } = OfKind(DistrictKind.RuralDistrict);

    /// <summary>The towns (thị xã): Sơn Tây alone.</summary>
    public static DistrictSet Towns { get; } = OfKind(DistrictKind.Town);
}
