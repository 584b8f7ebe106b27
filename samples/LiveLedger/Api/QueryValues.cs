using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ocop.Domain.Reporting;

namespace LiveLedger.Api;

/// <summary>A day in a question: <c>2023-12-31</c>.</summary>
/// <param name="Value">The day.</param>
public sealed record Day(LocalDate Value) : IParsable<Day>
{
    /// <inheritdoc/>
    public static Day Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out Day? day) ? day : throw new FormatException($"\"{s}\": not a day; write it as 2023-12-31");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Day result)
    {
        result = s is not null && DayPatterns.TryParseIso(s, out LocalDate day) ? new Day(day) : null;
        return result is not null;
    }
}

/// <summary>A plan in a question: its number, <c>312/KH-UBND</c>, or its identifier, <c>kh-312-2022</c>.</summary>
/// <param name="Value">The plan.</param>
public sealed record PlanName(OcopPlan Value) : IParsable<PlanName>
{
    /// <inheritdoc/>
    public static PlanName Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out PlanName? plan)
        ? plan
        : throw new FormatException($"\"{s}\": no such plan; there are: {string.Join(", ", ShippedPlans.All.Select(shipped => $"{shipped.Plan.Number} ({shipped.Id})"))}");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PlanName result)
    {
        result = s is not null && ShippedPlans.Find(s) is { } plan ? new PlanName(plan) : null;
        return result is not null;
    }
}

/// <summary>A language in a question: <c>vi</c> or <c>en</c>.</summary>
/// <param name="Value">The language.</param>
public sealed record LanguageCode(TextLanguage Value) : IParsable<LanguageCode>
{
    /// <inheritdoc/>
    public static LanguageCode Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out LanguageCode? language) ? language : throw new FormatException($"\"{s}\": no such language; there are: vi, en");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageCode result)
    {
        result = s switch { "vi" => new(TextLanguage.Vietnamese), "en" => new(TextLanguage.English), _ => null };
        return result is not null;
    }
}

/// <summary>A claim of completeness in a question: <c>complete</c> or <c>partial</c> (I10).</summary>
/// <param name="Value">The claim.</param>
public sealed record CoverageName(RegisterCoverage Value) : IParsable<CoverageName>
{
    /// <inheritdoc/>
    public static CoverageName Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out CoverageName? coverage)
        ? coverage
        : throw new FormatException($"\"{s}\": no such coverage; there are: {string.Join(", ", EnumToken.All<RegisterCoverage>())}");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CoverageName result)
    {
        result = EnumToken.TryParse(s, out RegisterCoverage coverage) ? new CoverageName(coverage) : null;
        return result is not null;
    }
}

/// <summary>What an event tells of, and where whoever follows goes on: <c>1234@2023-12-31</c>.</summary>
/// <param name="Position">The position of the ledger.</param>
/// <param name="AsOf">The day as of which it was judged, inclusive.</param>
public sealed record EventMark(long Position, LocalDate AsOf)
{
    private const char Separator = '@';

    /// <summary>The mark in a text; null where it is none.</summary>
    public static EventMark? Find(string? text) =>
        text?.Split(Separator) is [var position, var day] && LedgerPosition.TryParse(position, null, out LedgerPosition? at) && Day.TryParse(day, null, out Day? asOf)
            ? new EventMark(at.Value, asOf.Value)
            : null;

    /// <summary>The text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Position}{Separator}{NodaTime.Text.LocalDatePattern.Iso.Format(AsOf)}");
}

/// <summary>A version of an establishment in a question, 0 or more.</summary>
/// <param name="Value">The version.</param>
public sealed record EstablishmentVersion(int Value) : IParsable<EstablishmentVersion>
{
    /// <inheritdoc/>
    public static EstablishmentVersion Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out EstablishmentVersion? version)
        ? version
        : throw new FormatException($"\"{s}\": no version; give a whole number, 0 or more, as an answer named it");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EstablishmentVersion result)
    {
        result = int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? new EstablishmentVersion(value) : null;
        return result is not null;
    }
}

/// <summary>How much is asked for at a time: 1 to 1,000; 100 where it is not said.</summary>
/// <param name="Value">How many.</param>
public sealed record PageSize(int Value) : IParsable<PageSize>
{
    /// <summary>The most at a time.</summary>
    public const int Most = 1_000;

    /// <summary>Where it is not said.</summary>
    public static readonly PageSize Usual = new(100);

    /// <inheritdoc/>
    public static PageSize Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out PageSize? size)
        ? size
        : throw new FormatException($"\"{s}\": give a number from 1 to {Most}");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PageSize result)
    {
        result = int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value is >= 1 and <= Most ? new PageSize(value) : null;
        return result is not null;
    }
}

/// <summary>A position in a question, 0 or more.</summary>
/// <param name="Value">The position.</param>
public sealed record LedgerPosition(long Value) : IParsable<LedgerPosition>
{
    /// <inheritdoc/>
    public static LedgerPosition Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out LedgerPosition? position)
        ? position
        : throw new FormatException($"\"{s}\": no position; give a whole number, 0 or more, as an answer named it");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LedgerPosition result)
    {
        result = long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? new LedgerPosition(value) : null;
        return result is not null;
    }
}
