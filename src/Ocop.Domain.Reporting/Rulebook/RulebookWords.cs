namespace Ocop.Domain.Reporting.Rulebook;

/// <summary>The words of a rulebook around what the catalogue says, in both languages. Those with a * or a [ in them are Markdown.</summary>
internal static class RulebookWords
{
    public static readonly BilingualText Title = new("Sổ tay tra cứu Kế hoạch số {0}", "Rulebook of plan {0}");

    public static readonly BilingualText Origin = new(
        "Sổ tay này do chương trình in ra từ chính danh mục mà chương trình dùng để đánh giá, không sửa bằng tay: `{0}`.",
        "This rulebook is printed by the program from the very catalogue that it judges by, and is not edited by hand: `{0}`.");

    public static readonly BilingualText OtherLanguage = new("Bản tiếng Anh: [rulebook.en.md](rulebook.en.md).", "In Vietnamese: [rulebook.vi.md](rulebook.vi.md).");

    public static readonly BilingualText HowToRead = new("Cách đọc sổ tay", "How to read this");

    public static readonly BilingualText HowToReadStart = new(
        "Sổ tay dành cho người đọc kết luận, không cần biết lập trình. Mỗi kết luận nêu mã của điều khoản làm căn cứ (C01, C02…) và, khi cần, mã của cách hiểu (I01, I02…). Tìm mã đó ở [mục lục](#contents) và bấm vào để đến đúng mục.",
        "This is for those who read verdicts, and takes no programming. Each verdict names the clause that it rests on (C01, C02…) and, where needed, the interpretation (I01, I02…). Find that code in the [contents](#contents); one click leads to its place.");

    public static readonly ImmutableArray<BilingualText> HowToReadSteps =
    [
        new(
            "**Điều khoản** (C) là điều kế hoạch nói, viết lại bằng lời của sổ tay, kèm vị trí trong nguồn và những chỗ các nguồn khác viết khác.",
            "**Clauses** (C) are what the plan says, restated in our own words, each with its place in the source and what other sources print differently."),
        new(
            "**Mức độ** có hai loại. *Bắt buộc* (nguồn nói *tối thiểu*, *xây dựng*): không đạt là *vi phạm*. *Phấn đấu*: không đạt là chưa đạt mức phấn đấu, không bao giờ là vi phạm.",
            "**Strength** is one of two. *Mandatory* (the source says *tối thiểu*, at least, or *xây dựng*, build): not reaching it is a *breach*. *Aspirational* (*phấn đấu*, strive): not reaching it is a shortfall, and never a breach."),
        new(
            "**Kết luận** về mỗi chỉ tiêu là một trong [tám trạng thái](#statuses).",
            "**Verdicts** are one of [eight statuses](#statuses)."),
        new(
            "**Ngày tính đến** được tính trọn ngày: việc xảy ra trong ngày đó được tính, việc xảy ra sau đó thì chưa. **Ngày đóng cửa** là ngày đầu tiên không còn hoạt động.",
            "**The as-of day** is over: what happened on it counts, what comes later does not yet. **The day of closing** is the first on which a place no longer operates."),
    ];

    public static readonly BilingualText HowToReadInterpretations = new(
        "**Cách hiểu** (I) là câu trả lời được chọn ở chỗ nguồn không nói rõ hoặc có thể hiểu theo nhiều cách, kèm lý do và [cách hiểu khác](#interpretations). Nhờ vậy người đọc biết kết luận nào phụ thuộc vào cách hiểu và còn có thể trao đổi.",
        "**Interpretations** (I) are the answers chosen where the source is silent or pulls two ways, each with its reason and [the alternative](#interpretations). Where a verdict depends on one, the reader knows that it is open to argument.");

    public static readonly BilingualText HowToReadExamples = new(
        "**Ví dụ** dưới mỗi chỉ tiêu gồm một sổ nhỏ, các kết luận và lý do. Mọi ví dụ trong trang này được chạy thử tự động đúng như đã in: sửa một con số mà kết luận không còn khớp thì bộ kiểm thử báo lỗi. Điểm bán và trung tâm trong ví dụ là giả định, trừ khi ví dụ nói là có thật.",
        "**Examples** under each quota hold a small register, its verdicts, and why. Every example is run as it is printed here: change a number so that a verdict no longer fits, and the tests fail. The points and centers in them are made up unless an example says that they are real.");

