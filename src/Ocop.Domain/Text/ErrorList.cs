namespace Ocop.Domain;

/// <summary>The message of an exception that holds several errors.</summary>
internal static class ErrorList
{
    private const int MostShown = 100;

    /// <summary>The first errors, each on a line of its own after a line that counts all of them.</summary>
    /// <param name="summary">What is invalid, as a sentence without its full stop.</param>
    /// <param name="errors">The errors.</param>
    /// <param name="property">The name of the property that holds all errors.</param>
    public static string Describe<T>(string summary, ImmutableArray<T> errors, string property)
        where T : class
    {
        IEnumerable<string> lines = errors.Take(MostShown).Select(error => $"- {error}");
        if (errors.Length > MostShown)
            lines = lines.Append($"- and {errors.Length - MostShown} more; see {property}");
        return string.Join('\n', lines.Prepend($"{summary} ({errors.Length} {(errors.Length == 1 ? "error" : "errors")}):"));
    }
}
