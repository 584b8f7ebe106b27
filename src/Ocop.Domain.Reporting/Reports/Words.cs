namespace Ocop.Domain.Reporting.Reports;

/// <summary>The words around the findings, in both languages.</summary>
internal static class Words
{
    public static readonly BilingualText AuditOf = new("Đánh giá Kế hoạch số {0}, tính đến hết ngày {1}", "Audit of plan {0} as of {1}");

    public static readonly BilingualText Recorded = new(
        "Sổ theo dõi: {0}, trong đó {1} mở sau ngày này hoặc chưa mở; mức độ đầy đủ của sổ: {2}",
        "Register: {0}, of which {1} open after this day or not yet; coverage: {2}");

    public static readonly BilingualText PartialWarning = new(
        "Sổ CHƯA ĐẦY ĐỦ: không thấy ghi sổ không có nghĩa là không có, nên không chỉ tiêu nào bị kết luận là không đạt chỉ vì thiếu ghi chép (I10).",
        "The register is PARTIAL: the absence of a record proves nothing, so nothing unrecorded is called missed (I10).");

    public static readonly BilingualText ByRule = new("Tổng hợp theo chỉ tiêu", "Summary by rule");

    public static readonly BilingualText ByDistrict = new("Kết quả từng đơn vị (số đã ghi nhận)", "Findings by district (with the count)");

    public static readonly BilingualText Breaches = new("Vi phạm chỉ tiêu bắt buộc", "Breaches of mandatory quotas");

    public static readonly BilingualText Shortfalls = new("Chưa đạt chỉ tiêu phấn đấu", "Shortfalls of aspirations");

    public static readonly BilingualText InTheCity = new("Chỉ tiêu tính gộp", "Quotas of districts together");

    public static readonly BilingualText Indicators = new("Chỉ số theo dõi (không phải kết luận)", "Indicators (no verdicts)");

    public static readonly BilingualText Sources = new("Nguồn của sổ", "Sources of the register");

    public static readonly BilingualText SourcesOmitted = new(
        "{0} trong {1} bản ghi có nêu nguồn; sổ dài nên không liệt kê ở đây.",
        "{0} of {1} records name their source; the register is too long to list them here.");

    public static readonly BilingualText Fingerprint = new("Mã xác thực (SHA-256) của kế hoạch, sổ và ngày", "Fingerprint (SHA-256) of plan, register and day");

    public static readonly BilingualText Remedy = new("Phương án mở mới để đạt các chỉ tiêu còn có thể đạt", "Remedy: what is to be opened");

    public static readonly BilingualText Paces = new(
        "Tiến độ các chỉ tiêu đang trong kỳ (chỉ số theo dõi; kế hoạch không đặt mốc giữa kỳ)",
        "Pace of what is pending (an indicator: the plan states no interim targets)");

    public static readonly BilingualText Elapsed = new("Số ngày đã qua", "Days elapsed");

    public static readonly BilingualText EvenPace = new("Tiến độ bình quân", "Even pace");

    public static readonly BilingualText Counted = new("Đã có", "Count");

    public static readonly BilingualText Ahead = new("Vượt (+), chậm (-)", "Ahead (+), behind (-)");

    public static readonly BilingualText PerMonth = new("Bình quân mỗi tháng còn lại", "A month from here");

    public static readonly BilingualText NotProjected = new("chưa dự báo", "none");

    public static readonly BilingualText Projected = new("Dự báo cuối kỳ", "Projected at the end");

    public static readonly BilingualText Window = new("Kỳ thực hiện", "Window");

    public static readonly BilingualText WindowOf = new("từ ngày {0} đến hết ngày {1}; còn {2} ngày", "from {0} to {1}, both inclusive; days left: {2}");

    public static readonly BilingualText WindowOver = new("từ ngày {0} đến hết ngày {1}; đã hết hạn", "from {0} to {1}, both inclusive; over");

    public static readonly BilingualText CountsOf = new(
        "mức đặt ra: {0}; đã có: {1}, trong đó đã đóng cửa: {2}; còn thiếu: {3}; vượt: {4}",
        "asked: {0}; counted: {1}, closed since: {2}; missing: {3}; surplus: {4}");

    public static readonly BilingualText CountOnDue = new("tại ngày hết hạn có: {0}", "on the due day: {0}");

    public static readonly BilingualText RecordsCounted = new("Bản ghi được tính", "Records counted");

    public static readonly BilingualText OpenedOn = new("mở ngày {0}", "opened on {0}");

    public static readonly BilingualText ClosedOn = new("đóng cửa ngày {0}", "closed on {0}");

    public static readonly BilingualText SinceWhen = new("Diễn biến", "Since when");

    public static readonly BilingualText SatisfiedSince = new("đạt liên tục từ ngày {0}", "satisfied without a break since {0}");

    public static readonly BilingualText Pace = new("Tiến độ", "Pace");

