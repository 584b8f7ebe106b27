namespace PlanAudit.Reading;

/// <summary>What the beginning of a CSV file tells: whether it is readable at all, and what separates its cells.</summary>
internal static class CsvStart
{
    private const int Looked = 1 << 16;

    /// <summary>Why the file cannot be read at all; null if it can. Leaves the stream at its beginning.</summary>
    public static BilingualText? WhyUnreadable(Stream stream) =>
        Look(stream) switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => Reasons.Utf16,
            var start when IsBlank(start) && stream.Length <= Looked => Reasons.EmptyFile,
            _ => null,
        };

    /// <summary>The comma, semicolon or tab that the first line has most of outside quotes. Leaves the stream at its beginning.</summary>
    public static char SeparatorOf(Stream stream)
    {
        int commas = 0, semicolons = 0, tabs = 0;
        bool isQuoted = false;
        foreach (byte letter in Look(stream))
        {
            if (letter is (byte)'\n' && !isQuoted)
                break;
            isQuoted ^= letter is (byte)'"';
            commas += !isQuoted && letter is (byte)',' ? 1 : 0;
            semicolons += !isQuoted && letter is (byte)';' ? 1 : 0;
            tabs += !isQuoted && letter is (byte)'\t' ? 1 : 0;
        }

        return commas >= Math.Max(semicolons, tabs) ? ',' : semicolons >= tabs ? ';' : '\t';
    }

    private static byte[] Look(Stream stream)
    {
        byte[] start = new byte[(int)Math.Min(stream.Length, Looked)];
        stream.Position = 0;
        stream.ReadExactly(start);
        stream.Position = 0;
        return start;
    }

    private static bool IsBlank(byte[] start) =>
        start.AsSpan(start is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0).IndexOfAnyExcept(" \t\r\n"u8) < 0;
}
