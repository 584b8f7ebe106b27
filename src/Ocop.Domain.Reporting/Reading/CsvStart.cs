namespace Ocop.Domain.Reporting.Reading;

/// <summary>What the beginning of a CSV file tells: whether it is in UTF-16, and what separates its cells.</summary>
internal static class CsvStart
{
    private const int LongestLook = 1 << 16;

    /// <summary>Whether the file is UTF-16, marked as such or full of zeros. Leaves the stream at its beginning.</summary>
    public static bool IsUtf16(Stream stream) =>
        Look(stream) is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..];

    /// <summary>The comma, semicolon or tab that the first line with anything on it has most of outside quotes. Leaves the stream at its beginning.</summary>
    public static char SeparatorOf(Stream stream)
    {
        int commas = 0, semicolons = 0, tabs = 0;
        bool isQuoted = false, isBlank = true;
        foreach (byte letter in Look(stream))
        {
            if ((letter is (byte)'\n' or (byte)'\r') && !isQuoted && !isBlank)
                break;
            isBlank &= letter is (byte)'\n' or (byte)'\r' or (byte)' ';
            isQuoted ^= letter is (byte)'"';
            commas += !isQuoted && letter is (byte)',' ? 1 : 0;
            semicolons += !isQuoted && letter is (byte)';' ? 1 : 0;
            tabs += !isQuoted && letter is (byte)'\t' ? 1 : 0;
        }

        return commas >= Math.Max(semicolons, tabs) ? ',' : semicolons >= tabs ? ';' : '\t';
    }

    private static byte[] Look(Stream stream)
    {
        byte[] start = new byte[(int)Math.Min(stream.Length, LongestLook)];
        stream.Position = 0;
        stream.ReadExactly(start);
        stream.Position = 0;
        return start;
    }
}