    public static readonly BilingualText WhyNot = new("Vì sao chưa đạt hoặc đạt chậm", "Why not");

    public static readonly BilingualText WhatItTakes = new("Điều kiện để đạt", "What it would take");

    public static readonly BilingualText RemedyShare = new("Phần mở mới liên quan đến chỉ tiêu này", "What to open for this quota");

    public static readonly BilingualText Nothing = new("không có", "none");

    public static readonly BilingualText WhatIfOf = new("Giả định đối với Kế hoạch số {0}, tính đến hết ngày {1}: các kết quả thay đổi", "What if, for plan {0} as of {1}: what would change");

    public static readonly BilingualText NothingDiffers = new("Không có kết quả nào thay đổi.", "Nothing would change.");

    public static readonly BilingualText AsItIs = new("Hiện tại", "As it is");

    public static readonly BilingualText Otherwise = new("Theo giả định", "What if");

    public static readonly BilingualText NotAsked = new("không áp dụng", "not asked");

    public static readonly BilingualText Readings = new("Theo các cách hiểu", "By reading");

    public static readonly BilingualText Disputed = new("Tùy cách hiểu", "Depends on the reading");

    public static readonly BilingualText ReadingsCompared = new("Các cách hiểu đã so sánh ({0} tổ hợp; cách hiểu mặc định đứng trước)", "Readings compared ({0} combinations; the default of each question first)");

    public static readonly BilingualText CheckOf = new("Những điểm cần lưu ý khi đọc Kế hoạch số {0}", "What is odd in plan {0}");

    public static readonly BilingualText CheckOfSeveral = new("Những điểm cần lưu ý khi đọc các kế hoạch {0} cùng nhau", "What is odd in plans {0} read together");

    public static readonly BilingualText NothingOdd = new("Không có gì cần lưu ý.", "Nothing.");

    public static readonly BilingualText Title = new("Tên gọi", "Title");

    public static readonly BilingualText Number = new("Số hiệu", "Number");

    public static readonly BilingualText RulesBesideQuotas = new(
        "Sau mỗi chỉ tiêu là số lượt áp dụng (đơn vị × kỳ). Dùng mã hoặc số hiệu với --plan; --plan cũng nhận tệp JSON của bạn.",
        "Beside each rule, how often it asks (subjects × windows). Give the id or the number to --plan, which also takes a JSON file of your own.");

    public static readonly BilingualText Rule = new("Chỉ tiêu", "Rule");

    public static readonly BilingualText Clause = new("Điều khoản", "Clause");

    public static readonly BilingualText Strength = new("Mức độ", "Strength");

    public static readonly BilingualText Kind = new("Loại", "Kind");

    public static readonly BilingualText Result = new("Kết quả", "Result");

    public static readonly BilingualText District = new("Đơn vị", "District");

    public static readonly BilingualText Id = new("Mã", "Id");

    public static readonly BilingualText Source = new("Nguồn", "Source");

    public static readonly BilingualText Counts = new("Số lượng", "Counts");

    public static readonly BilingualText Clauses = new("Các điều khoản", "Clauses");

    public static readonly BilingualText Rules = new("Các chỉ tiêu", "Rules");

    public static readonly BilingualText Interpretations = new("Cách hiểu", "Interpretations");

    public static readonly BilingualText Content = new("Nội dung", "Text");

    public static readonly BilingualText Windows = new("Thời gian", "Windows");

    public static readonly BilingualText Asked = new("Mức đặt ra", "Asked");

    public static readonly BilingualText Addressed = new("Đối tượng", "Addressed");

    public static readonly BilingualText EachOf = new("từng đơn vị trong số", "each of");

    public static readonly BilingualText Question = new("Câu hỏi", "Question");

    public static readonly BilingualText Answer = new("Trả lời", "Answer");

    /// <summary>A window of whole years by its years, <c>2023</c> or <c>2024-2025</c>; any other by its days.</summary>
    public static string Period(DateInterval window, TextLanguage language)
    {
        (LocalDate start, LocalDate end) = (window.Start, window.End);
        bool isWhole = start == new LocalDate(start.Year, 1, 1) && end == new LocalDate(end.Year, 12, 31);
        return (isWhole, start.Year == end.Year) switch
        {
            (true, true) => $"{start.Year}",
            (true, false) => $"{start.Year}-{end.Year}",
            _ => $"{DayPatterns.Format(start, language)} - {DayPatterns.Format(end, language)}",
        };
    }

    /// <summary>The clause and the period of a finding: <c>C03 2023</c>.</summary>
    public static string NameOf(Finding finding, TextLanguage language) => $"{finding.Rule.Clause} {Period(finding.Quota.Window, language)}";

    /// <summary>The words with values in their places.</summary>
    public static string In(this BilingualText words, TextLanguage language, params object[] values) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, words.In(language), values);
}
