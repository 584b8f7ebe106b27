using System.Globalization;

namespace Ocop.Domain;

/// <summary>
/// The name of a place as somebody typed it, taken apart: syllables, in the segments that commas and the like make. Letter case,
/// kinds of space and hyphen, points after abbreviations and punctuation at the ends do not matter.
/// </summary>
internal sealed class PlaceText
{
    /// <summary>The longest text read, in characters; a longer one names no place.</summary>
    public const int MaximumLength = 500;

    private PlaceText(ImmutableArray<ImmutableArray<Syllable>> segments) => Segments = segments;

    /// <summary>The segments that hold something.</summary>
    public ImmutableArray<ImmutableArray<Syllable>> Segments { get; }

    public static PlaceText Read(ReadOnlySpan<char> text)
    {
        var segments = ImmutableArray.CreateBuilder<ImmutableArray<Syllable>>();
        var syllables = ImmutableArray.CreateBuilder<Syllable>();
        Span<char> letters = stackalloc char[MaximumLength];
        int length = 0;
        if (text.Length <= MaximumLength)
        {
            foreach (char character in text)
            {
                switch (PartOf(character))
                {
                    case Part.Letter:
                        letters[length++] = char.ToLowerInvariant(character);
                        break;
                    case Part.Gap:
                        EndSyllable(letters[..length]);
                        length = 0;
                        break;
                    case Part.Border:
                        EndSyllable(letters[..length]);
                        length = 0;
                        EndSegment();
                        break;
                }
            }
        }

        EndSyllable(letters[..length]);
        EndSegment();
        return new(segments.ToImmutable());

        void EndSyllable(ReadOnlySpan<char> run)
        {
            if (!run.IsEmpty)
                syllables.Add(new Syllable(run));
        }

        void EndSegment()
        {
            if (syllables.Count > 0)
                segments.Add(syllables.ToImmutable());
            syllables.Clear();
        }
    }

    /// <summary>The syllables of an official name.</summary>
    public static ImmutableArray<Syllable> Official(string name) => Read(name).Segments[0];

    /// <summary>An official name in plain letters, its syllables in their own letter case: <c>Ba Dinh</c>.</summary>
    public static string Plain(string name) =>
        string.Concat(name.Select(letter =>
            VietnameseLetters.Apart(char.ToLowerInvariant(letter)).Plain is var plain && char.IsUpper(letter) ? char.ToUpperInvariant(plain) : plain));

    /// <summary>
    /// Whether syllables that were typed spell official ones, one by one: all with their marks, or all without. Who types marks
    /// means the level tone where none stands: Đông is another word than Đống.
    /// </summary>
    public static bool Spell(ReadOnlySpan<Syllable> typed, ReadOnlySpan<Syllable> official)
    {
        if (typed.Length != official.Length)
            return false;
        bool withoutMarks = true;
        foreach (Syllable syllable in typed)
            withoutMarks &= !syllable.IsMarked;
        for (int place = 0; place < typed.Length; place++)
        {
            if (!typed[place].Spells(official[place], withoutMarks))
                return false;
        }

        return true;
    }

    private enum Part
    {
        Letter,
        Gap,
        Border,
        Nothing,
    }

    private static Part PartOf(char character) => character switch
    {
        ',' or ';' or '|' => Part.Border,
        '\u2212' => Part.Gap, // The sign of minus, which looks like a hyphen.
        _ when char.IsPunctuation(character) => Part.Gap,
        _ => char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.Format => Part.Nothing, // Marks of direction and joining, which nobody sees.
            _ when char.IsWhiteSpace(character) => Part.Gap,
            _ => Part.Letter,
        },
    };
}
