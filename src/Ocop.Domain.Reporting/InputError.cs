namespace Ocop.Domain.Reporting;

/// <summary>An error in a file: where it is, the value, the reason and the remedy.</summary>
public sealed class InputError
{
    // The column of an error of a whole row or file.
    internal const string WholeRow = "-";

    private const int LongestValueShown = 60;

    internal InputError(InputPlace place, string column, string value, BilingualText reason) =>
        (Place, Column, Value, Reason) = (place, column, value, reason);

    /// <summary>Where it is.</summary>
    public InputPlace Place { get; }

    /// <summary>The column; <c>-</c> for the row or the file as a whole.</summary>
    public string Column { get; }

    /// <summary>The value found there; may be empty.</summary>
    public string Value { get; }

    /// <summary>Why the value is invalid, and the remedy.</summary>
    public BilingualText Reason { get; }

    /// <summary>Returns <c>FILE:LINE: COLUMN: value: reason</c>, on one line whatever the value is.</summary>
    /// <param name="language">The language of the reason.</param>
    public string In(TextLanguage language) =>
        SafeText.OneLine($"{Place}: {Column}: {SafeText.Shorten(Value, LongestValueShown)}: {Reason.In(language)}");

    /// <summary>The error in English, as <see cref="In"/> writes it.</summary>
    public override string ToString() => In(TextLanguage.English);
}
