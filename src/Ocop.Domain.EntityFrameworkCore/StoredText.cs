namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>
/// Reads values from the text that a database keeps of them. Each value has one spelling there, for a database compares
/// spellings; another, which people may use, is refused.
/// </summary>
internal static class StoredText
{
    public static T Read<T>(string text, Func<string, T> read, Func<T, string> write)
    {
        T value = read(text);
        string spelling = write(value);
        return spelling == text
            ? value
            : throw new FormatException($"\"{text}\" in the database: what it says is kept as \"{spelling}\", so that the database can compare it; correct the row.");
    }
}
