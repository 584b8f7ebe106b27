namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>The words of the HTML report that no other report needs, in both languages.</summary>
internal static class HtmlWords
{
    public static readonly BilingualText ToContent = new("Đến nội dung chính", "To the content");

    public static readonly BilingualText Contents = new("Mục lục", "Contents");

    public static readonly BilingualText Plan = new("Kế hoạch", "Plan");

    public static readonly BilingualText AsOf = new("Tính đến hết ngày", "As of the end of");

    public static readonly BilingualText Register = new("Sổ theo dõi", "Register");

    public static readonly BilingualText Coverage = new("Mức độ đầy đủ của sổ", "Coverage of the register");

    public static readonly BilingualText Records = new("{0}; trong đó {1} mở sau ngày này hoặc chưa mở", "{0}; of these, {1} open after this day or not yet");

    public static readonly BilingualText Summary = new("Tóm tắt", "Summary");

    public static readonly BilingualText FindingCount = new("{0} kết luận: mỗi chỉ tiêu, mỗi đơn vị, mỗi kỳ một kết luận", "{0} findings: one for each rule, subject and window");

    public static readonly BilingualText Breach = new("vi phạm chỉ tiêu bắt buộc", "breach of a mandatory quota");

    public static readonly BilingualText ShortBreach = new("vi phạm", "breach");

    public static readonly BilingualText Shortfall = new("chưa đạt chỉ tiêu phấn đấu, không phải vi phạm", "shortfall of an aspiration, no breach");

    public static readonly BilingualText ShortShortfall = new("chỉ tiêu phấn đấu", "aspiration");

    public static readonly BilingualText NoBreach = new("Không có chỉ tiêu bắt buộc nào bị kết luận là vi phạm.", "No mandatory quota is found in breach.");

    public static readonly BilingualText MissingBy = new("đã có {0}, còn thiếu {1}; hạn {2}", "{0} counted, {1} missing; due {2}");

    public static readonly BilingualText CountedBy = new("đã có {0}; hạn {1}", "{0} counted; due {1}");

    public static readonly BilingualText Map = new("Bản đồ 30 quận, huyện, thị xã", "Map of the 30 districts");

    public static readonly BilingualText MapNote = new(
        "Mỗi ô là một đơn vị, đặt gần đúng vị trí địa lý (phía trên là hướng bắc), theo địa giới đến hết ngày 30/06/2025. Màu và dấu cho biết kết luận nặng nhất của đơn vị; chọn một ô để xem chi tiết.",
        "One tile a district, roughly where it lies (north is up), by the borders up to 2025-06-30. Colour and mark are those of the gravest finding; choose a tile to read about the district.");

    public static readonly BilingualText Legend = new("Chú giải", "Legend");

    public static readonly BilingualText Unasked = new("không có chỉ tiêu riêng", "no quota of its own");

    public static readonly BilingualText DistrictCount = new("{0} đơn vị", "{0} districts");

    public static readonly BilingualText OneDistrict = new("1 đơn vị", "1 district");

    public static readonly BilingualText ByDistrict = new("Kết quả từng đơn vị", "Findings by district");

    public static readonly BilingualText ByDistrictNote = new("Trong ngoặc là số đã ghi nhận. Chọn một kết quả để xem căn cứ.", "In brackets, the count. Choose a result to read what it rests on.");

    public static readonly BilingualText ChartOf = new("Số mở mới cộng dồn, {0}", "Openings added up, {0}");

    public static readonly BilingualText ChartCount = new("số đã ghi nhận", "count");

    public static readonly BilingualText ChartBand = new("khoảng đặt ra: {0}", "asked for: {0}");

    public static readonly BilingualText ChartLeast = new("mức đặt ra: {0}", "asked for: {0}");

    public static readonly BilingualText ChartPace = new("tiến độ bình quân đến mức {0} (chỉ để so sánh; kế hoạch không đặt mốc giữa kỳ)", "even pace to {0} (for comparison: the plan states no interim targets)");

