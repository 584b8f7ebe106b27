namespace Ocop.Domain;

/// <summary>
/// One syllable as it is spelled: its plain letters, the mark on each, and the tone of the whole, wherever it is written
/// (<c>Hòa</c> and <c>Hoà</c> are one syllable).
/// </summary>
internal sealed class Syllable
{
    private readonly string _letters;
    private readonly string _marks;
    private readonly char _tone;
    private readonly bool _isWellFormed;

    /// <summary>Reads a run of letters, in lower case.</summary>
    public Syllable(ReadOnlySpan<char> text)
    {
        bool isWellFormed = true;
        char toneOfAll = VietnameseLetters.None;
        Span<char> letters = stackalloc char[Math.Min(text.Length, PlaceText.MaximumLength)];
        Span<char> marks = stackalloc char[letters.Length];
        int length = 0;
        foreach (char character in text)
        {
            if (length > 0 && VietnameseLetters.IsCombining(character, out bool? isTone))
            {
                if (isTone.Value)
                {
                    isWellFormed &= IsVowel(letters[length - 1]);
                    Put(ref toneOfAll, VietnameseLetters.Standard(character));
                }
                else
                    Put(ref marks[length - 1], VietnameseLetters.Standard(character));
                continue;
            }

            (letters[length], marks[length], char tone) = VietnameseLetters.Apart(character);
            length++;
            if (tone != VietnameseLetters.None)
                Put(ref toneOfAll, tone);
        }

        _letters = letters[..length].ToString();
        _marks = marks[..length].ToString();
        _tone = toneOfAll;
        _isWellFormed = isWellFormed;

        // Two tones, two marks on a letter, or a tone on a consonant are no spelling of anything.
        void Put(ref char place, char value)
        {
            isWellFormed &= place == VietnameseLetters.None;
            place = value;
        }
    }

    /// <summary>The letters without marks and tone: <c>hoa</c>.</summary>
    public string Plain => _letters;

    /// <summary>Whether the syllable is digits only.</summary>
    public bool IsNumber => _letters.All(char.IsAsciiDigit);

    /// <summary>Whether the syllable carries a mark or a tone.</summary>
    public bool IsMarked => _tone != VietnameseLetters.None || _marks.AsSpan().ContainsAnyExcept(VietnameseLetters.None);

    /// <summary>
    /// Whether this is how an official syllable may be typed: with the same letters and, unless marks were left out altogether,
    /// the same marks and tone. Where the only vowel is y, as in <c>Mỹ</c>, it may be an i.
    /// </summary>
    public bool Spells(Syllable official, bool withoutMarks)
    {
        if (!_isWellFormed || _letters.Length != official._letters.Length || !(withoutMarks || (_tone == official._tone && _marks == official._marks)))
            return false;
        for (int place = 0; place < _letters.Length; place++)
        {
            if (_letters[place] != official._letters[place] && !(_letters[place] == 'i' && official._letters[place] == 'y' && official.HasOneVowel))
                return false;
        }

        return true;
    }

    private bool HasOneVowel => _letters.Count(IsVowel) == 1;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
