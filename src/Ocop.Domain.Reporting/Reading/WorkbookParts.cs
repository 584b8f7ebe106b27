using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Ocop.Domain.Reporting.Reading;

/// <summary>
/// Reads the parts of a workbook within bounds: a workbook is a zip, and a thousand times as large unpacked. What is read piece by
/// piece may be long, what is read whole may not.
/// </summary>
internal static class WorkbookParts
{
    /// <summary>The longest part that is read whole: the list of sheets, the formats, and which part is which.</summary>
    public const int LongestWhole = 1 << 23;

    /// <summary>The longest sheet: more than a million rows need.</summary>
    public const int LongestSheet = 1 << 29;

    /// <summary>The longest list of the texts that cells share, which stay in memory.</summary>
    public const int LongestTexts = 1 << 27;

    /// <summary>The most rows: what a sheet can have.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>The most texts that cells share.</summary>
    public const int MostTexts = 4 * MostRows;

    /// <summary>The longest row or text.</summary>
    public const int LongestPiece = 1 << 22;

    /// <summary>The most parts.</summary>
    public const int MostParts = 10_000;

    /// <summary>Refuses a zip whose own list of parts is too long to be read.</summary>
    /// <param name="stream">The file; left at its beginning.</param>
    /// <exception cref="InvalidDataException">It is too long, or no zip.</exception>
    public static void Check(Stream stream)
    {
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (zip.Entries.Count > MostParts)
                throw new InvalidDataException($"it has more than {MostParts} parts");
            byte[] buffer = new byte[1 << 16];
            foreach (ZipArchiveEntry entry in zip.Entries.Where(IsAboutParts))
            {
                using var content = new BoundedStream(entry.Open(), LongestWhole, LongestWhole);
                while (content.Read(buffer) > 0)
                {
                }
            }
        }

        stream.Position = 0;
    }

    /// <summary>The elements of one kind, one after another; each may be forgotten when the next is asked for.</summary>
    /// <param name="part">The part that holds them.</param>
    /// <param name="longest">The longest part, in bytes.</param>
    /// <param name="most">The most elements.</param>
    /// <exception cref="InvalidDataException">The part, or an element, is too long, or there are too many.</exception>
    public static IEnumerable<T> ElementsOf<T>(OpenXmlPart part, long longest, int most)
        where T : OpenXmlElement
    {
        using var bounded = new BoundedStream(part.GetStream(FileMode.Open, FileAccess.Read), LongestPiece, longest);
        using var reader = new OpenXmlPartReader(bounded, part.Features, new OpenXmlPartReaderOptions { MaxCharactersInPart = longest });
        int read = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(T) && reader.IsStartElement)
                yield return ++read <= most ? (T)reader.LoadCurrentElement()! : throw new InvalidDataException($"a part has more than {most} rows or texts");
            bounded.Step();
        }
    }

    // What the packaging reads before anything else, and without a bound.
    private static bool IsAboutParts(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
}
