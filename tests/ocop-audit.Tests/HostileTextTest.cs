using System.Text.Json;
using AngleSharp.Html.Parser;

namespace OcopAudit.Tests;

/// <summary>Texts of a register that break lines, steer terminals or are half a letter: each report shows them and stays whole, or the row is refused.</summary>
public sealed class HostileTextTest : IDisposable
{
    private readonly Runs _runs = new();

    private static readonly string[] Odd =
    [
        "a\nb", "a\r\nb", "a\tb", "a\u0000b", "a\u001B[2Jb", "a\u0085b", "a\u2028b", "\u202Egnp.exe\u202C", "\u200Fא\u200E", "\u2066x\u2069", "\u061Cx",
        "a\uFEFFb", "a\u200Bb", "😀", "\U0010FFFF", "a\uFFFFb", "<script>alert(1)</script>", "\"';--", "=HYPERLINK(1)", "a|b", "]]>", "İı", "\\n", new string('x', 100),
    ];

    public void Dispose() => _runs.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_report_stays_whole(string language)
    {
        string points = _runs.File("points.csv", $"id,name,district,opened_on,place,source\n{string.Concat(Odd.Select(Quoted).Select(cell => $"{cell},{cell},018,2023-05-04,{cell},{cell}\n"))}");
        string centers = _runs.File("centers.csv", "id,name,district\n");
        AssertSteersNothing(In());
        AssertSteersNothing(In("--explain", "annual-minimum", "018", "2023"));
        AssertSteersNothing(In("--format", "markdown"));
        JsonElement json = JsonDocument.Parse(In("--format", "json")).RootElement;
        Assert.Equal(
            Odd.Order(StringComparer.Ordinal),
            json.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("evidence").GetArrayLength() > 0).GetProperty("evidence").EnumerateArray().Select(id => id.GetString()));
        var page = new HtmlParser().ParseDocument(In("--format", "html"));
        Assert.Equal(30, page.QuerySelectorAll(".district").Length);
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object"));

        string In(params string[] more)
        {
            (int exit, string output, string error) = Runs.Run(["assess", "--points", points, "--centers", centers, "--as-of", "2023-12-31", "--lang", language, .. more]);
            Assert.Equal((ExitCode.Breach, ""), (exit, error));
            return output;
        }
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [Theory]
    [InlineData("_xD800_")]
    [InlineData("a_xDC00_b")]
    [InlineData("_xDE00__xD83D_")]
    public void Half_a_letter_in_a_workbook_is_refused_with_its_cell(string text)
    {
        string book = _runs.File("book.xlsx", Workbooks.Of(
            "",
            ("points", "", Workbooks.Row("id", "name", "district") + Workbooks.Row(text, "A", "018") + Workbooks.Row("P-2", text, "018")),
            ("centers", "", Workbooks.Row("id", "name", "district", "source") + Workbooks.Row("C-1", "A", "018", text))));
        (int exit, string output, string error) = Runs.AssessFiles(book, book);
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.Equal(["points!A2", "points!B3", "centers!D2"], _runs.FaultsOf(error).Select(fault => fault.Split(':')[1]));
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void A_very_long_identifier_is_refused_and_shown_in_short(int length)
    {
        (int exit, _, string error) = _runs.Assess($"id,name,district\n{new string('x', length)},A,018\n");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.InRange(Assert.Single(_runs.FaultsOf(error)).Length, 50, 300);
    }

    private static void AssertSteersNothing(string page) => Assert.DoesNotContain(
        page,
        letter => (char.IsControl(letter) && letter is not ('\n' or '\r')) || letter is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
