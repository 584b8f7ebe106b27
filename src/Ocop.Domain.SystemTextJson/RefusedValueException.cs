using System.Text.Json;

namespace Ocop.Domain.SystemTextJson;

/// <summary>In the exception of a converter: why it does not take a value, in both languages.</summary>
internal sealed class RefusedValueException : FormatException
{
    private RefusedValueException(string message, BilingualText reason)
        : base(message) =>
        Reason = reason;

    /// <summary>Why, and what would do, to be read after the value.</summary>
    public BilingualText Reason { get; }

    /// <summary>The exception of a converter.</summary>
    /// <param name="message">The value and the reason.</param>
    /// <param name="reason">The reason.</param>
    public static JsonException Thrown(string message, BilingualText reason) => new(message, new RefusedValueException(message, reason));
}
