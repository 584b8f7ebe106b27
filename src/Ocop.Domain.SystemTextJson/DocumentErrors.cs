using System.Text.Json;

namespace Ocop.Domain.SystemTextJson;

/// <summary>The errors of a document, in the order found.</summary>
internal sealed class DocumentErrors
{
    /// <summary>The number of errors kept; the last one says that there are more. It bounds the memory that a bad document can take.</summary>
    public const int Most = 100_000;

    private readonly List<DocumentError> _errors = [];
    private readonly HashSet<string> _paths = [];

    public int Count => _errors.Count;

    public void Add(DocumentPath path, string value, BilingualText reason)
    {
        if (Count == Most)
            return;
        DocumentError error = Count < Most - 1 ? new(path, value, reason) : new(DocumentPath.Root, "", Reasons.More);
        _errors.Add(error);
        _paths.Add(error.Path);
    }

    /// <summary>Whether an error has been reported for exactly this place.</summary>
    public bool Has(DocumentPath path) => _paths.Contains(path.ToString());

    public InvalidDocumentException ToException() => new([.. _errors]);

    /// <summary>The exception for a value in an application's document: the serializer adds the place of the value.</summary>
    public JsonException ToJsonException()
    {
        InvalidDocumentException refused = ToException();
        return new JsonException(refused.Message, refused);
    }
}
