namespace Ocop.Domain.SystemTextJson;

/// <summary>Thrown when a document cannot be read. It holds every fault of the document.</summary>
public sealed class InvalidDocumentException : FormatException
{
    private const int ShownInMessage = 100;

    internal InvalidDocumentException(ImmutableArray<DocumentFault> faults)
        : base(MessageFor(faults)) =>
        Faults = faults;

    /// <summary>All faults: first those of the document's form, in its order, then those of what it says. Of more than 100,000 the first, and a last one that says so.</summary>
    public ImmutableArray<DocumentFault> Faults { get; }

    private static string MessageFor(ImmutableArray<DocumentFault> faults)
    {
        IEnumerable<string> lines = faults.Take(ShownInMessage).Select(fault => $"- {fault}");
        if (faults.Length > ShownInMessage)
            lines = lines.Append($"- and {faults.Length - ShownInMessage} more, which {nameof(Faults)} holds.");
        return string.Join('\n', lines.Prepend($"The document cannot be read; faults: {faults.Length}."));
    }
}
