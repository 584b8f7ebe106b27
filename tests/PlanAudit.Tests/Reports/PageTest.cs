using System.Globalization;
using System.Text;
using PlanAudit.Reports;

namespace PlanAudit.Tests;

/// <summary>What a page looks like on terminals of any width.</summary>
public class PageTest
{
    private static readonly string[] Headings = ["Chỉ tiêu", "Đơn vị", "Kết quả"];

    private static readonly string[][] Rows =
    [
        ["annual-minimum", "huyện Mỹ Đức", "không đạt (0)"],
        ["pilot-center", "thị xã Sơn Tây", "đạt chậm (1)"],
    ];

    [Theory]
    [InlineData(NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD)]
    public void The_frame_of_a_table_is_straight_however_its_marks_are_written(NormalizationForm form)
    {
        string[] lines = Table(100, [.. Rows.Select(row => row.Select(cell => cell.Normalize(form)).ToArray())]);
        Assert.Equal(6, lines.Length);
        Assert.Single(lines.Select(WidthOf).Distinct());
        Assert.Contains(lines, line => line.Contains("huyện Mỹ Đức", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(132)]
    public void Where_there_is_room_a_row_is_a_row_of_a_table(int width) =>
        Assert.Contains(Table(width, Rows), line => line.StartsWith("│ annual-minimum", StringComparison.Ordinal));

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(71)]
    public void Where_there_is_none_a_row_is_a_block_of_lines_and_no_word_is_broken(int width)
    {
        string[] lines = Table(width, Rows);
        Assert.Equal(
            ["annual-minimum", "  Đơn vị  huyện Mỹ Đức", "  Kết quả không đạt (0)", "pilot-center", "  Đơn vị  thị xã Sơn Tây", "  Kết quả đạt chậm (1)"],
            lines.Select(line => line.TrimEnd()));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    public void No_line_is_wider_than_the_page_but_an_address(int width)
    {
        string[] lines = Written(width, page =>
        {
            page.Paragraph(string.Join(' ', Enumerable.Repeat("phường, xã của Hà Nội", 20)));
            page.Heading("Kết quả từng đơn vị (số đã ghi nhận) tính đến hết ngày 30/06/2024");
            page.Warning(string.Join(' ', Enumerable.Repeat("sổ chưa đầy đủ", 20)));
            page.Bullet(string.Join(' ', Enumerable.Repeat("mở mới một điểm", 20)));
            page.Bullet(new string('w', 300));
            page.Table(Headings, [[Page.Cell("a"), Page.Cell(string.Join(' ', Enumerable.Repeat("quận", 60))), Page.Cell(new string('z', 200))]]);
            page.Line("https://example.org/a-long-address-kept-in-one-piece-that-can-be-opened-by-a-click-of-the-mouse");
        });
        Assert.All(lines.Where(line => !line.StartsWith("https:", StringComparison.Ordinal)), line => Assert.InRange(WidthOf(line), 0, width));
        Assert.Contains(lines, line => line.EndsWith("click-of-the-mouse", StringComparison.Ordinal));
        Assert.Equal((300, 200), (lines.Sum(line => line.Count(letter => letter == 'w')), lines.Sum(line => line.Count(letter => letter == 'z'))));
    }

    [Fact]
    public void What_is_not_a_terminal_gets_no_colour() =>
        Assert.DoesNotContain('\u001b', string.Concat(Written(80, page => page.Table(Headings, [Rows[0].Select(Page.Cell)]))));

    private static string[] Table(int width, string[][] rows) => Written(width, page => page.Table(Headings, rows.Select(row => row.Select(Page.Cell))));

    private static string[] Written(int width, Action<Page> write)
    {
        using var writer = new StringWriter();
        write(new Page(writer, width));
        return writer.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    // A letter with its marks takes one column.
    private static int WidthOf(string line) => StringInfo.ParseCombiningCharacters(line).Length;
}
