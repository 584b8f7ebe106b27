using System.Text.Json;

namespace Ocop.Domain.SystemTextJson;

/// <summary>What is wrong with a document, as it is found.</summary>
internal sealed class DocumentFaults
{
    /// <summary>How many faults are kept, the last of which says that there are more: a document of faults is not to fill the memory.</summary>
    public const int Most = 100_000;

    private readonly List<DocumentFault> _faults = [];
    private readonly HashSet<string> _paths = [];

    public int Count => _faults.Count;

    public void Add(DocumentPath path, string value, BilingualText reason)
    {
        if (Count == Most)
            return;
        DocumentFault fault = Count < Most - 1 ? new(path, value, reason) : new(DocumentPath.Root, "", Reasons.More);
        _faults.Add(fault);
        _paths.Add(fault.Path);
    }

    /// <summary>Whether something has been reported of exactly that place.</summary>
    public bool Has(DocumentPath path) => _paths.Contains(path.ToString());

    public InvalidDocumentException Thrown() => new([.. _faults]);

    /// <summary>The same, as reading an application's document fails: with the place of the value, once it is known, beside the faults in it.</summary>
    public JsonException ThrownInDocument()
    {
        InvalidDocumentException refused = Thrown();
        return new JsonException(refused.Message, refused);
    }
}
