using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Ocop.Domain.SystemTextJson;

/// <summary>Reads and writes documents by their contracts.</summary>
internal static class Document
{
    /// <summary>How deep a document may be nested.</summary>
    public const int MaximumDepth = 16;

    private static readonly JsonSerializerOptions Options = new(DocumentJson.Default.Options)
    {
        TypeInfoResolver = DocumentJson.Default,
        Encoder = JsonDisplay.Encoder,
    };

    private static readonly JsonSerializerOptions OnOneLine = new(Options) { WriteIndented = false };

    /// <summary>The document as it is written: indented, its lines ended by a line feed.</summary>
    public static string Write<TContract>(TContract contract) => JsonSerializer.Serialize(contract, ContractOf<TContract>()) + "\n";

    /// <summary>Writes a value into an application's document, as that document is written.</summary>
    public static void Write<TContract>(Utf8JsonWriter document, TContract contract) => JsonSerializer.Serialize(document, contract, ContractOf<TContract>());

    /// <summary>The document as a tree of values.</summary>
    public static JsonElement ElementOf<TContract>(TContract contract) => JsonSerializer.SerializeToElement(contract, (JsonTypeInfo<TContract>)OnOneLine.GetTypeInfo(typeof(TContract)));

    /// <summary>Reads a document by its contract.</summary>
    /// <param name="utf8">The document, with or without a byte-order mark.</param>
    /// <param name="maximumBytes">The longest document read.</param>
    /// <param name="errors">Receives the errors.</param>
    /// <param name="hasGaps">Whether the contract can hold null wherever something is wrong, so that the rest can be read all the same.</param>
    /// <returns>The document; null where it cannot be read.</returns>
    public static TContract? Read<TContract>(ReadOnlyMemory<byte> utf8, int maximumBytes, DocumentErrors errors, bool hasGaps)
        where TContract : class
    {
        using JsonDocument? document = Parse(utf8, maximumBytes, errors);
        return document is null ? null : Read<TContract>(document.RootElement, errors, hasGaps);
    }

    /// <summary>Reads a value of an application's document by its contract.</summary>
    /// <param name="value">The value.</param>
    /// <param name="errors">Receives the errors; their paths begin at the value.</param>
    /// <param name="hasGaps">Whether the contract can hold null wherever something is wrong, so that the rest can be read all the same.</param>
    /// <returns>The value; null where it cannot be read.</returns>
    public static TContract? Read<TContract>(JsonElement value, DocumentErrors errors, bool hasGaps)
        where TContract : class
    {
        JsonTypeInfo<TContract> contract = ContractOf<TContract>();
        using var copy = new MemoryStream();
        using (var sound = new Utf8JsonWriter(hasGaps ? copy : Stream.Null))
            new ContractCheck(errors, sound).Copy(value, contract, DocumentPath.Root);
        return hasGaps ? JsonSerializer.Deserialize(copy.ToArray(), contract)
            : errors.Count == 0 ? value.Deserialize(contract)
            : null;
    }

    /// <summary>The bytes of a stream, one more at most than is read of a document.</summary>
    public static ReadOnlyMemory<byte> BytesOf(Stream stream, int maximumBytes)
    {
        using var bytes = new MemoryStream();
        byte[] chunk = new byte[1 << 16];
        int length;
        while (bytes.Length <= maximumBytes && (length = stream.Read(chunk, 0, (int)Math.Min(chunk.Length, maximumBytes + 1L - bytes.Length))) > 0)
            bytes.Write(chunk, 0, length);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>The bytes of a text; half of a surrogate pair becomes bytes that are not UTF-8, and so a fault.</summary>
    public static ReadOnlyMemory<byte> BytesOf(string text)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return new byte[] { 0xFF };
        }
    }

    private static JsonTypeInfo<TContract> ContractOf<TContract>() => (JsonTypeInfo<TContract>)Options.GetTypeInfo(typeof(TContract));

    private static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, int maximumBytes, DocumentErrors errors)
    {
        if (utf8.Length > maximumBytes)
            return Refuse(Reasons.TooLarge(maximumBytes));
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(utf8.Span))
            return Refuse(Reasons.NotUtf8);
        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaximumDepth });
        }
        catch (JsonException exception)
        {
            return Refuse(Reasons.NoJson((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1, MaximumDepth));
        }

        JsonDocument? Refuse(BilingualText reason)
        {
            errors.Add(DocumentPath.Root, "", reason);
            return null;
        }
    }
}