    public static readonly BilingualText ChartAsOf = new("ngày đánh giá, {0}", "day of the audit, {0}");

    public static readonly BilingualText ChartAlt = new(
        "Biểu đồ số mở mới cộng dồn từ ngày {0} đến hết ngày {1}. Đến hết ngày {2} ghi nhận {3}; mức đặt ra: {4}.",
        "Chart of the openings added up from {0} to {1}. By the end of {2} the count is {3}; asked for: {4}.");

    public static readonly BilingualText ChartAhead = new(
        "Kỳ thực hiện chưa bắt đầu nên chưa có gì để vẽ.",
        "The window has yet to begin, so there is nothing to draw.");

    public static readonly BilingualText DistrictDetails = new("Chi tiết từng đơn vị", "District by district");

    public static readonly BilingualText ToMap = new("Về bản đồ", "Back to the map");

    public static readonly BilingualText UnaskedOf = new("Kế hoạch này không đặt chỉ tiêu riêng cho đơn vị.", "This plan asks nothing of the district by itself.");

    public static readonly BilingualText RecordsCounted = new("Bản ghi được tính: {0}", "Records counted: {0}");

    public static readonly BilingualText NoRecordsCounted = new("Không có bản ghi nào được tính.", "No record was counted.");

    public static readonly BilingualText RecordsOmitted = new(
        "… và {0} bản ghi nữa, không liệt kê ở đây để báo cáo vừa phải; --format json nêu mã của tất cả.",
        "… and {0} more, left out to keep the report readable; --format json has the identifiers of all.");

    public static readonly BilingualText OtherRecords = new("Bản ghi khác của đơn vị, không tính cho chỉ tiêu riêng nào ở trên: {0}", "Other records of the district, counted for none of its own quotas above: {0}");

    public static readonly BilingualText CountsFor = new("tính cho {0}", "counts for {0}");

    public static readonly BilingualText PlannedOn = new("dự kiến mở ngày {0}", "planned for {0}");

    public static readonly BilingualText NotOpened = new("chưa mở", "not opened");

    public static readonly BilingualText RecordSource = new("nguồn", "source");

    public static readonly BilingualText CountedByDistrict = new("Số đã tính theo đơn vị", "Counts by district");

    public static readonly BilingualText WhatMends = new("Việc cần làm", "What would mend it");

    public static readonly BilingualText ClauseSays = new("Điều khoản", "The clause");

    public static readonly BilingualText ReadTheClause = new("Nội dung điều khoản", "Text of the clause");

    public static readonly BilingualText PlanSection = new("Kế hoạch nói gì và được hiểu thế nào", "What the plan says and how it is read");

    public static readonly BilingualText PlanNote = new(
        "Các điều khoản được diễn đạt lại theo văn bản đã đọc; tên, số và ngày giữ nguyên.",
        "The clauses are restated from the text that was read; names, numbers and days are kept.");

    public static readonly BilingualText ReadOn = new("{0}, đọc ngày {1}", "{0}, read on {1}");

    public static readonly BilingualText SharedInterpretations = new(
        "Cách hiểu chung của chương trình, được nhắc đến trong báo cáo này (theo Kế hoạch số {0})",
        "Interpretations of the program that this report names (those of plan {0})");

    public static readonly BilingualText NoInterpretations = new("Kế hoạch này không kèm cách hiểu nào.", "The plan comes with no interpretations.");

    public static readonly BilingualText DueDay = new("Hạn", "Due");

    public static readonly BilingualText Statuses = new("Các kết luận có nghĩa gì", "What the verdicts mean");

    public static readonly BilingualText StrengthNote = new(
        "Chỉ tiêu bắt buộc không đạt hoặc không duy trì được là vi phạm. Chỉ tiêu phấn đấu chưa đạt thì không phải vi phạm.",
        "A mandatory quota that is missed or lapsed is a breach. An aspiration that is not reached is a shortfall, never a breach.");

