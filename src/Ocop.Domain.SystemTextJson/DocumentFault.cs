namespace Ocop.Domain.SystemTextJson;

/// <summary>One thing that is wrong with a document: where, what stands there, why it will not do and what would.</summary>
public sealed record DocumentFault
{
    private const int LongestValueShown = 60;

    private readonly BilingualText _reason;

    internal DocumentFault(DocumentPath path, string value, BilingualText reason)
    {
        Path = path.ToString();
        Value = Shown.Text(Shown.OnOneLine(value), LongestValueShown);
        _reason = reason;
    }

    /// <summary>Where in the document, as a JSON path: <c>$.rules[0].windows[1].from</c>.</summary>
    public string Path { get; }

    /// <summary>What stands there, in JSON, on one line and cut after 60 characters; empty where there is nothing.</summary>
    public string Value { get; }

    /// <summary>Why it will not do, and what would.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string ReasonIn(TextLanguage language) => _reason.In(language);

    /// <summary>Path, value and reason, in English: <c>$.number: "": blank; fill it in</c>.</summary>
    public override string ToString() => $"{Path}: {Value}: {ReasonIn(TextLanguage.English)}";
}
