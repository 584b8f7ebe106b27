namespace Ocop.Domain.Fuzz;

/// <summary>Text that can be composed and taken apart.</summary>
internal static class WellFormed
{
    /// <summary>Whether text has no half of a letter, and nothing that is no character.</summary>
    public static bool Is(string text)
    {
        for (int place = 0; place < text.Length; place++)
        {
            if (char.IsHighSurrogate(text[place]) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]))
                place++;
            else if (char.IsSurrogate(text[place]) || text[place] >= '\uFFFE')
                return false;
        }

        return true;
    }
}
