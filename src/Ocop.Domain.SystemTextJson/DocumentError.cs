namespace Ocop.Domain.SystemTextJson;

/// <summary>One error of a document: the place, the value, the reason and the remedy.</summary>
public sealed class DocumentError : ValueObject<DocumentError>
{
    private const int LongestValueShown = 60;

    private readonly BilingualText _reason;

    internal DocumentError(DocumentPath path, string value, BilingualText reason)
    {
        Path = path.ToString();
        Value = JsonDisplay.Text(JsonDisplay.OnOneLine(value), LongestValueShown);
        _reason = reason;
    }

    /// <summary>The place in the document, as a JSON path: <c>$.rules[0].windows[1].from</c>.</summary>
    public string Path { get; }

    /// <summary>The value in JSON, on one line and cut after 60 characters; empty where there is none.</summary>
    public string Value { get; }

    /// <summary>The reason and the remedy.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string ReasonIn(TextLanguage language) => _reason.In(language);

    /// <inheritdoc/>
    public override bool Equals(DocumentError? other) =>
        other is not null && Path == other.Path && Value == other.Value && _reason == other._reason;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Value, _reason);

    /// <summary>Path, value and reason, in English: <c>$.number: "": blank; fill it in</c>.</summary>
    public override string ToString() => $"{Path}: {Value}: {ReasonIn(TextLanguage.English)}";
}
