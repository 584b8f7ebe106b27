using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ocop.Domain.Reporting.Reading;
using Ocop.Domain.Reporting.Reports.Html;
using Ocop.Domain.SystemTextJson;
using static OcopAudit.Tests.Workbooks;

namespace OcopAudit.Tests;

/// <summary>
/// Input made to do harm, as SECURITY.md describes it: small files that unpack to large ones, short ones that cost much, and text that
/// would be written elsewhere or calculated.
/// </summary>
public sealed class HostileInputTest : IDisposable
{
    private static readonly string Header = Row("id", "name", "district", "opened_on");

    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [DeepFact]
    public void Shared_texts_that_unpack_to_more_than_is_read_are_refused() =>
        AssertRefused(With("xl/sharedStrings.xml", $"<sst xmlns=\"{Workbooks.Main}\">", $"<si><t>{new string('x', 4_000)}</t></si>", WorkbookParts.LongestTexts, "</sst>"), "a part is longer than 128 MB unpacked");

    [Fact]
    public void One_text_that_unpacks_to_more_than_a_cell_can_hold_is_refused() =>
        AssertRefused(With("xl/sharedStrings.xml", $"<sst xmlns=\"{Workbooks.Main}\"><si><t>", "texts", WorkbookParts.LongestPiece + 100_000, "</t></si></sst>"), "longer than 4 MB unpacked");

    [DeepFact]
    public void A_row_that_unpacks_to_more_than_a_sheet_can_have_is_refused() =>
        AssertRefused(Of(Header + $"<row>{Repeated("<c/>", WorkbookParts.LongestPiece + 100_000)}</row>"), "longer than 4 MB unpacked");

    [Fact]
    public void A_row_of_more_cells_than_a_sheet_has_columns_is_refused() =>
        AssertRefused(Of($"<row>{Repeated(Text("x"), 16_385 * Text("x").Length)}</row>"), "a row has more than 16384 cells");

    [DeepFact]
    public void More_rows_than_a_sheet_can_have_are_refused() =>
        AssertRefused(Of(Header + Repeated("<row/>", 1_048_576 * "<row/>".Length)), "a part has more than 1048576 rows");

    // The bounds above, made small.
    [Theory]
    [InlineData(1_000_000, 2, null)]
    [InlineData(1_000_000, 1, "a part has more than 1 rows or texts")]
    [InlineData(20, 2, "a part is longer than 0 MB unpacked")]
    public void A_part_is_read_within_its_bounds(int longest, int most, string? reason)
    {
        using var file = new MemoryStream(Of(Header + Row("P-1")));
        using SpreadsheetDocument document = SpreadsheetDocument.Open(file, isEditable: false);
        WorksheetPart sheet = document.WorkbookPart!.WorksheetParts.Single();
        Exception? refused = Record.Exception(() => Assert.Equal(2, WorkbookParts.ElementsOf<Row>(sheet, longest, most).Count()));
        Assert.Equal(reason, refused?.Message);
    }

    [Theory]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("[Content_Types].xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void A_part_that_is_read_whole_has_a_longest_length(string part) =>
        AssertRefused(Padded(part, WorkbookParts.LongestWhole), "");

    [Fact]
    public void A_workbook_of_very_many_parts_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            for (int part = 0; part <= WorkbookParts.MostParts; part++)
                zip.CreateEntry($"{part}.xml");
        }

