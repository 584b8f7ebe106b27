namespace LiveLedger.Board;

/// <summary>The words of the board, in both languages.</summary>
internal static class BoardWords
{
    public static readonly BilingualText Title = new(
        "Theo dõi trực tiếp Kế hoạch số {0}, tính đến hết ngày {1}",
        "Plan {0} live, as of {1}");

    public static readonly BilingualText Position = new("Tính đến lượt ghi số", "As of position");

    public static readonly BilingualText State = new("Cập nhật", "Updates");

    public static readonly BilingualText Live = new("trang tự cập nhật", "this page keeps itself up to date");

    public static readonly BilingualText Lost = new("chưa cập nhật được, đang thử lại; số liệu có thể đã cũ", "not up to date just now, trying again; what is shown may be old");

    public static readonly BilingualText Still = new("tải lại trang để xem số liệu mới", "load the page again to see what is new");

    public static readonly BilingualText OfThePast = new("không tự cập nhật; đây là sổ theo dõi tại một lượt ghi trước", "not kept up to date; this is the ledger at an earlier position");

    public static readonly BilingualText OtherLanguage = new("English", "Tiếng Việt");

    public static readonly BilingualText Changed = new("Thay đổi vừa ghi nhận", "What has just changed");

    public static readonly BilingualText Nothing = new("Chưa có chỉ tiêu nào đổi kết luận từ khi mở trang.", "No finding has changed its status since the page was opened.");

    public static readonly BilingualText Made = new("Mọi kết luận đều do Ocop.Domain rút ra từ sổ theo dõi; tra lại tại cùng lượt ghi sẽ được cùng kết quả.", "Every verdict is derived by Ocop.Domain from the ledger; asked again at the same position, it is the same.");

    public static readonly BilingualText ToContent = new("Đến nội dung chính", "To the content");

    public static readonly BilingualText Coverage = new("Mức độ đầy đủ của sổ", "Coverage of the register");

    public static readonly BilingualText InTheCity = new("Chỉ tiêu tính gộp", "Quotas of districts together");

    public static readonly BilingualText DistrictDetails = new("Chi tiết từng đơn vị", "District by district");

    public static readonly BilingualText ToMap = new("Về bản đồ", "Back to the map");

    public static readonly BilingualText UnaskedOf = new("Kế hoạch này không đặt chỉ tiêu riêng cho đơn vị.", "This plan asks nothing of the district by itself.");
}
