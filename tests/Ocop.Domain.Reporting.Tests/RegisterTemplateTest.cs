using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ocop.Domain.Reporting.Reading;
using Workbook = Ocop.Domain.Reporting.Reading.Workbook;

namespace Ocop.Domain.Reporting.Tests;

/// <summary>The empty register to be filled in.</summary>
public sealed class RegisterTemplateTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(TextLanguage.Vietnamese, "Dòng ví dụ")]
    [InlineData(TextLanguage.English, "An example")]
    public void It_is_read_as_it_is_and_its_example_rows_count_for_nothing(TextLanguage language, string example)
    {
        string file = Template(language);
        var reader = RegisterSource.FromFiles(file, file, RegisterCoverage.Complete).Read();
        Assert.Empty(reader.Errors);
        Assert.Empty(reader.IgnoredColumns);
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
        using SpreadsheetDocument document = SpreadsheetDocument.Open(Template(TextLanguage.Vietnamese), isEditable: false);
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
    [InlineData(TextLanguage.Vietnamese)]
    [InlineData(TextLanguage.English)]
    public void Every_column_says_what_it_asks_for(TextLanguage language)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(Template(language), isEditable: false);
        DataValidation[] validations = [.. document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DataValidation>())];
        Assert.Equal(RegisterTables.PointColumns.All.Count() + RegisterTables.CenterColumns.All.Count(), validations.Length);
        Assert.All(validations, validation =>
        {
            Assert.InRange(validation.Prompt!.Value!.Length, 10, 254); // Longer ones are what spreadsheets call a damaged file.
            Assert.DoesNotContain('…', validation.Prompt.Value);
            Assert.Equal(DataValidationErrorStyleValues.Warning, validation.ErrorStyle!.Value);
        });
    }

    private string Template(TextLanguage language)
    {
        string file = _folder.PathOf("register.xlsx");
        using FileStream stream = File.Create(file);
        RegisterTemplate.Write(stream, language);
        return file;
    }
}
