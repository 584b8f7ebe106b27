using System.IO.Compression;

namespace OcopAudit.Tests;

/// <summary>Workbooks written cell by cell, as no spreadsheet program would always write them.</summary>
internal static class Workbooks
{
    /// <summary>The namespace of sheets and of what they share.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The style of days written <c>dd/mm/yyyy</c>.</summary>
    public const int Day = 1;

    /// <summary>The style of days by a format that has a number and no code.</summary>
    public const int BuiltInDay = 2;

    /// <summary>The style of numbers with words in them: <c>#,##0 "days"</c>.</summary>
    public const int Counted = 3;

    /// <summary>A register file of one sheet.</summary>
    /// <param name="rows">The rows, in XML.</param>
    /// <param name="properties">The workbook's own properties, in XML.</param>
    public static byte[] Of(string rows, string properties = "") => Of(properties, ("Sheet1", "", rows));

    /// <summary>A register file of several sheets.</summary>
    /// <param name="properties">The workbook's own properties, in XML.</param>
    /// <param name="sheets">Name, attributes and rows of each, the last two in XML.</param>
    public static byte[] Of(string properties, params (string Name, string Attributes, string Rows)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="{Kind}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Kind}.sharedStrings+xml"/></Types>""");
            Add(zip, "_rels/.rels", $"""<Relationships xmlns="{Packages}"><Relationship Id="r" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}">{properties}<sheets>{string.Concat(sheets.Select((sheet, place) => $"""<sheet name="{sheet.Name}" sheetId="{place + 1}" {sheet.Attributes} r:id="s{place}"/>"""))}</sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Packages}"><Relationship Id="styles" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="texts" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/>{string.Concat(sheets.Select((_, place) => $"""<Relationship Id="s{place}" Type="{Relations}/worksheet" Target="worksheets/sheet{place}.xml"/>"""))}</Relationships>""");
            Add(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0 &quot;days&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>""");
            Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}"><si><t>Gia Lâm</t></si><si><r><t>Gia </t></r><r><t>Lâm</t></r><rPh sb="0" eb="1"><t>zah</t></rPh></si></sst>""");
            foreach ((int place, (_, _, string rows)) in sheets.Index())
                Add(zip, $"xl/worksheets/sheet{place}.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""");
        }

        return bytes.ToArray();
    }

    /// <summary>A row of texts, beginning at column A.</summary>
    public static string Row(params string[] texts) => $"<row>{string.Concat(texts.Select(Text))}</row>";

    /// <summary>A cell that holds a text.</summary>
    public static string Text(string text) => text.Length == 0 ? "<c/>" : $"""<c t="inlineStr"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>""";

    /// <summary>A cell that holds a number, shown in some style.</summary>
    public static string Number(string number, int style = 0) => $"""<c s="{style}"><v>{number}</v></c>""";

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{text}""");
    }
}
