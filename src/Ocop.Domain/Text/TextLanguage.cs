using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>The language of a text for people. It is always chosen by the caller, never taken from the current culture.</summary>
[JsonConverter(typeof(EnumToken.Converter<TextLanguage>))]
public enum TextLanguage
{
    /// <summary>Vietnamese, as an official would write it; days as <c>31/12/2023</c>.</summary>
    Vietnamese,

    /// <summary>English; days as <c>2023-12-31</c>.</summary>
    English,
}