        AssertRefused(bytes.ToArray(), "it has more than 10000 parts");
    }

    [Fact]
    public void A_part_is_looked_through_once_however_many_sheets_name_it()
    {
        var random = new Random(312);
        byte[] workbook = Of(string.Concat(Enumerable.Range(0, 5_000).Select(_ => $"<row a=\"{random.Next():x8}\"/>")));
        string others = string.Concat(Enumerable.Range(2, 100).Select(
            sheet => $"""<sheet name="Sheet{sheet}" sheetId="{sheet}" r:id="s0"/>"""));
        byte[] many = Changed(
            workbook, "xl/workbook.xml", text => text.Replace("</sheets>", $"{others}</sheets>", StringComparison.Ordinal));
        AssertRefused(many, "no sheet has anything in it");
        using CountingStream points = new(many), centers = new("id,name,district\n"u8.ToArray());
        _ = RegisterSource.FromStreams(() => points, () => centers, RegisterCoverage.Complete).Read();
        Assert.InRange(points.BytesRead, many.Length / 2, 3 * many.Length);
    }

    [Fact]
    public void A_sheet_that_names_entities_is_refused() =>
        AssertRefused(
            Changed(Of(Header), "xl/worksheets/sheet0.xml", text => text.Replace("<worksheet", "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><worksheet", StringComparison.Ordinal)),
            "not a workbook that can be read");

    [Fact]
    public void A_formula_in_a_workbook_is_never_calculated()
    {
        const string call = "<c t=\"str\"><f>HYPERLINK(&quot;http://example.com&quot;)</f><v>A</v></c>";
        (int exit, _, string error) = Assessed(Of($"{Header}<row>{Text("P-1")}{call}{Text("018")}{Text("2023-05-04")}</row>"));
        Assert.Equal((ExitCode.Breach, ""), (exit, error));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void The_workbook_that_is_written_holds_no_formula_and_leads_nowhere(string language)
    {
        string file = _runs.PathOf("template.xlsx");
        Assert.Equal(ExitCode.NoBreach, Runs.Run("template", "--lang", language, "--out", file).Exit);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.All(document.WorkbookPart!.WorksheetParts, sheet => Assert.Empty(sheet.Worksheet!.Descendants<CellFormula>()));
        Assert.Empty(document.WorkbookPart.WorksheetParts.SelectMany(sheet => sheet.ExternalRelationships.Select(link => link.Uri).Concat(sheet.HyperlinkRelationships.Select(link => link.Uri))));
    }

    // Each of the 700,000 lines opens a quote: read to the longest row after each of them, the file would give 700 GB.
    [DeepFact]
    public void Quotes_that_are_never_closed_are_looked_for_only_so_long()
    {
        byte[] file = Encoding.UTF8.GetBytes("id,name,district\n" + Repeated("a\"b,\"c\n", 700_000));
        using CountingStream points = new(file), centers = new("id,name,district\n"u8.ToArray());
        RegisterReading reading = RegisterSource.FromStreams(() => points, () => centers, RegisterCoverage.Complete).Read();
        Assert.InRange(reading.Errors.Length, 256, 10_000);
        Assert.StartsWith("too many quotes are opened and not closed;", reading.Errors[^1].Reason.English, StringComparison.Ordinal);
        Assert.InRange(points.BytesRead, 0, 1 << 29);
    }

    [Fact]
    public void Names_of_many_clauses_are_found_in_a_long_text()
    {
        string prefix = new('A', 200);
        var linked = new LinkedText(Enumerable.Range(0, 3_000).Select(number => KeyValuePair.Create($"{prefix}{number}", $"c{number}")));
        string text = string.Join(' ', Enumerable.Repeat($"{prefix}{new string('A', 10)} {prefix}7", 100));
        Assert.Equal(Enumerable.Repeat("c7", 100), linked.PartsOf(text).Select(part => part.Anchor).Where(anchor => anchor is not null));
    }

    [Fact]
    public void A_plan_with_as_many_quotas_as_are_read_is_audited() => AssertLongestPlanIsAudited("json");

    [DeepFact]
    public void A_plan_with_as_many_quotas_as_are_read_gives_a_page() => AssertLongestPlanIsAudited("html");

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("table")]
    public void Nothing_is_written_but_the_file_that_was_named_whatever_records_and_plans_are_called(string format)
    {
        string folder = Directory.CreateDirectory(_runs.PathOf("out")).FullName;
        string points = _runs.File("points.csv", "id,name,district,opened_on,place,source\n../../escaped,/etc/passwd,018,2023-05-04,..\\..\\escaped,file:///etc/passwd\n");
        string centers = _runs.File("centers.csv", "id,name,district\n"), plan = _runs.File("plan.json", PlanDocument.Write(HanoiPlan312.Plan).Replace("312/KH-UBND", "../../312", StringComparison.Ordinal).Replace("annual-minimum", "../escaped", StringComparison.Ordinal));
        string[] before = Files();
        Assert.Equal(ExitCode.Breach, Runs.AssessFiles(points, centers, "--plan", plan, "--format", format, "--out", Path.Combine(folder, "report")).Exit);
        Assert.Equal([.. before, Path.Combine(folder, "report")], Files());

        string[] Files() => [.. Directory.GetFiles(_runs.PathOf("."), "*", SearchOption.AllDirectories).Select(Path.GetFullPath).Order(StringComparer.Ordinal).OrderBy(file => file.StartsWith(folder, StringComparison.Ordinal))];
    }

    private void AssertLongestPlanIsAudited(string format)
    {
        JsonNode plan = JsonNode.Parse(PlanDocument.Write(HanoiPlan312.Plan))!;
        IEnumerable<JsonNode> years = Enumerable.Range(1900, 160).Select(
            year => new JsonObject { ["from"] = $"{year}-01-01", ["to"] = $"{year}-12-31" });
        plan["rules"]![0]!["windows"] = new JsonArray([.. years]);
        string document = plan.ToJsonString();
        Assert.InRange(PlanDocument.Read(document).Quotas.Length, 4_800, PlanDocument.MaximumQuotas);
        int exit = Runs.Run("example", "--plan", _runs.File("plan.json", document), "--format", format).Exit;
        Assert.InRange(exit, ExitCode.NoBreach, ExitCode.Breach);
    }

    private void AssertRefused(byte[] workbook, string reason)
    {
        (int exit, string output, string error) = Assessed(workbook);
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        string fault = Assert.Single(_runs.FaultsOf(error));
        Assert.Contains("points.xlsx", fault, StringComparison.Ordinal);
        Assert.Contains(reason, fault, StringComparison.Ordinal);
    }

    private (int Exit, string Output, string Error) Assessed(byte[] points) =>
        Runs.AssessFiles(_runs.File("points.xlsx", points), _runs.File("centers.csv", "id,name,district\n"));

    private static string Repeated(string text, int length) => new StringBuilder().Insert(0, text, (length / text.Length) + 1).ToString();

    // A workbook of which one part is, unpacked, longer than so many bytes.
    private static byte[] With(string part, string start, string middle, long length, string end) => Rewritten(Of(Header), part, (_, stream) =>
    {
        byte[] block = Encoding.UTF8.GetBytes(Repeated(middle, 1 << 20));
        stream.Write(Encoding.UTF8.GetBytes(start));
        for (long written = 0; written <= length; written += block.Length)
            stream.Write(block);
        stream.Write(Encoding.UTF8.GetBytes(end));
    });

    // White space after the last element is well formed in every part.
    private static byte[] Padded(string part, int length) => Changed(Of(Header + Row("P-1", "A", "018")), part, text => text + new string('\n', length));

    private static byte[] Changed(byte[] workbook, string part, Func<string, string> change) =>
        Rewritten(workbook, part, (text, stream) => stream.Write(Encoding.UTF8.GetBytes(change(text))));

    private static byte[] Rewritten(byte[] workbook, string part, Action<string, Stream> write)
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry old = zip.GetEntry(part)!;
            string text;
            using (var reader = new StreamReader(old.Open()))
                text = reader.ReadToEnd();
            old.Delete();
            using Stream stream = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
            write(text, stream);
        }

        return bytes.ToArray();
    }
}
