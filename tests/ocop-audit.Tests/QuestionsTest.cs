namespace OcopAudit.Tests;

/// <summary>What must we do, by when, what if, why not, since when: asked of the registers in the program, in both languages.</summary>
public sealed class QuestionsTest : IDisposable
{
    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Theory]
    [InlineData("en", "At least 40 openings satisfy every quota that can still be satisfied, 29 for mandatory quotas and 11 for aspirational quotas only:")]
    [InlineData("en", "Mandatory C03, overdue, as soon as possible: open 1 new OCOP center in each of: Chương Mỹ rural district, Phú Xuyên rural district.")]
    [InlineData("en", "After 2024-12-31, the mandatory C01 due by then can no longer be met.")]
    [InlineData("en", "Mandatory, and can no longer be met because the windows are over: C01 in 2023: 250, 282 (2 missing).")]
    [InlineData("en", "Pace of what is pending (an indicator: the plan states no interim targets)")]
    [InlineData("vi", "Để đạt mọi chỉ tiêu còn có thể đạt, số mở mới ít nhất là 40, trong đó 29 phục vụ chỉ tiêu bắt buộc, 11 chỉ phục vụ chỉ tiêu phấn đấu:")]
    [InlineData("vi", "Bắt buộc theo C03, đã quá hạn, càng sớm càng tốt: mở mới 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại mỗi đơn vị sau: huyện Chương Mỹ, huyện Phú Xuyên.")]
    [InlineData("vi", "Sau ngày 31/12/2024, phần đến hạn của chỉ tiêu bắt buộc C01 không còn khắc phục được.")]
    [InlineData("vi", "Tiến độ các chỉ tiêu đang trong kỳ (chỉ số theo dõi; kế hoạch không đặt mốc giữa kỳ)")]
    public void The_audit_says_what_is_to_be_done_by_when(string language, string words) =>
        Assert.Contains(words, Runs.Unbroken(Runs.Run("example", "--lang", language).Output), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "as far as the partial register shows, I10", "only records of what opened within them can help (I10)")]
    [InlineData("vi", "theo sổ chưa đầy đủ, I10", "chỉ có thể bổ sung vào sổ những gì đã mở trong kỳ (I10)")]
    public void Of_the_published_register_it_says_that_it_is_partial(string language, string caveat, string records)
    {
        string page = Runs.Unbroken(Runs.Run("--lang", language).Output);
        Assert.Contains(caveat, page, StringComparison.Ordinal);
        Assert.Contains(records, page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_city_s_pace_is_in_the_table()
    {
        string page = Runs.Run("example", "--as-of", "2023-06-30", "--lang", "en").Output;
        Assert.Equal(["C02 2023", "the city", "181/365", "9.9", "16", "+6.1", "0.67", "32.3"], Assert.Single(Rows(page, "C02 2023")));
    }

    [Theory]
    [Trait("clause", "C03")]
    [InlineData("en", "Since when", "2024-03-01: met → lapsed", "It would still be met if center T-04 (Trung tâm mây tre đan (hư cấu)) had not closed on 2024-03-01.", "Mandatory C03, overdue, as soon as possible: open 1 new OCOP center in Chương Mỹ rural district.")]
    [InlineData("vi", "Diễn biến", "01/03/2024: đạt → không duy trì được", "Nếu trung tâm T-04 (Trung tâm mây tre đan (hư cấu)) không đóng cửa ngày 01/03/2024, thì chỉ tiêu vẫn đạt.", "Bắt buộc theo C03, đã quá hạn, càng sớm càng tốt: mở mới 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại huyện Chương Mỹ.")]
    public void A_finding_explained_says_since_when_why_not_and_what_to_open(string language, params string[] lines)
    {
        (int exit, string output, string error) = Runs.Run("example", "--explain", "pilot-center", "277", "--lang", language);
        Assert.Equal((ExitCode.Breach, ""), (exit, error));
        Assert.All(lines, line => Assert.Contains(line, Runs.Unbroken(output), StringComparison.Ordinal));
        Assert.Contains(language == "vi" ? "HƯ CẤU" : "FICTITIOUS", output, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("clause", "C03")]
    [InlineData("en", "C-2023-01  Trung tâm gốm sứ Bát Tràng, Gia Lâm rural district, opened on 2023-12-27 (day of assessment; certified on 2024-03-23)", "satisfied without a break since 2023-12-27", "PARTIAL")]
    [InlineData("vi", "C-2023-01  Trung tâm gốm sứ Bát Tràng, huyện Gia Lâm, mở ngày 27/12/2023 (ngày chấm điểm; cấp chứng nhận ngày 23/03/2024)", "đạt liên tục từ ngày 27/12/2023", "CHƯA ĐẦY ĐỦ")]
    public void A_finding_explained_names_the_records_counted_with_their_sources(string language, params string[] lines)
    {
        string output = Runs.Run("--explain", "pilot-center", "Gia Lâm", "--lang", language).Output;
        Assert.All(lines, line => Assert.Contains(line, Runs.Unbroken(output), StringComparison.Ordinal));
        Assert.Contains("\n  https://cohoigiaothuong.vn/trung-tam-thiet-ke-sang-tao-dau-tien-cua-ha-noi-tai-lang-gom-co-truyen-bat-trang/", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("clause", "C01")]
    public void A_rule_of_several_windows_is_explained_for_each_or_for_the_year_asked()
    {
        Assert.Equal(3, Headings(Runs.Run("example", "--explain", "annual-minimum", "271", "--lang", "en").Output));
        Assert.Equal(1, Headings(Runs.Run("example", "--explain", "annual-minimum", "271", "2024", "--lang", "en").Output));

        static int Headings(string page) => page.Split('\n').Count(line => line.StartsWith("annual-minimum 271", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "Chương Mỹ rural district", "lapsed (0)", "met (1)")]
    [InlineData("vi", "huyện Chương Mỹ", "không duy trì được (0)", "đạt (1)")]
    public void What_if_lists_what_would_change(string language, string district, string before, string after)
    {
        string output = Runs.Run("example", "--with", "center:277:2023-12-31", "--lang", language).Output;
        Assert.Equal(["C03 pilot-center", district, "2023", before, after], Assert.Single(Rows(output, "C03")));
    }

    [Fact]
    public void What_if_without_a_record_and_with_rules_changed()
    {
        string output = Runs.Run("example", "--without", "V-33", "--without", "T-01", "--change", "pilot-center:districts=018|271", "--change", "center-rollout:windows=2024-01-01/2024-03-31", "--change", "city-target:minimum=25", "--lang", "en").Output;
        Assert.Contains(["C01 annual-minimum", "Gia Lâm rural district", "2024", "met (1)", "pending (0)"], Rows(output, "C01"));
        Assert.Contains(["C03 pilot-center", "Gia Lâm rural district", "2023", "met (1)", "missed (0)"], Rows(output, "C03"));
        Assert.Contains(["C03 pilot-center", "Sơn Tây town", "2023", "met late (1)", "not asked"], Rows(output, "C03"));
        Assert.Contains(["C03 pilot-center", "Ba Vì rural district", "2023", "not asked", "missed (0)"], Rows(output, "C03"));
        Assert.Contains(["C04 center-rollout", "Ba Vì rural district", "2024-2025 → 2024-01-01 - 2024-03-31", "pending (0)", "missed (0)"], Rows(output, "C04"));
    }

    [Theory]
    [InlineData("en", "Nothing would change.")]
    [InlineData("vi", "Không có kết quả nào thay đổi.")]
    public void What_if_nothing_differs_it_says_so(string language, string words) =>
        Assert.Contains(words, Runs.Run("example", "--with", "center:268:2023-12-31", "--lang", language).Output, StringComparison.Ordinal);

    [Fact]
    public void An_opening_supposed_takes_no_identifier_of_the_register()
    {
        (int exit, string output, string error) = _runs.Assess("id,name,district,opened_on\nwhat-if-1,A,018,2023-05-04\n", "--with", "sales-point:018:2023-05-05", "--with", "sales-point:001:2023-05-05");
        Assert.Equal((ExitCode.Breach, ""), (exit, error));
        Assert.Contains("Ba Đình", output, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("clause", "C04")]
    [InlineData("en", "Readings compared (24 combinations", "I06-opened-in-window: Only centers opened in 2024 and 2025 count for C04, whether or not they have closed since.")]
    [InlineData("vi", "Các cách hiểu đã so sánh (24 tổ hợp", "I06-opened-in-window: Chỉ trung tâm mở trong hai năm 2024 và 2025 được tính cho C04, kể cả khi sau đó đã đóng cửa.")]
    public void Readings_add_a_column_of_what_depends_on_them(string language, params string[] words)
    {
        string[] end = ["example", "--as-of", "2026-01-01", "--lang", language];
        string with = Runs.Run([.. end, "--readings"]).Output, without = Runs.Run(end).Output;
        Assert.All(words, word => Assert.Contains(word, Runs.Unbroken(with), StringComparison.Ordinal));
        Assert.Equal("C01 2025: I01", Rows(with, "018")[0][^1]);
        Assert.Equal(Rows(without, "017")[0].Length + 1, Rows(with, "017")[0].Length);
        Assert.Equal(1, with.Split("C04 2024-2025: I06").Length - 1);
    }

    [Fact]
    [Trait("clause", "C03")]
    public void A_finding_explained_with_its_readings_names_them()
    {
        string page = Runs.Run("example", "--as-of", "2026-01-01", "--readings", "--explain", "center-rollout", "276", "--lang", "en").Output;
        Assert.Contains("- depends on the reading (I06)", page, StringComparison.Ordinal);
        Assert.Contains("- I06-opened-in-window: Only centers opened in 2024 and 2025 count for C04, whether or not they have closed since.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asks nothing of it; it asks of: 018, 269", "--explain", "pilot-center", "271")]
    [InlineData("write RULE SUBJECT [YEAR]", "--explain", "pilot-center")]
    [InlineData("write RULE SUBJECT [YEAR]", "--explain", "pilot-center 269")]
    [InlineData("it asks of: city", "--explain", "city-target", "018")]
    [InlineData("no such rule; there are: annual-minimum", "--explain", "pilots", "271")]
    [InlineData("none of the 30", "--explain", "pilot-center", "Gia Lâmm")]
    [InlineData("asks nothing in that year", "--explain", "annual-minimum", "271", "2027")]
    [InlineData("not a whole number", "--explain", "annual-minimum", "271", "MMXXIV")]
    [InlineData("write KIND:DISTRICT:DAY", "--with", "centre:018:2023-05-05")]
    [InlineData("write KIND:DISTRICT:DAY", "--with", "center:018:2023-02-30")]
    [InlineData("not in the register", "--without", "P-1")]
    [InlineData("--with: Gia Lâmm: none of the 30 district-level units that Hà Nội had until 2025-06-30; did you mean Gia Lâm?", "--with", "center:Gia Lâmm:2023-12-20")]
    [InlineData("--change: Từ Liêm: Từ Liêm was split on 2014-04-01; write Bắc Từ Liêm or Nam Từ Liêm", "--change", "pilot-center:districts=018|Từ Liêm")]
    [InlineData("--change: none: at least one district is needed", "--change", "pilot-center:districts=none")]
    [InlineData("no such rule", "--change", "pilots:minimum=2")]
    [InlineData("write RULE:minimum=N", "--change", "pilot-center:maximum=2")]
    [InlineData("write RULE:minimum=N", "--change", "pilot-center")]
    [InlineData("not a whole number", "--change", "pilot-center:minimum=-2")]
    [InlineData("is above the top of city-target, 30", "--change", "city-target:minimum=31")]
    [InlineData("none of the 30", "--change", "pilot-center:districts=018|x")]
    [InlineData("write FIRST/LAST", "--change", "pilot-center:windows=2024")]
    [InlineData("write FIRST/LAST", "--change", "pilot-center:windows=0001-01-01/2024-12-31")]
    [InlineData("write FIRST/LAST", "--change", "pilot-center:windows=-0001-01-01/0001-01-01")]
    [InlineData("write RULE:minimum=N", "--change", "pilot-center:windows=")]
    [InlineData("--without: x\uFFFDy: not in the register", "--without", "x\uFFFEy")]
    [InlineData("--readings does not go with", "--readings", "--without", "C-2023-01")]
    [InlineData("--horizon does not go with", "--horizon", "2024-12-31", "--without", "C-2023-01")]
    [InlineData("after the as-of day 2023-12-31, so it would change nothing", "--with", "center:018:2024-01-01")]
    [InlineData("in order and apart", "--change", "pilot-center:windows=2024-01-01/2024-12-31 2024-06-01/2025-12-31")]
    [InlineData("is before the as-of day 2023-12-31", "--horizon", "2023-12-30")]
    [InlineData("print text", "--explain", "pilot-center", "018", "--format", "json")]
    [InlineData("ask one at a time", "--explain", "pilot-center", "018", "--without", "C-2023-01")]
    public void A_question_that_cannot_be_answered_is_refused_with_the_reason(string reason, params string[] question)
    {
        (int exit, string output, string error) = Runs.Run([.. question, "--lang", "en"]);
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    // No attribute can hold half a letter.
    [Fact]
    public void Half_a_letter_in_a_question_is_refused_as_one_that_is_lost()
    {
        (int exit, string output, string error) = Runs.Run("--without", "x\uD800y", "--change", "\uDC00", "--lang", "en");
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.Contains("--change: \uFFFD: write RULE:minimum=N", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_the_questions_is_named()
    {
        string error = Runs.Run("--with", "a", "--with", "b", "--change", "c").Error;
        Assert.All(["--with: a:", "--with: b:", "--change: c:"], fault => Assert.Contains(fault, error, StringComparison.Ordinal));
    }

    // The rows of the page's tables whose first cell begins so, as cells.
    private static string[][] Rows(string page, string start) =>
    [
        .. page.Split('\n')
            .Where(line => line.StartsWith($"│ {start}", StringComparison.Ordinal))
            .Select(line => line.Trim('│', ' ', '\r').Split('│').Select(cell => cell.Trim()).ToArray()),
    ];
}
