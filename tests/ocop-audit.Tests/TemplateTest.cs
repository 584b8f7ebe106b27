using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanAudit.Reading;
using Workbook = PlanAudit.Reading.Workbook;

namespace PlanAudit.Tests;

/// <summary>The empty register to be filled in.</summary>
public sealed class TemplateTest : IDisposable
{
    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Theory]
    [InlineData("vi", "Dòng ví dụ")]
    [InlineData("en", "An example")]
    public void It_is_read_as_it_is_and_its_example_rows_count_for_nothing(string language, string example)
    {
        string file = Template(language);
        var reader = RegisterReader.Read(TableInput.File(file), TableInput.File(file), RegisterCoverage.Complete);
        Assert.Empty(reader.Faults);
        Assert.Empty(reader.Ignored);
        SalesPoint point = Assert.Single(reader.Register!.SalesPoints);
        OcopCenter center = Assert.Single(reader.Register.Centers);
        Assert.StartsWith(example, point.Name, StringComparison.Ordinal);
        Assert.All(new Establishment[] { point, center }, record => Assert.Equal((null, new LocalDate(2025, 12, 31), District.GiaLam), (record.OpenedOn, record.PlannedOn, record.District)));
        Assert.Equal((VenueKind.CraftVillage, ProductOrigins.Hanoi | ProductOrigins.OtherProvinces), (point.Venue, point.Origins));
        Assert.Equal((CenterFunctions.Design | CenterFunctions.Sale, CenterPartners.Artisans), (center.Functions, center.Partners));
        Assert.All(HanoiPlan312.Plan.Assess(reader.Register, new LocalDate(2025, 12, 31)).Findings, finding => Assert.Equal(0, finding.Achieved));
    }

    [Fact]
    public void It_offers_every_district_every_commune_and_every_kind_of_venue()
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(Template("vi"), isEditable: false);
        Dictionary<string, WorksheetPart> sheets = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToDictionary(sheet => sheet.Name!.Value!, sheet => (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!));
        Assert.Equal(["points", "centers", "lists"], sheets.Keys);
        var cells = new SheetCells(document.WorkbookPart);
        string[][] lists = [.. Workbook.RowsOf(sheets["lists"]).Select(row => row.Elements<Cell>().Select(cells.TextOf).ToArray())];
        Dictionary<string, string> offered = sheets["points"].Worksheet!.Descendants<DataValidation>()
            .Where(validation => validation.Type?.Value == DataValidationValues.List)
            .ToDictionary(validation => validation.SequenceOfReferences!.InnerText!, validation => validation.Formula1!.Text);

        IEnumerable<string> In(string range)
        {
            string[] corners = range[(range.IndexOf('!', StringComparison.Ordinal) + 1)..].Replace("$", "", StringComparison.Ordinal).Split(':');
            return lists[(int.Parse(corners[0][1..], null) - 1)..int.Parse(corners[1][1..], null)].Select(row => row[corners[0][0] - 'A']);
        }

        Assert.Equal(["C2:C1048576", "D2:D1048576", "H2:H1048576"], offered.Keys);
        Assert.All(offered.Values, formula => Assert.StartsWith("'lists'!", formula, StringComparison.Ordinal));
        Assert.Equal(District.All, In(offered["C2:C1048576"]).Select(District.Parse));
        Assert.Equal(Commune.All, In(offered["D2:D1048576"]).Select(Commune.Parse));
        Assert.Equal(EnumToken.All<VenueKind>(), In(offered["H2:H1048576"]));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_column_says_what_it_asks_for(string language)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(Template(language), isEditable: false);
        DataValidation[] validations = [.. document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DataValidation>())];
        Assert.Equal(RegisterReader.PointColumns.All.Count() + RegisterReader.CenterColumns.All.Count(), validations.Length);
        Assert.All(validations, validation =>
        {
            Assert.InRange(validation.Prompt!.Value!.Length, 10, 254); // Longer ones are what spreadsheets call a damaged file.
            Assert.DoesNotContain('…', validation.Prompt.Value);
            Assert.Equal(DataValidationErrorStyleValues.Warning, validation.ErrorStyle!.Value);
        });
    }

    [Theory]
    [InlineData("--out: required")]
    [InlineData("--out: register.csv: the name must end in .xlsx", "--out", "register.csv")]
    public void It_goes_into_a_file_whose_name_spreadsheets_know(string expected, params string[] more)
    {
        (int exit, string output, string error) = Runs.Run(["template", "--lang", "en", .. more]);
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
    }

    private string Template(string language)
    {
        string file = _runs.PathOf("register.xlsx");
        Assert.Equal((ExitCode.NoBreach, "", ""), Runs.Run("template", "--out", file, "--lang", language));
        return file;
    }
}
