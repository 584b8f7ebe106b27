using System.Runtime.CompilerServices;
using System.Text;

namespace Ocop.Domain.Reporting.Tests;

/// <summary>
/// What a register that was read keeps in memory. The heap belongs to the whole process, so no other test runs at the same time.
/// </summary>
[Collection(nameof(RegisterMemoryTest))]
[CollectionDefinition(nameof(RegisterMemoryTest), DisableParallelization = true)]
public class RegisterMemoryTest
{
    private const int Rows = 50_000;

    /// <summary>What a row of realistic size may keep, in bytes; <c>eng/memory.sh</c> checks a whole run.</summary>
    private const int MostBytesPerRow = 400;

    // The smaller of two: during the first, the runtime may release buffers that earlier tests used.
    [Fact]
    public void A_row_that_is_read_keeps_no_more_memory_than_it_may()
    {
        string[] districts = [.. District.All.Select(district => district.Code)];
        IEnumerable<string> rows = Enumerable.Range(0, Rows).Select(
            i => $"P-{i:0000000},Cửa hàng OCOP {i:0000000},{districts[i % 30]},2023-{(i % 12) + 1:00}-01,\n");
        byte[] points = Encoding.UTF8.GetBytes($"id,name,district,opened_on,closed_on\n{string.Concat(rows)}");
        Assert.InRange(Math.Min(BytesKept(points), BytesKept(points)) / Rows, 50, MostBytesPerRow);
    }

    private static long BytesKept(byte[] points)
    {
        Register?[] kept = [null];
        Read(points, kept);
        long with = GC.GetTotalMemory(forceFullCollection: true);
        kept[0] = null;
        return with - GC.GetTotalMemory(forceFullCollection: true);
    }

    // Not inlined, so that nothing else refers to the register.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Read(byte[] points, Register?[] kept)
    {
        byte[] centers = "id,name,district\n"u8.ToArray();
        var source = RegisterSource.FromStreams(() => new MemoryStream(points), () => new MemoryStream(centers), RegisterCoverage.Complete);
        kept[0] = source.Read().Register;
        Assert.Equal(Rows, kept[0]!.Count);
    }
}
