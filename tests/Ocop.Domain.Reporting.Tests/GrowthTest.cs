using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ocop.Domain.Reporting.Tests;

/// <summary>Reading grows with the file, in time and memory, whatever is in it. Alone, so that no other test runs beside it.</summary>
[Collection(nameof(GrowthTest))]
[CollectionDefinition(nameof(GrowthTest), DisableParallelization = true)]
public sealed class GrowthTest(ITestOutputHelper output) : IDisposable
{
    /// <summary>What a row of the size of a real one may take, once it is read, in bytes; <c>tests/memory.sh</c> holds a whole run to a bound.</summary>
    private const int MostBytesPerRow = 400;

    private const int MostAttempts = 4;

    private static readonly Dictionary<string, (int Rows, Func<int, string> Row)> Files = new()
    {
        ["good rows, all of one district and day"] = (5_000, i => $"P-{i},A,018,2023-05-04,"),
        ["all of one identifier"] = (2_000, _ => "P-1,A,018,2023-05-04,"),
        ["all bad in every cell"] = (1_000, _ => ",,999,soon,later"),
        ["all with a name that is nearly one"] = (300, i => $"P-{i},A,Gia Lâmm,,"),
        ["all with a quote out of place"] = (4_000, i => $"P-{i},A\"B,018,,"),
        ["all with a quote that is never closed"] = (1_600, i => $"P-{i},\"A,018,,"),
        ["all with quotes that open and close askew"] = (1_600, i => $"P-{i},\"A\"\"B,018,,"),
        ["all with one quote too many"] = (2_000, i => $"P-{i},\"A\"\"\",018,,"),
        ["all with a cell too many"] = (1_000, i => $"P-{i},A,018,,,,"),
        ["all with the longest names"] = (500, i => $"P-{i},{new string('x', 2_000)},018,,"),
        ["all blank"] = (20_000, _ => ",,,,"),
    };

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. Files.Keys];

    public void Dispose() => _folder.Dispose();

    // Of what grows with the square, four times as much takes sixteen times as long.
    // Below a tenth of a second the steps are seen in which the garbage collector works.
    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_as_many_rows_take_less_than_nine_times_as_long(string name)
    {
        for (int attempt = 1; ; attempt++)
        {
            double[] times = [Milliseconds(name, 8), Milliseconds(name, 32)];
            if (times[1] < Math.Max(9 * times[0], 100))
                return;
            Assert.True(attempt < MostAttempts, Line(name, 8, times));
        }
    }

    // The table of docs/trust.md: PlanAudit.Tests -explicit only -class '*GrowthTest' -showLiveOutput
    [Theory(Explicit = true)]
    [MemberData(nameof(Names))]
    public void Twice_as_many_rows_take_less_than_three_times_as_long(string name)
    {
        for (int attempt = 1; ; attempt++)
        {
            double[] times = [Milliseconds(name, 8), Milliseconds(name, 16), Milliseconds(name, 32)];
            if (times[1] < 3 * times[0] && times[2] < 3 * times[1])
            {
                output.WriteLine(Line(name, 8, times));
                return;
            }

            Assert.True(attempt < MostAttempts, Line(name, 8, times));
        }
    }

    [Fact]
    public void A_row_that_is_read_takes_no_more_memory_than_it_may()
    {
        const int rows = 100_000;
        string points = Input("points.csv", rows, i => $"P-{i:0000000},Cửa hàng OCOP {i:0000000},{Ocop.Domain.District.All.ElementAt(i % 30).Code},2023-{(i % 12) + 1:00}-01,");
        string centers = Input("centers.csv", 0, _ => "");
        _ = RegisterSource.FromFiles(centers, centers, RegisterCoverage.Complete).Read();

        // What tests before this one had in use, as buffers that are pooled, may be given back in between.
        for (int attempt = 1; ; attempt++)
        {
            long perRow = BytesOf(points, centers, rows) / rows;
            output.WriteLine($"{perRow} bytes per row");
            if (perRow is >= 50 and <= MostBytesPerRow)
                return;
            Assert.True(attempt < MostAttempts, $"{perRow} bytes per row");
        }
    }

    // By itself, so that at the next attempt the register of this one is gone.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long BytesOf(string points, string centers, int rows)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Register register = RegisterSource.FromFiles(points, centers, RegisterCoverage.Complete).Read().Register!;
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(rows, register.Count);
        return bytes;
    }

    private double Milliseconds(string name, int times)
    {
        (int rows, Func<int, string> row) = Files[name];
        string points = Input("points.csv", rows * times, row), centers = Input("centers.csv", 0, _ => "");
        return ProcessorTime.OfOne(() => RegisterSource.FromFiles(points, centers, RegisterCoverage.Complete).Read());
    }

    private string Input(string name, int rows, Func<int, string> row) =>
        _folder.File(name, $"id,name,district,opened_on,closed_on\n{string.Concat(Enumerable.Range(0, rows).Select(i => $"{row(i)}\n"))}");

    private static string Line(string name, int times, double[] milliseconds) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {Files[name].Rows * times:N0} | {string.Join(" | ", milliseconds.Select(time => time.ToString("0.0", CultureInfo.InvariantCulture)))} |");
}
