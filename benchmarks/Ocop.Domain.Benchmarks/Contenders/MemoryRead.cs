using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>
/// The limit: the bytes of the facts read from memory with the widest loads of the machine and folded into one number, so that
/// the reading cannot be left out. Nothing that looks at every fact can be faster on one core. Where the widest are of 256 bits,
/// the runtime reads a vector of 512 as two of them; on such a machine that was as fast.
/// </summary>
internal static class MemoryRead
{
    public static ulong Fold(ReadOnlySpan<EstablishmentFact> facts)
    {
        ReadOnlySpan<Vector512<ulong>> vectors = MemoryMarshal.Cast<EstablishmentFact, Vector512<ulong>>(facts);
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
        ulong sum = FoldSlowly(facts[(vectors.Length * Vector512<ulong>.Count)..]);
        for (int place = 0; place < Vector512<ulong>.Count; place++)
            sum ^= all[place];
        return sum;
    }

    /// <summary>The same, word by word: what the wide form must equal.</summary>
    public static ulong FoldSlowly(ReadOnlySpan<EstablishmentFact> facts)
    {
        ulong sum = 0;
        foreach (ulong word in MemoryMarshal.Cast<EstablishmentFact, ulong>(facts))
            sum ^= word;
        return sum;
    }
}
