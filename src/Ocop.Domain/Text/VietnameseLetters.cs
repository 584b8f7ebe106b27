using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain;

/// <summary>
/// The letters of Vietnamese taken apart: a plain letter, the mark that makes another letter of it, and a tone. It is a table of
/// its own, so that no culture and no ICU has a say in it.
/// </summary>
internal static class VietnameseLetters
{
    /// <summary>Stands for no mark and no tone.</summary>
    public const char None = '\0';

    private const char Breve = '\u0306';
    private const char Circumflex = '\u0302';
    private const char Horn = '\u031B';
    private const char Stroke = '\u0335';

    // In the order of the letters in each row below.
    private static readonly char[] Tones = [None, '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

    private static readonly (char Plain, char Mark, string Toned)[] Rows =
    [
        ('a', None, "aàáảãạ"), ('a', Breve, "ăằắẳẵặ"), ('a', Circumflex, "âầấẩẫậ"),
        ('e', None, "eèéẻẽẹ"), ('e', Circumflex, "êềếểễệ"),
        ('i', None, "iìíỉĩị"),
        ('o', None, "oòóỏõọ"), ('o', Circumflex, "ôồốổỗộ"), ('o', Horn, "ơờớởỡợ"),
        ('u', None, "uùúủũụ"), ('u', Horn, "ưừứửữự"),
        ('y', None, "yỳýỷỹỵ"),
        ('d', Stroke, "đ"), ('d', Stroke, "ð"), // Old encodings have the eth of Icelandic for đ.
    ];

    private static readonly Dictionary<char, (char Plain, char Mark, char Tone)> Letters = new(
        from row in Rows
        from place in Enumerable.Range(0, row.Toned.Length)
        select KeyValuePair.Create(row.Toned[place], (row.Plain, row.Mark, Tones[place])));

    /// <summary>Takes a letter in lower case apart; any other character is its own plain letter.</summary>
    public static (char Plain, char Mark, char Tone) Apart(char letter) =>
        Letters.TryGetValue(letter, out (char, char, char) parts) ? parts : (letter, None, None);

    /// <summary>Whether a character is a mark or a tone that belongs to the letter before it.</summary>
    public static bool IsCombining(char character, [NotNullWhen(true)] out bool? isTone)
    {
        char standard = Standard(character);
        isTone = standard is Breve or Circumflex or Horn or Stroke ? false
            : standard != None && Tones.Contains(standard) ? true
            : null;
        return isTone is not null;
    }

    /// <summary>Tones have deprecated twins, and a stroke may be short or long.</summary>
    public static char Standard(char combining) => combining switch
    {
        '\u0340' => '\u0300',
        '\u0341' => '\u0301',
        '\u0336' => Stroke,
        _ => combining,
    };
}