    public static readonly BilingualText HowToReadSource = new(
        "**Nguồn** là bài tóm tắt kế hoạch trên *Tạp chí Làng nghề Việt*; chưa có toàn văn kế hoạch. Đoạn được đếm từ sau ảnh của bài. Lời trong sổ tay là của sổ tay; số, ngày và tên gọi là của nguồn ([nguồn của từng số liệu](data-sources.md)).",
        "**The source** is the summary of the plan in *Tạp chí Làng nghề Việt*; the plan's own text was not at hand. Paragraphs are counted below its picture. The words here are ours; numbers, days and names are the source's ([where each figure is from](data-sources.md)).");

    public static readonly BilingualText Contents = new("Mục lục", "Contents");

    public static readonly BilingualText Summary = new("Bảng tổng hợp các chỉ tiêu", "The quotas at a glance");

    public static readonly BilingualText Asks = new("Số lượt áp dụng", "How often it asks");

    public static readonly BilingualText Statuses = new("Tám trạng thái của một chỉ tiêu", "The eight statuses");

    public static readonly BilingualText Status = new("Trạng thái", "Status");

    public static readonly BilingualText Meaning = new("Ý nghĩa", "What it means");

    public static readonly BilingualText Follows = new("Hệ quả", "What follows");

    public static readonly BilingualText StatusesRemark = new(
        "Tại mỗi ngày, mỗi chỉ tiêu có đúng một trạng thái, là trạng thái đầu tiên phù hợp khi xét lần lượt: *vượt mức, đạt, đạt chậm, chưa đến kỳ, đang trong kỳ, không duy trì được, không đạt*. Bảng quyết định trong mã nguồn: {0}, {1}.",
        "On each day each quota has exactly one status: the first that holds, in the order *exceeded, met, met late, not started, pending, lapsed, missed*. In the code: {0}, {1}.");

    public static readonly BilingualText Clauses = new("Các điều khoản", "The clauses");

    public static readonly BilingualText Item = new("Mục", "Item");

    public static readonly BilingualText ReadOn = new("đọc ngày {0}", "read on {0}");

    public static readonly BilingualText OfPlan = new("Kế hoạch số {0}", "plan {0}");

    public static readonly BilingualText OtherSources = new("Các nguồn khác viết khác thế nào", "What other sources print");

    public static readonly BilingualText NoOtherSource = new("Chưa thấy nguồn nào viết khác.", "None is known to differ.");

    public static readonly BilingualText Quota = new("Chỉ tiêu", "The quota");

    public static readonly BilingualText WindowsAndDue = new("Kỳ thực hiện và thời hạn", "Windows and due days");

    public static readonly BilingualText Window = new(
        "từ ngày {0} đến hết ngày {1}; hạn cuối là ngày {1}",
        "from {0} to {1}, both inclusive; due on {1}");

    public static readonly BilingualText Counting = new("Cách đếm", "How it is counted");

    public static readonly BilingualText Times = new("{0} (đối tượng: {1}; kỳ: {2})", "{0} (subjects: {1}; windows: {2})");

    public static readonly BilingualText Possible = new("Các kết luận có thể có", "Possible verdicts");

    public static readonly BilingualText Bearing = new("Cách hiểu có liên quan", "Interpretations that bear on it");

    public static readonly BilingualText Answer = new("Trả lời", "Answer");

    public static readonly BilingualText Reason = new("Vì sao", "Why");

    public static readonly BilingualText Alternative = new("Cách hiểu khác", "The alternative");

    public static readonly BilingualText InCode = new("Trong mã nguồn", "In the code");

    public static readonly BilingualText Indicator = new("Chỉ số theo dõi", "What is counted");

    public static readonly BilingualText IndicatorCounts = new(
        "{0}; đếm riêng: {1}. Đây là số để theo dõi, không phải kết luận.",
        "{0}; told apart: {1}. These are numbers to follow, not verdicts.");

    public static readonly BilingualText Examples = new("Ví dụ", "Examples");

    public static readonly BilingualText Interpretations = new("Các cách hiểu", "The interpretations");

    public static readonly BilingualText InterpretationsRemark = new("Trong mã nguồn: {0}; các phương án: {1}.", "In the code: {0}; the readings: {1}.");

    public static readonly BilingualText ReadingsOf = new("Các phương án mà chương trình so sánh được (`--readings`)", "Readings that the program compares (`--readings`)");

    public static readonly BilingualText ByDefault = new("mặc định", "default");

    public static readonly BilingualText BearsOn = new("Áp dụng cho", "Bears on");

    public static readonly BilingualText ShownIn = new("Ví dụ minh họa", "Seen in examples");

    /// <summary>What a strength means for those who are asked.</summary>
    public static BilingualText MeaningOf(Strength strength) => strength == Strength.Mandatory
        ? new("không đạt là vi phạm", "not reaching it is a breach")
        : new("không đạt là chưa đạt mức phấn đấu, không phải vi phạm", "not reaching it is a shortfall, no breach");

