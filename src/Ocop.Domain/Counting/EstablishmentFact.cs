using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Ocop.Domain.Counting;

/// <summary>
/// All that counting needs to know of an establishment, in eight bytes: its kind, its district, the day it opened and
/// the day it closed.
/// </summary>
/// <remarks>
/// For callers that hold many records in a form of their own and want them counted without making objects of them.
/// <c>default</c> is a sales point in the first district that has not opened: it counts for nothing.
/// As text a fact is kind, district code and days: <c>center 018 2023-12-27/2024-03-01</c>; an absent day is left out.
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<EstablishmentFact>))]
[TypeConverter(typeof(ParsingTypeConverter<EstablishmentFact>))]
public readonly record struct EstablishmentFact : IParsable<EstablishmentFact>
{
    // From the lowest bit: closed (24 bits), opened (24), district (5), kind (1).
    // A day is counted from the first day of the ISO calendar, from 1 on; 0 is no day.
    internal const int DayBits = 24;
    internal const ulong DayMask = (1ul << DayBits) - 1;

    /// <summary>How many bits a group takes: the kind and the district.</summary>
    internal const int GroupBits = DistrictBits + 1;

    /// <summary>How many groups there are: numbers for two kinds of up to 32 districts.</summary>
    internal const int Groups = 1 << GroupBits;

    private const int DistrictBits = 5;
    private const int DistrictMask = (1 << DistrictBits) - 1;

    private readonly ulong _packed;

    /// <summary>Takes the facts as they are. Nothing is judged: a closing day before the opening day is never open.</summary>
    /// <param name="kind">Sales point or center.</param>
    /// <param name="district">Where it is.</param>
    /// <param name="openedOn">The day it opened, in the ISO calendar; null for one that is only planned.</param>
    /// <param name="closedOn">The first day on which it was no longer open, in the ISO calendar; null for one that has not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="district"/> is null.</exception>
    /// <exception cref="ArgumentException">A day is <c>default(LocalDate)</c> or of another calendar, or the kind is undefined.</exception>
    public EstablishmentFact(EstablishmentKind kind, District district, LocalDate? openedOn, LocalDate? closedOn = null)
    {
        Guard.Against.UndefinedValue(kind);
        Guard.Against.Null(district);
        Guard.Against.UnusableOptionalDay(openedOn);
        Guard.Against.UnusableOptionalDay(closedOn);
        _packed = ((((ulong)GroupOf(kind, district) << DayBits) | DayNumber.Of(openedOn)) << DayBits) | DayNumber.Of(closedOn);
    }

    /// <summary>Sales point or center.</summary>
    public EstablishmentKind Kind => (EstablishmentKind)(Group >> DistrictBits);

    /// <summary>Where it is.</summary>
    public District District => District.InCodeOrder[Group & DistrictMask];

    /// <summary>The day it opened; null for one that is only planned.</summary>
    public LocalDate? OpenedOn => DayNumber.ToDay(Opened);

    /// <summary>The first day on which it was no longer open; null for one that has not closed.</summary>
    public LocalDate? ClosedOn => DayNumber.ToDay(Closed);

    /// <summary>Kind and district as one number, 0 to 63.</summary>
    internal int Group => (int)(_packed >> (DayBits + DayBits));

    internal uint Opened => (uint)((_packed >> DayBits) & DayMask);

    internal uint Closed => (uint)(_packed & DayMask);

    /// <summary>The group of a kind and a district: those of a kind lie side by side, in code order.</summary>
    internal static int GroupOf(EstablishmentKind kind, District district) => ((int)kind << DistrictBits) | district.Index;

    /// <summary>Reads a fact as <see cref="ToString"/> writes it.</summary>
    /// <param name="s">The text: <c>center 018 2023-12-27/</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a fact.</exception>
    public static EstablishmentFact Parse(string s) =>
        TryParse(Guard.Against.Null(s), out EstablishmentFact fact)
            ? fact
            : throw new FormatException($"\"{s}\" is not a fact; write kind, district and days, such as center 018 2023-12-27/2024-03-01.");

    /// <summary>Reads a fact like <see cref="Parse(string)"/>, and returns <see langword="false"/> where that throws.</summary>
    /// <param name="s">The text; null and any other text give <see langword="false"/>.</param>
    /// <param name="result">The fact, if the text is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out EstablishmentFact result)
    {
        result = default;
        if (s?.Split(' ') is not [var kindToken, var code, var daysText]
            || daysText.Split('/') is not [var openedText, var closedText]
            || !EnumToken.TryParse(kindToken, out EstablishmentKind kind)
            || !District.TryParse(code, out District? district)
            || !TryDay(openedText, out LocalDate? opened)
            || !TryDay(closedText, out LocalDate? closed))
            return false;
        result = new(kind, district, opened, closed);
        return true;
    }

    static EstablishmentFact IParsable<EstablishmentFact>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EstablishmentFact>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EstablishmentFact result) =>
        TryParse(s, out result);

    /// <summary>Kind, district code and days: <c>center 018 2023-12-27/</c>.</summary>
    public override string ToString() =>
        $"{EnumToken.Of(Kind)} {District.Code} {Text(OpenedOn)}/{Text(ClosedOn)}";

    private static string Text(LocalDate? day) => day is { } given ? DayText.Iso(given) : "";

    private static bool TryDay(string text, out LocalDate? day)
    {
        day = text.Length > 0 && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate read) && DayText.Iso(read) == text && read != default
            ? read
            : null;
        return day is not null || text.Length == 0;
    }
}
