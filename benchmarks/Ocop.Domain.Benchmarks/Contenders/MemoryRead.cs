using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>
/// The limit: the bytes of the facts read from memory with the widest loads of the machine and folded into one number, so that
/// the reading cannot be left out. Nothing that looks at every fact can be faster on one core.
/// </summary>
internal static class MemoryRead
{
    public static ulong Fold(ReadOnlySpan<EstablishmentFact> facts)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<EstablishmentFact, ulong>(facts);
        return Vector512.IsHardwareAccelerated ? FoldBy512(words) : FoldBy256(words);
    }

    /// <summary>The same, word by word: what the wide form must equal.</summary>
    public static ulong FoldSlowly(ReadOnlySpan<EstablishmentFact> facts)
    {
        ulong sum = 0;
        foreach (ulong word in MemoryMarshal.Cast<EstablishmentFact, ulong>(facts))
            sum ^= word;
        return sum;
    }

    private static ulong FoldBy512(ReadOnlySpan<ulong> words)
    {
        ReadOnlySpan<Vector512<ulong>> vectors = MemoryMarshal.Cast<ulong, Vector512<ulong>>(words);
        Vector512<ulong> first = default, second = default, third = default, fourth = default;
        int i = 0;
        for (; i <= vectors.Length - 4; i += 4)
        {
            first ^= vectors[i];
            second ^= vectors[i + 1];
            third ^= vectors[i + 2];
            fourth ^= vectors[i + 3];
        }

        for (; i < vectors.Length; i++)
            first ^= vectors[i];
        Vector512<ulong> all = first ^ second ^ third ^ fourth;
        return FoldRest(all.GetLower() ^ all.GetUpper(), words[(vectors.Length * Vector512<ulong>.Count)..]);
    }

    private static ulong FoldBy256(ReadOnlySpan<ulong> words)
    {
        ReadOnlySpan<Vector256<ulong>> vectors = MemoryMarshal.Cast<ulong, Vector256<ulong>>(words);
        Vector256<ulong> first = default, second = default, third = default, fourth = default;
        int i = 0;
        for (; i <= vectors.Length - 4; i += 4)
        {
            first ^= vectors[i];
            second ^= vectors[i + 1];
            third ^= vectors[i + 2];
            fourth ^= vectors[i + 3];
        }

        for (; i < vectors.Length; i++)
            first ^= vectors[i];
        return FoldRest(first ^ second ^ third ^ fourth, words[(vectors.Length * Vector256<ulong>.Count)..]);
    }

    private static ulong FoldRest(Vector256<ulong> vector, ReadOnlySpan<ulong> rest)
    {
        ulong sum = vector[0] ^ vector[1] ^ vector[2] ^ vector[3];
        foreach (ulong word in rest)
            sum ^= word;
        return sum;
    }
}
