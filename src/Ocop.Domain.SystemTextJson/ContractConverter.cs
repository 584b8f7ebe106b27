using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// Reads and writes a value by its contract, whatever the names and the null handling of the document that it stands in. Everything
/// that is wrong with the value is told at once, in an exception that has an <see cref="InvalidDocumentException"/> in it.
/// </summary>
/// <param name="contractOf">The value as it stands in a document.</param>
/// <param name="valueOf">Makes the value, and reports what keeps it from being one.</param>
/// <param name="hasGaps">Whether the contract can hold null wherever something is wrong, so that the rest can be read all the same.</param>
internal sealed class ContractConverter<TValue, TContract>(Func<TValue, TContract> contractOf, Func<TContract, DocumentErrors, TValue?> valueOf, bool hasGaps = true)
    : JsonConverter<TValue>
    where TContract : class
{
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        var errors = new DocumentErrors();
        TValue? value = Document.Read<TContract>(document.RootElement, errors, hasGaps) is { } contract ? valueOf(contract, errors) : default;
        return errors.Count == 0 ? value! : throw errors.ToJsonException();
    }

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) => Document.Write(writer, contractOf(value));
}
