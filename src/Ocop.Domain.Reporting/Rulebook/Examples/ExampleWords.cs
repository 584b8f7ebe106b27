using Ocop.Domain.Reporting.Reports;

namespace Ocop.Domain.Reporting.Rulebook.Examples;

/// <summary>The words in which examples are printed, and from which a test reads them again.</summary>
internal static class ExampleWords
{
    public static readonly BilingualText NoRecords = new("Sổ không có bản ghi nào.", "The register holds no record.");

    public static readonly BilingualText Number = new("TT", "No.");

    public static readonly BilingualText Kind = new("Loại", "Kind");

    public static readonly BilingualText Name = new("Tên", "Name");

    public static readonly BilingualText District = new("Đơn vị", "District");

    public static readonly BilingualText Planned = new("Ngày dự kiến", "Planned for");

    public static readonly BilingualText Opened = new("Ngày mở", "Opened on");

    public static readonly BilingualText Closed = new("Ngày đóng cửa", "Closed on");

    public static readonly BilingualText InEachDistrict = new("mỗi đơn vị một điểm, cả 30 đơn vị", "one in each of the 30 units");

    public static readonly BilingualText AsOf = new("Tính đến hết ngày", "As of the end of");

    public static readonly BilingualText Clause = new("Điều khoản", "Clause");

    public static readonly BilingualText Subject = new("Chỉ tiêu của", "Asked of");

    public static readonly BilingualText Window = new("Kỳ", "Window");

    public static readonly BilingualText Coverage = new("Sổ", "Register");

    public static readonly BilingualText Reading = new("Cách hiểu", "Reading");

    public static readonly BilingualText Status = new("Kết luận", "Verdict");

    public static readonly BilingualText NotAsked = new("không áp dụng", "not asked");

    public static readonly BilingualText Counted = new("Đã có", "Counted");

    public static readonly BilingualText ClosedSince = new("Trong đó đã đóng", "Closed since");

    public static readonly BilingualText Missing = new("Còn thiếu", "Missing");

    public static readonly BilingualText Surplus = new("Vượt", "Above the top");

    public static readonly BilingualText Consequence = new("Hệ quả", "What follows");

    public static readonly BilingualText Reason = new("Vì sao", "Why");

    public static readonly BilingualText Interpretations = new("Cách hiểu áp dụng", "Interpretations used");

    public static readonly BilingualText WhyNot = new("Điều kiện để đạt", "What it would take");

    public static readonly BilingualText Remedy = new("Việc cần làm", "What to do");

    /// <summary>Stands in a cell where there is nothing.</summary>
    public const string Nothing = "–";

    public static readonly ImmutableDictionary<Consequence, BilingualText> Consequences = new Dictionary<Consequence, BilingualText>
    {
        [Examples.Consequence.Satisfied] = new("đáp ứng", "satisfied"),
        [Examples.Consequence.StillOpen] = new("còn thời gian", "still open"),
        [Examples.Consequence.Undecided] = new("chưa kết luận", "undecided"),
        [Examples.Consequence.Breach] = new("vi phạm", "breach"),
        [Examples.Consequence.Shortfall] = new("chưa đạt mức phấn đấu", "shortfall, no breach"),
        [Examples.Consequence.NotAsked] = new("không có chỉ tiêu", "nothing is asked"),
    }.ToImmutableDictionary();

    /// <summary><c>điểm bán</c>, <c>19 sales points</c>.</summary>
    public static string Of(ExampleRecord record, TextLanguage language) =>
        record.Count == 1 ? RecordCounts.Kinds[record.Kind].In(language) : RecordCounts.Of(record.Kind, record.Count, language);
}
