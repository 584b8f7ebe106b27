using System.Globalization;
using System.Text;

namespace Ocop.Domain.Fuzz;

/// <summary>Text that may hold anything, as it is printed and kept: what cannot be seen, and half a letter, is written by its code.</summary>
internal static class EscapedText
{
    private const int CodeLength = 4;

    /// <summary><c>Gia L\u0061\u0302m</c>: letters stay, <c>\</c> is doubled, all else is <c>\u</c> and four digits.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (letter == '\\')
                escaped.Append(@"\\");
            else if (letter is >= ' ' and <= '~' || (letter > '\u00BF' && letter != '\uFFFE' && char.IsLetter(letter)))
                escaped.Append(letter);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
        }

        return escaped.ToString();
    }

    /// <summary>The text that <see cref="Of"/> gave this; what is no escape stands for itself.</summary>
    public static string Read(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (int place = 0; place < escaped.Length; place++)
        {
            ReadOnlySpan<char> rest = escaped.AsSpan(place);
            if (rest is ['\\', 'u', ..] && rest.Length >= CodeLength + 2 && ushort.TryParse(rest.Slice(2, CodeLength), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            {
                text.Append((char)code);
                place += CodeLength + 1;
            }
            else
            {
                text.Append(rest[0]);
                place += rest is ['\\', '\\', ..] ? 1 : 0;
            }
        }

        return text.ToString();
    }
}
