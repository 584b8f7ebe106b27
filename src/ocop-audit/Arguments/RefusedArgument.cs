namespace OcopAudit.Arguments;

/// <summary>Thrown for an invalid word of the command line.</summary>
internal sealed class RefusedArgument(BilingualText reason) : FormatException(reason.English)
{
    private const int LongestWord = 200;
    private const int LongestReason = 3_000;

    public RefusedArgument(string value, string vietnamese, string english)
        : this(Text(value, vietnamese, english))
    {
    }

    /// <summary>The word, why it is invalid, and the remedy.</summary>
    public BilingualText Reason => reason;

    /// <summary><c>value: reason</c>, each cut where it is long: a plan may have any number of rules.</summary>
    public static BilingualText Text(string value, string vietnamese, string english)
    {
        string word = Shown(value);
        return new($"{word}: {SafeText.Shorten(vietnamese, LongestReason)}", $"{word}: {SafeText.Shorten(english, LongestReason)}");
    }

    /// <summary>A word as it is shown: on one line, and well-formed whatever was given.</summary>
    public static string Shown(string value) => SafeText.OneLine(SafeText.Shorten(value, LongestWord));
}
