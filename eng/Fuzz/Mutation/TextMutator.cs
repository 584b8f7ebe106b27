using System.Text;

namespace Ocop.Domain.Fuzz;

/// <summary>Changes text as people, programs and enemies do: by words that mean something, letter case, marks, numbers and odd characters.</summary>
/// <param name="words">Words that mean something to the target.</param>
/// <param name="longest">The longest text made, in characters.</param>
/// <param name="isShort">Whether text is mostly short, and only now and then as long as that.</param>
internal sealed class TextMutator(IReadOnlyList<string> words, int longest, bool isShort = false) : IMutator
{
    private const int MostChanges = 4;
    private const int LongEvery = 16;
    private const int Usual = 80;

    private static readonly string[] Numbers =
        ["0", "1", "00", "018", "30", "31", "12", "13", "29", "02", "1900", "1899", "1904", "2013", "2014", "2023", "2025", "2026", "0001", "0000", "9999", "10000", "-1", "+1", "-0", "1e9", "0x1", "1.5", "255", "256", "65535", "2147483647", "2147483648", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "99999999999999999999999999999999"];

    private static readonly string[] Days =
        ["0001-01-01", "0001-01-02", "9999-12-31", "-9998-01-01", "-0001-12-31", "10000-01-01", "2023-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "2023-12-31", "2024-01-01", "2025-06-30", "2025-07-01", "2014-03-31", "2014-04-01", "31/12/2023", "29/02/2023", "32/01/2023", "01/13/2023", "00/00/0000", "2023-12-31T00:00:00", "2023-1-1"];

    // Marks of direction and joining, half letters, letters that change length or kind with their case, spaces, controls, digits of others.
    private static readonly string[] Specials =
        ["\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069", "\u061C", "\u200B", "\u200D", "\uFEFF", "\uFFFE", "\uFFFF", "\uFFFD", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\U0001F600", "\U0010FFFF", "İ", "ı", "ſ", "ß", "ẞ", "K", "Å", "ﬁ", "ǅ", "Σ", "ς", "\u00A0", "\u2003", "\u3000", "\u1680", "\u0085", "\u2028", "\u2029", "\t", "\r", "\n", "\r\n", "\v", "\f", "\0", "\u0001", "\u001B", "\u007F", "٣", "３", "\u0660", "²", "①", "\u0300", "\u0301", "\u0302", "\u0303", "\u0306", "\u0309", "\u031B", "\u0323", "\u0335", "\u0336", "\u0340", "\u0341", "\u0344", "ð", "Đ", "−", "–", "‐", "．", "，", "／"];

    private static readonly string[] Separators =
        [",", ";", "|", "||", "\t", " ", "  ", "-", "/", ".", "..", "...", "!", ":", "=", "\"", "\"\"", "'", "(", ")", "[", "]", "{", "}", "<", ">", "&", "#", "@", "%", "\\", "\n", "\r\n"];

    private static readonly string[] Alike =
        ["aàáảãạăằắẳẵặâầấẩẫậAÀÁẢÃẠĂÂ", "eèéẻẽẹêềếểễệEÈÉẺẼẸÊỀẾ", "iìíỉĩịyỳýỷỹỵIİıYÝ", "oòóỏõọôồốổỗộơờớởỡợOÔƠ0", "uùúủũụưừứửữựUƯ", "dđðDĐ", "1l|Iı", "sſSß5"];

    public string Mutate(string input, string other, Random random)
    {
        for (int changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
            input = Change(input, other, random);
        int most = isShort && random.Next(LongEvery) > 0 ? Usual : longest;
        return input.Length <= most ? input : input[..most];
    }

    private string Change(string input, string other, Random random) => random.Next(13) switch
    {
        0 => WithCase(input, random),
        1 => WithOtherMarks(input, random),
        2 => Composed(input, random),
        3 => Inserted(input, Specials, random),
        4 => Inserted(input, words, random),
        5 => Replaced(input, char.IsLetter, words, random),
        6 => Replaced(input, char.IsAsciiDigit, Numbers, random),
        7 => Replaced(input, letter => char.IsAsciiDigit(letter) || letter is '-' or '/', Days, random),
        8 => Replaced(input, letter => !char.IsLetterOrDigit(letter), Separators, random),
        9 => WithOtherLines(input, random),
        _ => Pieces.Changes[random.Next(Pieces.Changes.Length)](input, other, random),
    };

    private static string Inserted(string input, IReadOnlyList<string> from, Random random) =>
        input.Insert(random.Next(input.Length + 1), from[random.Next(from.Count)]);

    private static string WithCase(string input, Random random)
    {
        (int start, int length) = random.Next(2) == 0 ? (0, input.Length) : Pieces.Some(input, random);
        string piece = input.Substring(start, length);
        return string.Concat(input.AsSpan(0, start), random.Next(2) == 0 ? piece.ToUpperInvariant() : piece.ToLowerInvariant(), input.AsSpan(start + length));
    }

    private static string WithOtherMarks(string input, Random random)
    {
        if (input.Length == 0)
            return input;
        int place = random.Next(input.Length);
        string? letters = Array.Find(Alike, alike => alike.Contains(input[place], StringComparison.Ordinal));
        return letters is null ? input : string.Concat(input.AsSpan(0, place), letters.AsSpan(random.Next(letters.Length), 1), input.AsSpan(place + 1));
    }

    private static string Composed(string input, Random random) =>
        WellFormed.Is(input) ? input.Normalize(random.Next(2) == 0 ? NormalizationForm.FormD : NormalizationForm.FormC) : input;

    // Replaces one run of such characters, whichever comes next.
    private static string Replaced(string input, Predicate<char> isMeant, IReadOnlyList<string> by, Random random)
    {
        int start = random.Next(input.Length + 1);
        while (start < input.Length && !isMeant(input[start]))
            start++;
        int end = start;
        while (end < input.Length && isMeant(input[end]))
            end++;
        while (start > 0 && isMeant(input[start - 1]))
            start--;
        return string.Concat(input.AsSpan(0, start), by[random.Next(by.Count)], input.AsSpan(end));
    }

    private static string WithOtherLines(string input, Random random)
    {
        List<string> lines = [.. input.Split('\n')];
        int line = random.Next(lines.Count), place = random.Next(lines.Count);
        string moved = lines[line];
        if (random.Next(2) == 0)
            lines.RemoveAt(line);
        lines.Insert(Math.Min(place, lines.Count), moved);
        return string.Join('\n', lines);
    }
}
