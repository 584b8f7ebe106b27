using System.Globalization;

namespace Ocop.Domain;

/// <summary>
/// The one place where a spelling becomes a unit of a level: first as it stands, which allocates nothing, then as people type
/// it. What is not certain is refused with the names that may be meant.
/// </summary>
internal sealed class PlaceNames<TPlace>
    where TPlace : class
{
    private const int MostSuggested = 4;

    /// <summary>More than there are spellings, and a power of two.</summary>
    private const int Slots = 1024;

    private readonly PlaceLevel _level;
    private readonly ImmutableArray<Entry> _entries;
    private readonly Dictionary<int, TPlace> _byNumber;

    // A table by hash, since no dictionary of .NET 8 can be asked for a span.
    private readonly (string Spelling, TPlace Place)[][] _bySpelling;

    /// <summary>Lists the units.</summary>
    /// <param name="level">What is said of their level.</param>
    /// <param name="places">The units, each with its code, name, name with its kind, name in plain letters, and kind.</param>
    public PlaceNames(PlaceLevel level, IEnumerable<(TPlace Place, string Code, string Name, string FullName, string AsciiName, PlaceKind Kind)> places)
    {
        _level = level;
        var all = places.ToList();
        _entries = [.. all.Select(place => new Entry(place.Place, place.Name, place.FullName, place.Kind, PlaceText.Official(place.Name)))];
        _byNumber = all.ToDictionary(place => int.Parse(place.Code, NumberStyles.None, CultureInfo.InvariantCulture), place => place.Place);
        ILookup<int, (string, TPlace)> slots = all
            .SelectMany(place => new[] { place.Code, place.Name, place.FullName, place.AsciiName }.Distinct().Select(spelling => (spelling, place.Place)))
            .ToLookup(entry => SlotOf(entry.spelling), entry => (entry.spelling, entry.Place));
        _bySpelling = [.. Enumerable.Range(0, Slots).Select(slot => slots[slot].ToArray())];
    }

    /// <summary>The unit that a text names; else why it names none.</summary>
    public TPlace? Find(ReadOnlySpan<char> text, out PlaceNameError? fault)
    {
        fault = null;
        return FindAsItStands(text) ?? OfCode(text.Trim()) ?? Read(text, out fault);
    }

    // A spreadsheet takes a code for a number and leaves its zeros out.
    private TPlace? OfCode(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? _byNumber.GetValueOrDefault(number) : null;

    private TPlace? FindAsItStands(ReadOnlySpan<char> text)
    {
        foreach ((string spelling, TPlace place) in _bySpelling[SlotOf(text)])
        {
            if (text.SequenceEqual(spelling))
                return place;
        }

        return null;
    }

    private static int SlotOf(ReadOnlySpan<char> text) => text.Length <= PlaceText.MaximumLength ? string.GetHashCode(text) & (Slots - 1) : 0;

    private TPlace? Read(ReadOnlySpan<char> text, out PlaceNameError? fault)
    {
        ImmutableArray<ImmutableArray<Syllable>> typed = PlaceText.Read(text).Segments;
        ImmutableArray<ImmutableArray<Syllable>> segments = KindWords.WithoutCity(typed);
        (PlaceNameErrorKind Kind, TextPair Reason, ImmutableArray<string> Suggestions) refusal = default;
        TPlace? place = (typed.Length, segments.Length) switch
        {
            (0, _) => Refuse(text.Length > PlaceText.MaximumLength ? PlaceNameErrorKind.Unknown : PlaceNameErrorKind.Empty, text.Length > PlaceText.MaximumLength ? _level.Unknown : _level.Empty),
            (_, 0) => Refuse(PlaceNameErrorKind.OtherLevel, _level.WholeCity),
            (_, 1) => Read(segments[0], out refusal)?.Place,
            _ => RefuseSeveral(segments),
        };
        fault = place is null ? new PlaceNameError(refusal.Kind, text, refusal.Reason, refusal.Suggestions) : null;
        return place;

        TPlace? Refuse(PlaceNameErrorKind kind, TextPair reason, ImmutableArray<string> suggestions = default)
        {
            refusal = (kind, reason, suggestions.IsDefault ? [] : suggestions);
            return null;
        }

        // Of "Bát Tràng, Gia Lâm" it is not for this to say which is meant.
        TPlace? RefuseSeveral(ImmutableArray<ImmutableArray<Syllable>> several)
        {
            Entry?[] read = [.. several.Select(segment => Read(segment, out _))];
            ImmutableArray<string> names = [.. read.OfType<Entry>().Select(entry => entry.FullName).Distinct()];
            return several.Any(KindWords.NameOtherProvince)
                ? Refuse(PlaceNameErrorKind.OtherProvince, _level.OtherProvince)
                : Refuse(PlaceNameErrorKind.SeveralNames, _level.SeveralNames(names), names);
        }
    }

    private Entry? Read(ImmutableArray<Syllable> syllables, out (PlaceNameErrorKind Kind, TextPair Reason, ImmutableArray<string> Suggestions) refusal)
    {
        refusal = default;
        if (OfName(syllables) is { } plain)
            return plain;
        (ImmutableArray<PlaceKind> kinds, ImmutableArray<Syllable> name) = KindWords.Apart(syllables, isName: left => OfName(left) is not null);
        Entry? named = OfName(name);
        if (!kinds.IsEmpty && kinds.Any(kind => _level.OtherKinds.Contains(kind)))
            refusal = (PlaceNameErrorKind.OtherLevel, _level.OtherLevel, []);
        else if (named is not null && kinds.All(kind => kind == named.Kind || kind == _level.AnyKind))
            return named;
        else if (named is not null)
            refusal = (PlaceNameErrorKind.OtherKind, PlaceLevel.OtherKind(named.FullName, named.Kind), [named.FullName]);
        else if (KindWords.NameOtherProvince(syllables) || (!kinds.IsEmpty && name is [{ IsNumber: true }]))
            refusal = (PlaceNameErrorKind.OtherProvince, _level.OtherProvince, []); // Quận 1 is in another city.
        else if (_level.Dissolved.FirstOrDefault(dissolved => PlaceText.Spell(name.AsSpan(), dissolved.Name.AsSpan())) is { Reason.English: not null } once)
            refusal = (PlaceNameErrorKind.Dissolved, once.Reason, once.Successors);
        else if (Nearest(name) is { IsEmpty: false } near)
            refusal = (PlaceNameErrorKind.NearMiss, _level.NearMiss(near), near);
        else
            refusal = (PlaceNameErrorKind.Unknown, _level.Unknown, []);
        return null;
    }

    // No two official names are alike in plain letters, so that one at most is spelled.
    private Entry? OfName(ImmutableArray<Syllable> typed) =>
        _entries.FirstOrDefault(entry => PlaceText.Spell(typed.AsSpan(), entry.Official.AsSpan()));

    private ImmutableArray<string> Nearest(ImmutableArray<Syllable> typed)
    {
        string plain = string.Concat(typed.Select(syllable => syllable.Plain));
        int most = plain.Length < 8 ? 1 : 2;
        var near = _entries
            .Select(entry => (entry.Name, Distance: EditDistance.Between(plain, string.Concat(entry.Official.Select(syllable => syllable.Plain)), most)))
            .Where(entry => entry.Distance <= most)
            .ToList();
        int least = near.Count == 0 ? 0 : near.Min(entry => entry.Distance);
        return [.. near.Where(entry => entry.Distance == least).Take(MostSuggested).Select(entry => entry.Name)];
    }

    private sealed record Entry(TPlace Place, string Name, string FullName, PlaceKind Kind, ImmutableArray<Syllable> Official);
}
