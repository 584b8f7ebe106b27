using System.Text.Json;

namespace Ocop.Domain.SystemTextJson;

/// <summary>The inner exception of a converter's exception: the reason why a value is invalid, in both languages.</summary>
internal sealed class InvalidValueException : FormatException
{
    private InvalidValueException(string message, BilingualText reason)
        : base(message) =>
        Reason = reason;

    /// <summary>The reason and the remedy, to be read after the value.</summary>
    public BilingualText Reason { get; }

    /// <summary>Creates the exception of a converter.</summary>
    /// <param name="message">The value and the reason.</param>
    /// <param name="reason">The reason.</param>
    public static JsonException Create(string message, BilingualText reason) => new(message, new InvalidValueException(message, reason));
}
