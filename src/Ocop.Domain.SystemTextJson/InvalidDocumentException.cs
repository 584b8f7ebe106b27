namespace Ocop.Domain.SystemTextJson;

/// <summary>The exception that is thrown when a document cannot be read. It holds every error of the document.</summary>
public sealed class InvalidDocumentException : FormatException
{
    internal InvalidDocumentException(ImmutableArray<DocumentError> errors)
        : base(ErrorList.Describe("The document is invalid", errors, nameof(Errors))) =>
        Errors = errors;

    /// <summary>
    /// All errors: first those of the document's form, in its order, then those of its content. At most 100,000; the last one then
    /// says that there are more.
    /// </summary>
    public ImmutableArray<DocumentError> Errors { get; }
}
