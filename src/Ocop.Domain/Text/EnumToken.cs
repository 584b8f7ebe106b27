using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>
/// The stable, language-neutral spelling of an enumeration's values in files and on command lines: lower-case words
/// joined by hyphens (<c>new-sales-points</c>, <c>met-late</c>), and flags joined by a bar (<c>design|sale</c>).
/// </summary>
/// <example><c>EnumToken.Of(FindingStatus.MetLate)</c> is <c>"met-late"</c>.</example>
public static class EnumToken
{
    /// <summary>The token of a value.</summary>
    /// <param name="value">A member of the enumeration, or a combination of its flags.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is none of these.</exception>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        TokenTable<TEnum>.Instance.Find(Guard.Against.UndefinedValue(value)) ?? Hyphenate(value.ToString());

    /// <summary>Reads one token. Spelling and letter case must be exact.</summary>
    /// <param name="text">The token; null and any other text give <see langword="false"/>.</param>
    /// <param name="value">The value it names, if it names one.</param>
    public static bool TryParse<TEnum>([NotNullWhen(true)] string? text, out TEnum value)
        where TEnum : struct, Enum =>
        TokenTable<TEnum>.Instance.TryFind(text, out value);

    /// <summary>Reads several tokens joined by a bar, in any order, with or without spaces around each.</summary>
    /// <param name="text">
    /// The tokens; null, invalid text, an unknown token, an empty place, or several of an enumeration that is not one of flags
    /// give <see langword="false"/>.
    /// </param>
    /// <param name="flags">The combination they name, if all of them are known.</param>
    public static bool TryParseFlags<TEnum>([NotNullWhen(true)] string? text, out TEnum flags)
        where TEnum : struct, Enum
    {
        flags = default;
        if (text is null)
            return false;
        var names = new List<string>();
        bool isJoinable = typeof(TEnum).IsDefined(typeof(FlagsAttribute), inherit: false);
        foreach (string piece in text.Split('|', StringSplitOptions.TrimEntries))
        {
            if (!TryParse(piece, out TEnum flag))
                return false;
            names.Add(flag.ToString());
            isJoinable &= !flag.Equals(default(TEnum)); // "none" and something is a contradiction.
        }

        if (names.Count > 1 && !isJoinable)
            return false;

        // Enum.TryParse joins what is separated by commas.
        return Enum.TryParse(string.Join(',', names), out flags);
    }

    /// <summary>All tokens of an enumeration, in the order of its members.</summary>
    public static ImmutableArray<string> All<TEnum>()
        where TEnum : struct, Enum =>
        TokenTable<TEnum>.Instance.Tokens;

    /// <summary>All tokens of an enumeration as a list for a message.</summary>
    internal static string List<TEnum>()
        where TEnum : struct, Enum =>
        string.Join(", ", All<TEnum>());

    /// <summary>Whether a value is a member of its enumeration or a combination of its flags: exactly then its name holds no digit.</summary>
    internal static bool IsDefined<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        TokenTable<TEnum>.Instance.Find(value) is not null || char.IsAsciiLetter(value.ToString()[0]);

    /// <summary><c>MetLate</c> to <c>met-late</c>; <c>Design, Sale</c> to <c>design|sale</c>.</summary>
    internal static string Hyphenate(string name)
    {
        var text = new System.Text.StringBuilder(name.Length + 4);
        foreach (char letter in name)
        {
            if (letter == ',')
                text.Append('|');
            else if (char.IsAsciiLetterUpper(letter))
                text.Append(text.Length > 0 && text[^1] != '|' ? "-" : "").Append(char.ToLowerInvariant(letter));
            else if (letter != ' ')
                text.Append(letter);
        }

        return text.ToString();
    }

    /// <summary>Reads and writes the values of an enumeration as their tokens with System.Text.Json, as values and as names of members.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    [SuppressMessage("Design", "CA1034", Justification = "Attributes alone name it.")]
    public sealed class Converter<TEnum> : JsonConverter<TEnum>
        where TEnum : struct, Enum
    {
        /// <inheritdoc/>
        public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

        /// <inheritdoc/>
        public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            Guard.Against.Null(writer).WriteStringValue(Of(value));

        /// <inheritdoc/>
        public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            Guard.Against.Null(writer).WritePropertyName(Of(value));

        private static TEnum Parse(ref Utf8JsonReader reader)
        {
            string text = JsonText.Read(ref reader);
            return TryParseFlags(text, out TEnum value)
                ? value
                : throw new JsonException($"\"{text}\" is not a value of {typeof(TEnum).Name}; write one of: {List<TEnum>()}.");
        }
    }
}
