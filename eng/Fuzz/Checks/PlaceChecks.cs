using System.Text;

namespace Ocop.Domain.Fuzz;

/// <summary>What holds of a parser of names and codes, whatever it is given.</summary>
internal static class PlaceChecks
{
    private const int LongestShown = 61;

    /// <summary>To look for what may be meant takes most of the time: of the texts that are refused, one in eight is read by every door.</summary>
    private const int EveryDoorEvery = 8;

    [ThreadStatic]
    private static int RefusedSoFar;

    /// <summary>A parser that says why it refuses.</summary>
    public delegate TPlace? Finder<TPlace>(string text, out PlaceNameError? fault);

    public static int Run<TPlace>(string text, Finder<TPlace> find, Func<TPlace, string[]> spellings)
        where TPlace : class, ISpanParsable<TPlace>
    {
        TPlace? place = find(text, out PlaceNameError? fault);
        Find.Unless(place is null == fault is not null, "neither a place nor a fault, or both");
        if (place is not null || unchecked(++RefusedSoFar) % EveryDoorEvery == 0)
            Find.Unless(ParsingChecks.Run<TPlace>(text, out TPlace? parsed) == place is not null && parsed == place, "the overloads disagree");
        if (place is null)
            return Refused(fault!, find);
        foreach (string spelling in spellings(place))
            Find.Unless(find(spelling, out _) == place, "what a place writes is not read as the same place");
        if (!WellFormed.Is(text))
            return HashCode.Combine(place, -1);

        // Names may be in any letter case, composed or not; nobody sees a mark of direction.
        Find.Unless(find(text.Normalize(NormalizationForm.FormD), out _) == place, "taken apart it is another place, or none");
        Find.Unless(find(text.Normalize(NormalizationForm.FormC), out _) == place, "composed it is another place, or none");
        Find.Unless(find(text.ToUpperInvariant(), out _) == place, "in capitals it is another place, or none");
        return place.GetHashCode();
    }

    private static int Refused<TPlace>(PlaceNameError fault, Finder<TPlace> find)
        where TPlace : class
    {
        Find.Unless(fault.Text.Length <= LongestShown, "a fault shows too much of the text");
        foreach (TextLanguage language in Enum.GetValues<TextLanguage>())
            Find.Unless(fault.Explain(language).Length > 0, "a fault without a reason");
        foreach (string suggestion in fault.Suggestions)
            Find.Unless(find(suggestion, out _) is not null, "a suggestion that is no place");
        return HashCode.Combine(fault.Kind, string.Join('|', fault.Suggestions));
    }
}
