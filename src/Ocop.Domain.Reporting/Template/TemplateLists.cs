using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace Ocop.Domain.Reporting.Template;

/// <summary>The sheet of what may be picked: districts and communes with their codes, and kinds of venue.</summary>
internal static class TemplateLists
{
    /// <summary>What the sheet is called.</summary>
    public const string Sheet = "lists";

    /// <summary>The cells that hold the districts.</summary>
    public static readonly string Districts = $"B2:B{District.All.Count + 1}";

    /// <summary>The cells that hold the wards and communes of 2025.</summary>
    public static readonly string Communes = $"D2:D{Commune.All.Length + 1}";

    /// <summary>The cells that hold the kinds of venue.</summary>
    public static readonly string Venues = $"F2:F{EnumToken.All<VenueKind>().Length + 1}";

    /// <summary>Writes the sheet.</summary>
    public static async Task WriteAsync(Spreadsheet spreadsheet)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        foreach (int wide in new[] { 2, 4, 5, 6 })
            options.Column(wide).Width = 26;
        await spreadsheet.StartWorksheetAsync(Sheet, options);
        await spreadsheet.AddRowAsync(Row("code", "district", "code", "commune", "former districts", "venue"));
        District[] districts = [.. District.All];
        string[] venues = [.. EnumToken.All<VenueKind>()];
        for (int place = 0; place < Commune.All.Length; place++)
        {
            District? district = districts.ElementAtOrDefault(place);
            Commune commune = Commune.All[place];
            await spreadsheet.AddRowAsync(Row(
                district?.Code,
                district?.FullName,
                commune.Code,
                commune.FullName,
                string.Join(", ", commune.FormerDistricts),
                venues.ElementAtOrDefault(place)));
        }
    }

    private static DataCell[] Row(params string?[] texts) => [.. texts.Select(text => new DataCell(text))];
}
