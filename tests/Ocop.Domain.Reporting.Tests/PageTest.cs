using System.Globalization;
using Ocop.Domain.Reporting.Reports;

namespace Ocop.Domain.Reporting.Tests;

/// <summary>Pages at given widths: frames hold, words stay whole, and no code reaches what is not a terminal.</summary>
public class PageTest
{
    private static readonly string Decomposed = "Hòa Lạc, Thạch Thất, Đường Lâm, Ứng Hòa".Normalize(System.Text.NormalizationForm.FormD);

    public static TheoryData<int> Widths => [30, 40, 60, 80, 132];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Marks_written_apart_from_their_letters_leave_the_frame_straight(int width)
    {
        string[] lines = LinesOf(width, page => page.Table(["Tên", "Ghi chú"], [[Page.Cell(Decomposed), Page.Cell("đạt")], [Page.Cell("A"), Page.Cell("B")]]));
        Assert.True(IsStraight(lines));
        Assert.DoesNotContain('\u0301', string.Concat(lines));
        Assert.Contains(lines, line => line.Contains("Thạch", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("q\u0301a\u0323")]
    [InlineData("中文 và tiếng Việt")]
    [InlineData("👩‍🌾 chợ")]
    public void Other_letters_that_are_narrower_or_wider_than_one_place_leave_every_line_within_the_width(string text) =>
        Assert.All(LinesOf(40, page => page.Table(["A", "B"], [[Page.Cell(text), Page.Cell(new string('x', 100))]])), line => Assert.True(WidthOf(line) <= 40));

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_word_without_end_does_not_break_the_frame(int width)
    {
        string address = $"https://example.com/{new string('a', 300)}";
        string[] lines = LinesOf(width, page => page.Table(["A", "B", "C"], [[Page.Cell("id"), Page.Cell(address), Page.Cell("c")]]));
        Assert.All(lines, line => Assert.True(WidthOf(line) <= width, line));
        Assert.Contains(address, string.Concat(lines.Select(line => line.Trim('│', ' ').Replace("id │ ", "", StringComparison.Ordinal).Replace(" │ c", "", StringComparison.Ordinal).Replace("B: ", "", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_stand_side_by_side_where_there_is_room_and_below_each_other_where_there_is_none()
    {
        static void Write(Page page) => page.Table(["Rule", "Content", "Result"], [[Page.Cell("pilot-center"), Page.Cell("Build five centers"), Page.Cell("")], [Page.Cell("city-target"), Page.Cell("Twenty"), Page.Cell("met")]]);
        Assert.Contains("│ Rule         │ Content            │ Result │", LinesOf(60, Write));
        Assert.Equal(["pilot-center", "  Content: Build five centers", "city-target", "  Content: Twenty", "  Result:  met"], LinesOf(30, Write).Select(line => line.TrimEnd()));
    }

    [Fact]
    public void A_sentence_is_broken_between_words_for_a_terminal_and_nowhere_for_a_file()
    {
        const string sentence = "Sổ theo dõi: 36 điểm bán, 8 trung tâm, trong đó 3 mở sau ngày này hoặc chưa mở.";
        string[] broken = LinesOf(40, page => page.Sentence(sentence));
        Assert.True(broken.Length > 1);
        Assert.Equal(sentence, string.Join(' ', broken.Select(line => line.Trim())));
        Assert.Equal([$"{sentence} {sentence}"], LinesOf(null, page => page.Sentence($"{sentence} {sentence}")));
    }

    [Fact]
    public void An_address_is_never_broken()
    {
        string address = $"https://example.com/{new string('a', 300)}";
        Assert.Equal([address], LinesOf(40, page => page.Line(address)));
    }

    [Theory]
    [InlineData(40, TextLanguage.Vietnamese)]
    [InlineData(40, TextLanguage.English)]
    [InlineData(60, TextLanguage.Vietnamese)]
    [InlineData(60, TextLanguage.English)]
    [InlineData(80, TextLanguage.Vietnamese)]
    [InlineData(80, TextLanguage.English)]
    public void A_whole_audit_fits_a_narrow_terminal_without_breaking_a_word(int width, TextLanguage language)
    {
        AuditContent audit = Audits.OfExample(language);
        string[] lines = LinesOf(width, page => new TableReport(audit, page).Write());
        Assert.All(lines.Where(line => !line.StartsWith("https:", StringComparison.Ordinal) && !line.StartsWith("sha256:", StringComparison.Ordinal)), line => Assert.True(WidthOf(line) <= width, line));
        Assert.True(IsStraight(lines));
        Assert.All(HanoiPlan312.Plan.Rules, rule => Assert.Contains(lines, line => line.Contains(rule.Id, StringComparison.Ordinal)));
        Assert.All(District.All, district => Assert.Contains(district.Name.Split(' ')[^1], string.Join(' ', lines), StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_but_text_reaches_a_file()
    {
        AuditContent audit = Audits.OfExample(TextLanguage.Vietnamese);
        Assert.DoesNotContain('\u001B', string.Concat(LinesOf(null, page => new TableReport(audit, page).Write())));
    }

    private static string[] LinesOf(int? width, Action<Page> write)
    {
        using var writer = new StringWriter();
        write(new Page(writer, width: width));
        return writer.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    // Every line of a frame is as wide as the line above it.
    private static bool IsStraight(string[] lines) =>
        lines.Zip(lines.Skip(1)).Where(pair => IsFrame(pair.First) && IsFrame(pair.Second) && pair.First[0] != '╰').All(pair => WidthOf(pair.First) == WidthOf(pair.Second) && "│╮┤╯".Contains(pair.Second[^1]));

    private static bool IsFrame(string line) => line.Length > 0 && "│╭├╰".Contains(line[0]);

    // Marks take no place; the letters of China and pictures take two.
    private static int WidthOf(string line) => line.EnumerateRunes().Sum(letter =>
        System.Text.Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? 0
        : letter.Value is (>= 0x4E00 and <= 0x9FFF) or >= 0x1F300 ? 2
        : 1);
}
