namespace Ocop.Domain.Fuzz;

/// <summary>Changes to a sequence of characters that know nothing of what it means.</summary>
internal static class Pieces
{
    private const int MostRepeated = 8;

    public static readonly Func<string, string, Random, string>[] Changes = [Splice, Repeat, Delete, Swap, Overwrite];

    /// <summary>A place and a length in a text, often short.</summary>
    public static (int Start, int Length) Some(string text, Random random)
    {
        int start = random.Next(text.Length + 1);
        int most = text.Length - start;
        return (start, random.Next(4) == 0 ? random.Next(most + 1) : Math.Min(most, random.Next(4)));
    }

    private static string Splice(string input, string other, Random random) =>
        input[..random.Next(input.Length + 1)] + other[random.Next(other.Length + 1)..];

    private static string Repeat(string input, string other, Random random)
    {
        (int start, int length) = Some(input, random);
        return input.Insert(start, string.Concat(Enumerable.Repeat(input.Substring(start, length), random.Next(1, MostRepeated))));
    }

    private static string Delete(string input, string other, Random random)
    {
        (int start, int length) = Some(input, random);
        return input.Remove(start, length);
    }

    private static string Swap(string input, string other, Random random)
    {
        (int start, int length) = Some(input, random);
        string piece = input.Substring(start, length);
        string rest = input.Remove(start, length);
        return rest.Insert(random.Next(rest.Length + 1), piece);
    }

    private static string Overwrite(string input, string other, Random random)
    {
        (int start, int length) = Some(other, random);
        int place = random.Next(input.Length + 1);
        return string.Concat(input.AsSpan(0, place), other.AsSpan(start, length), input.AsSpan(Math.Min(input.Length, place + length)));
    }
}
