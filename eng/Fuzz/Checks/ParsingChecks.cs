using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain.Fuzz;

/// <summary>What holds of everything that is read from text.</summary>
internal static class ParsingChecks
{
    private const int ThrowEvery = 4;

    [ThreadStatic]
    private static int RefusedSoFar;

    /// <summary>Reads text by every door. Throwing costs far more than reading: of texts that are refused one in four also goes through the door that throws.</summary>
    public static bool Run<T>(string text, [MaybeNullWhen(false)] out T value)
        where T : ISpanParsable<T>
    {
        bool isRead = T.TryParse(text.AsSpan(), null, out value);
        Find.Unless(TryParse<T>(text, out T? fromString) == isRead && Equals(fromString, value), "string and span are read differently");
        if (isRead || unchecked(++RefusedSoFar) % ThrowEvery == 0)
            Find.Unless(TryThrowing(text, out T? parsed) == isRead && Equals(parsed, value), "Parse and TryParse disagree");
        return isRead;
    }

    private static bool TryParse<T>(string text, out T? value)
        where T : IParsable<T> =>
        T.TryParse(text, null, out value);

    private static bool TryThrowing<T>(string text, out T? value)
        where T : ISpanParsable<T>
    {
        value = default;
        try
        {
            value = T.Parse(text.AsSpan(), null);
            return true;
        }
        catch (FormatException refusal)
        {
            Find.Unless(refusal.Message.Length > 0, "a refusal without a reason");
            return false;
        }
    }
}
