using System.Text;

namespace Ocop.Domain.Reporting.Tests;

/// <summary>
/// Files made to be costly: the bytes read from a file, and the bytes allocated to read it, grow in proportion to its rows.
/// <c>benchmarks/</c> measures the time.
/// </summary>
public class GrowthTest
{
    // After a quote that is never closed, a buffer is read again: rows are so long that even the smaller file is longer than a buffer.
    private static readonly string LongName = new('x', 1_000);

    private static readonly byte[] NoCenters = "id,name,district\n"u8.ToArray();

    private static readonly Dictionary<string, (int Rows, Func<int, string> Row)> Files = new()
    {
        ["valid rows, all of one district and day"] = (1_000, i => $"P-{i},A,018,2023-05-04,"),
        ["all with one identifier"] = (500, _ => "P-1,A,018,2023-05-04,"),
        ["every cell invalid"] = (200, _ => ",,999,soon,later"),
        ["all with a district that is nearly one"] = (50, i => $"P-{i},A,Gia Lâmm,,"),
        ["all with a misplaced quote"] = (500, i => $"P-{i},{LongName}\"B,018,,"),
        ["all with an unclosed quote"] = (250, i => $"P-{i},\"{LongName},018,,"),
        ["all with quotes that open and close in the wrong places"] = (250, i => $"P-{i},\"{LongName}\"\"B,018,,"),
        ["all with one quote too many"] = (500, i => $"P-{i},\"{LongName}\"\"\",018,,"),
        ["all with a cell too many"] = (500, i => $"P-{i},A,018,,,,"),
        ["all with the longest name"] = (100, i => $"P-{i},{new string('x', Establishment.MaximumTextLength)},018,,"),
        ["all blank"] = (1_000, _ => ",,,,"),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_read_and_allocated_grow_with_the_rows_and_not_with_their_square(string name)
    {
        (int smaller, Func<int, string> row) = Files[name];
        Growth.AssertLinear(smaller, rows => BytesReadOf(FileOf(rows, row)));
        Growth.AssertLinear(smaller, rows =>
        {
            byte[] file = FileOf(rows, row);
            return Allocation.OfOne(() => BytesReadOf(file));
        });
    }

    private static long BytesReadOf(byte[] file)
    {
        using CountingStream points = new(file), centers = new(NoCenters);
        _ = RegisterSource.FromStreams(() => points, () => centers, RegisterCoverage.Complete).Read();
        return points.BytesRead;
    }

    private static byte[] FileOf(int rows, Func<int, string> row) => Encoding.UTF8.GetBytes(
        $"id,name,district,opened_on,closed_on\n{string.Concat(Enumerable.Range(0, rows).Select(i => $"{row(i)}\n"))}");
}
