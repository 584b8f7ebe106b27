using System.Runtime.CompilerServices;

namespace Ocop.Domain;

/// <summary>The library's own guard clauses, beside those of Ardalis.GuardClauses.</summary>
/// <remarks>Those that every verdict passes compose their messages in a method apart: composed in place, they slow the caller down even when nothing is thrown.</remarks>
internal static class Guards
{
    /// <summary>Refuses text that is null, blank, or longer than <paramref name="maximumLength"/> characters.</summary>
    public static string UnusableText(
        this IGuardClause guard,
        string? text,
        int maximumLength,
        [CallerArgumentExpression(nameof(text))] string? parameter = null)
    {
        string present = guard.NullOrWhiteSpace(text, parameter);
        if (HasLoneSurrogate(present))
            throw new ArgumentException("The text is ill-formed UTF-16: it holds half of a surrogate pair.", parameter);
        return present.Length <= maximumLength
            ? present
            : throw new ArgumentException(
                $"The text is {present.Length} characters long; at most {maximumLength} are taken. It begins \"{present[..Math.Min(40, maximumLength)]}\".",
                parameter);
    }

    /// <summary>Refuses what <see cref="UnusableText"/> refuses, and white space at either end.</summary>
    public static string UnusableId(
        this IGuardClause guard,
        string? id,
        int maximumLength,
        [CallerArgumentExpression(nameof(id))] string? parameter = null)
    {
        string text = guard.UnusableText(id, maximumLength, parameter);
        return char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])
            ? throw new ArgumentException($"The identifier \"{text}\" has white space at an end; give it without.", parameter)
            : text;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }

    /// <summary>Refuses optional text that is given but blank or too long.</summary>
    public static string? UnusableOptionalText(
        this IGuardClause guard,
        string? text,
        int maximumLength,
        [CallerArgumentExpression(nameof(text))] string? parameter = null) =>
        text is null ? null : guard.UnusableText(text, maximumLength, parameter);

    /// <summary>
    /// Refuses <c>default(LocalDate)</c>, which is what a day left out or misread turns into,
    /// and days of other calendars than ISO, which cannot be compared with the plan's.
    /// </summary>
    public static LocalDate UnusableDay(
        this IGuardClause guard,
        LocalDate day,
        [CallerArgumentExpression(nameof(day))] string? parameter = null)
    {
        return day.Calendar == CalendarSystem.Iso && day != default ? day : throw Unusable(day, parameter);

        static ArgumentException Unusable(LocalDate day, string? parameter) => new(
            day.Calendar == CalendarSystem.Iso
                ? "The day is 0001-01-01, the default of LocalDate: it was left out or misread."
                : $"The day is in the {day.Calendar.Id} calendar; give it as day.WithCalendar(CalendarSystem.Iso).",
            parameter);
    }

    /// <summary>Refuses an optional day that is given but unusable.</summary>
    public static LocalDate? UnusableOptionalDay(
        this IGuardClause guard,
        LocalDate? day,
        [CallerArgumentExpression(nameof(day))] string? parameter = null) =>
        day is { } given ? guard.UnusableDay(given, parameter) : null;

    /// <summary>Refuses an address that is null or lacks its scheme.</summary>
    public static Uri RelativeAddress(
        this IGuardClause guard,
        Uri? address,
        [CallerArgumentExpression(nameof(address))] string? parameter = null) =>
        guard.Null(address, parameter).IsAbsoluteUri
            ? address!
            : throw new ArgumentException($"The address \"{address}\" is not absolute; give it with its scheme and host.", parameter);

    /// <summary>Refuses a count below zero.</summary>
    public static int NegativeCount(
        this IGuardClause guard,
        int count,
        [CallerArgumentExpression(nameof(count))] string? parameter = null)
    {
        return count >= 0 ? count : throw Negative(count, parameter);

        static ArgumentOutOfRangeException Negative(int count, string? parameter) => new(parameter, count, "A count is zero or more.");
    }

    /// <summary>Refuses a value that is not one of the members of its enumeration, or a combination of its flags.</summary>
    public static TEnum UndefinedValue<TEnum>(
        this IGuardClause guard,
        TEnum value,
        [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where TEnum : struct, Enum
    {
        return EnumToken.IsDefined(value) ? value : throw Undefined(value, parameter);

        static ArgumentOutOfRangeException Undefined(TEnum value, string? parameter) =>
            new(parameter, value, $"Not a value of {typeof(TEnum).Name}; it has: {EnumToken.List<TEnum>()}.");
    }

    /// <summary>Refuses a sequence with nothing in it, or with a null in it.</summary>
    public static ImmutableArray<T> NullOrEmptyList<T>(
        this IGuardClause guard,
        IEnumerable<T>? items,
        [CallerArgumentExpression(nameof(items))] string? parameter = null)
        where T : class
    {
        ImmutableArray<T> list = guard.MissingItem(items, parameter);
        return list.IsEmpty ? throw new ArgumentException("At least one is needed.", parameter) : list;
    }

    /// <summary>Refuses a sequence with a null in it; it may be empty.</summary>
    public static ImmutableArray<T> MissingItem<T>(
        this IGuardClause guard,
        IEnumerable<T>? items,
        [CallerArgumentExpression(nameof(items))] string? parameter = null)
        where T : class
    {
        ImmutableArray<T> list = [.. guard.Null(items, parameter)];
        int hole = list.IndexOf(null!);
        return hole < 0 ? list : throw new ArgumentException($"Item {hole} is null.", parameter);
    }
}
