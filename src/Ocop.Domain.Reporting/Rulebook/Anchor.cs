namespace Ocop.Domain.Reporting.Rulebook;

/// <summary>The names of the places that links of a rulebook lead to: stable, and the same in both languages.</summary>
internal static class Anchor
{
    public const string HowToRead = "how-to-read";
    public const string Contents = "contents";
    public const string Summary = "summary";
    public const string Statuses = "statuses";
    public const string Clauses = "clauses";
    public const string Interpretations = "interpretations";

    /// <summary><c>c03</c> of C03, <c>i06</c> of I06, <c>c03-4</c> of an example, <c>i06-opened-in-window</c> of a reading.</summary>
    public static string Of(string id) =>
        string.Concat(id.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-' ? letter : '-'));

    /// <summary><c>status-met-late</c>.</summary>
    public static string Of(FindingStatus status) => $"status-{EnumToken.Of(status)}";
}