    /// <summary>What becomes of a clause of a kind.</summary>
    public static BilingualText MeaningOf(ClauseKind kind) => kind switch
    {
        ClauseKind.Quota => new("có con số và thời hạn; được đánh giá", "has a number and a due day; it is judged"),
        ClauseKind.Context => new("cho biết kế hoạch phục vụ điều gì; không đánh giá", "says what the plan serves; it is not judged"),
        ClauseKind.Indicator => new("đếm được nhưng kế hoạch không đặt con số; theo dõi, không đánh giá", "can be counted, but the plan sets no number; followed, not judged"),
        ClauseKind.Directive => new("là việc phải làm nhưng sổ điểm bán và trung tâm không thể hiện được; không đánh giá", "is to be done, but no register of points and centers shows it; it is not judged"),
        ClauseKind.Objective => new("là điều hướng tới; không đánh giá", "is an aim; it is not judged"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of clause."),
    };

    /// <summary>How a measure is counted, in plain words.</summary>
    public static BilingualText CountingOf(Measure measure) => measure.Basis == CountingBasis.InOperation
        ? new(
            "Đếm số đang hoạt động vào ngày tính đến và vào ngày hết hạn, không phân biệt mở từ khi nào. Có trước thời hạn thì đạt; có sau thời hạn thì đạt chậm; đã đóng cửa thì không còn được tính.",
            "What is in operation on the as-of day, and on the due day, counts, whenever it opened. Early is met early; late is met late; what has closed no longer counts.")
        : new(
            "Đếm số mở mới từ ngày đầu đến ngày cuối của kỳ. Mở trước hoặc sau kỳ thì không được tính; đã mở trong kỳ thì dù về sau đóng cửa vẫn được tính, và số đã đóng cửa được nêu riêng. Hết kỳ thì không thể mở bù.",
            "What opens from the first to the last day of the window counts. What opens before or after it does not; what has opened counts even if it closes later, and how many have closed is said beside it. Once the window is over, nothing can make up for it.");

    /// <summary>What follows from a status, for a mandatory quota and for an aspiration.</summary>
    public static BilingualText ConsequenceOf(FindingStatus status) => status switch
    {
        FindingStatus.Met or FindingStatus.MetLate => new("đáp ứng", "satisfied"),
        FindingStatus.Exceeded => new("đáp ứng; nếu mức cao nhất là mức trần thì không giữ được chỉ tiêu", "satisfied; if the top is a cap, not kept"),
        FindingStatus.NotStarted or FindingStatus.Pending => new("chưa phát sinh: còn thời gian", "none yet: there is time"),
        FindingStatus.Lapsed or FindingStatus.Missed => new("bắt buộc: vi phạm; phấn đấu: chưa đạt, không phải vi phạm", "mandatory: a breach; aspirational: a shortfall, no breach"),
        FindingStatus.Unproven => new("chưa kết luận: bổ sung sổ rồi đánh giá lại", "undecided: complete the register and judge again"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    /// <summary>A heading for a clause of plan 312; null for any other.</summary>
    public static BilingualText? TitleOf(Clause clause) =>
        clause.Citation.Instrument == HanoiPlan312.Number ? Titles.GetValueOrDefault(clause.Id) : null;

    private static readonly ImmutableDictionary<string, BilingualText> Titles = new Dictionary<string, BilingualText>
    {
        ["C01"] = new("Mỗi năm mỗi đơn vị một điểm bán mới", "A new sales point in each unit each year"),
        ["C02"] = new("Hai mươi đến ba mươi điểm trong năm 2023", "Twenty to thirty points in 2023"),
        ["C03"] = new("Năm trung tâm thí điểm", "Five pilot centers"),
        ["C04"] = new("Trung tâm ở các huyện còn lại", "Centers in the remaining rural districts"),
        ["C05"] = new("Chương trình mà kế hoạch cụ thể hóa", "The programme that the plan serves"),
        ["C06"] = new("Nơi đặt điểm bán", "Where sales points are"),
        ["C07"] = new("Khai trương đúng tiến độ", "Opening on schedule"),
        ["C08"] = new("Nguồn sản phẩm của điểm bán", "Where the products come from"),
        ["C09"] = new("Quảng bá thương hiệu OCOP", "Promoting the OCOP brand"),
        ["C10"] = new("Nâng giá trị sản phẩm", "Raising the value of products"),
        ["C11"] = new("Từ thiết kế đến tiêu thụ", "From design to sale"),
        ["C12"] = new("Môi trường liên kết", "Working together"),
    }.ToImmutableDictionary();
}