    public static readonly BilingualText ReadingsNote = new(
        "Nơi kế hoạch có thể hiểu theo nhiều cách, mỗi kết luận được xét theo mọi tổ hợp cách hiểu.",
        "Where the plan can in reason be read in several ways, each verdict is tried under every combination of readings.");

    public static readonly BilingualText DefaultReading = new("cách hiểu mặc định", "the default");

    public static readonly BilingualText Verify = new("Mã xác thực và cách kiểm tra lại", "Fingerprint, and how to verify");

    public static readonly BilingualText FingerprintIs = new(
        "Mã SHA-256 của kế hoạch, sổ theo dõi và ngày đánh giá. Cùng dữ liệu thì cùng mã, trên mọi máy; sai khác một chữ thì mã khác.",
        "The SHA-256 of plan, register and day of the audit. The same data give the same fingerprint on any machine; one letter changed gives another.");

    public static readonly BilingualText PrintFingerprint = new("In lại mã xác thực từ sổ:", "Print the fingerprint again from the register:");

    public static readonly BilingualText PrintCanonical = new("Tự tính mã đó bằng công cụ khác, từ văn bản chuẩn:", "Compute it with another tool, from the canonical text:");

    public static readonly BilingualText WriteRecord = new("Ghi hồ sơ đánh giá, rồi tính lại từng kết luận từ sổ:", "Write the record of the audit, then derive every finding again from the register:");

    public static readonly BilingualText YourFiles = new(
        "POINTS và CENTERS là hai tệp của sổ đã đánh giá.",
        "POINTS and CENTERS are the files of the register that was audited.");

    public static readonly BilingualText ExampleFiles = new(
        "POINTS và CENTERS là hai tệp example-points.csv và example-centers.csv, trong thư mục src/Ocop.Domain.Reporting/data của mã nguồn.",
        "POINTS and CENTERS are the files example-points.csv and example-centers.csv, in the folder src/Ocop.Domain.Reporting/data of the source.");

    public static readonly BilingualText PlanFile = new("PLAN là tệp JSON của kế hoạch.", "PLAN is the JSON document of the plan.");

    public static readonly BilingualText MadeBy = new("Lập bằng ocop-audit ({0}). Tệp này tự đủ: không cần mạng, không chạy mã lệnh.", "Made by ocop-audit ({0}). This file is complete in itself: it needs no network and runs no script.");

    /// <summary>What each status means, in the order of the plan's life.</summary>
    public static readonly ImmutableArray<(FindingStatus Status, BilingualText Meaning)> Meanings =
    [
        (FindingStatus.NotStarted, new("Chưa đủ số lượng và kỳ thực hiện chưa bắt đầu.", "The number is not reached, and the window has not begun.")),
        (FindingStatus.Pending, new("Chưa đủ số lượng, kỳ thực hiện chưa hết.", "The number is not reached, and the window is not over.")),
        (FindingStatus.Met, new("Đã đủ số lượng; chỉ tiêu tính số đang hoạt động thì đến hạn cũng đã đủ.", "The number is reached; for what must be in operation, it was reached by the due day too.")),
        (FindingStatus.Exceeded, new("Nhiều hơn mức cao nhất của khoảng đặt ra; chỉ là lỗi khi mức đó là mức trần.", "More than the top of the range, which is a fault only where the top is a cap.")),
        (FindingStatus.MetLate, new("Nay đã đủ số đang hoạt động, nhưng vào ngày hết hạn thì chưa.", "Enough are in operation now, but were not on the due day.")),
        (FindingStatus.Lapsed, new("Đến hạn đã đủ số đang hoạt động, nay không còn đủ.", "Enough were in operation on the due day, and no longer are.")),
        (FindingStatus.Missed, new("Kỳ thực hiện đã hết mà không đủ số lượng.", "The window is over and the number was not reached.")),
        (FindingStatus.Unproven, new("Theo sổ thì không đạt hoặc không duy trì được, nhưng sổ chưa đầy đủ nên chưa thể kết luận (I10).", "By the register it would be missed or lapsed, but the register is partial and proves neither (I10).")),
    ];
}
