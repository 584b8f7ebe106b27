using Ocop.Domain.Reporting.Reading;
using Ocop.Domain.Reporting.Template;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Ocop.Domain.Reporting;

/// <summary>Writes an empty register as a workbook (.xlsx) to fill in: a sheet of sales points, a sheet of centers, and lists to choose from.</summary>
public static class RegisterTemplate
{
    private const int LastRow = 1_048_576;
    private const string DayFormat = "yyyy-mm-dd";

    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">The stream to write to; it is left open.</param>
    /// <param name="language">The language of prompts and of the example row; columns and lists are the same in both.</param>
    public static void Write(Stream stream, TextLanguage language) => WriteAsync(stream, language).GetAwaiter().GetResult();

    private static async Task WriteAsync(Stream stream, TextLanguage language)
    {
        await using Spreadsheet spreadsheet = await Spreadsheet.CreateNewAsync(stream);
        StyleId heading = spreadsheet.AddStyle(new Style { Font = { Bold = true } });
        StyleId example = spreadsheet.AddStyle(new Style { Font = { Italic = true }, Format = NumberFormat.Custom(DayFormat) });
        await WriteTableAsync(spreadsheet, RegisterTables.PointColumns, "VD-1", heading, example, language);
        await WriteTableAsync(spreadsheet, RegisterTables.CenterColumns, "VD-2", heading, example, language);
        await TemplateLists.WriteAsync(spreadsheet);
        await spreadsheet.FinishAsync();
    }

    private static async Task WriteTableAsync(
        Spreadsheet spreadsheet,
        TableColumns columns,
        string exampleId,
        StyleId heading,
        StyleId example,
        TextLanguage language)
    {
        string[] names = [.. columns.All];
        TemplateColumn[] described = [.. names.Select(TemplateColumns.Of)];
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (int place = 0; place < names.Length; place++)
        {
            options.Column(place + 1).Width = described[place].Width;
            if (described[place].IsDay)
                options.Column(place + 1).DefaultStyle = new Style { Format = NumberFormat.Custom(DayFormat) };
        }

        await spreadsheet.StartWorksheetAsync(columns.Rows, options);
        await spreadsheet.AddHeaderRowAsync(names, heading);
        await spreadsheet.AddRowAsync([.. described.Select((column, place) => new StyledCell(names[place] == "id" ? new DataCell(exampleId) : column.ExampleIn(language), example))]);
        for (int place = 0; place < names.Length; place++)
        {
            string column = SheetTable.Letters(place);
            spreadsheet.AddDataValidation($"{column}2:{column}{LastRow}", described[place].ValidationIn(language));
        }
    }
}
