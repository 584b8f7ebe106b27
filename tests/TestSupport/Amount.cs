using System.Globalization;

namespace TestSupport;

/// <summary>Numbers for people: three digits that count, and the unit that keeps them short.</summary>
public static class Amount
{
    /// <summary>Stands where nothing was measured.</summary>
    public const string None = "–";

    private static readonly (double Size, string Unit)[] Times = [(1e9, "s"), (1e6, "ms"), (1e3, "µs"), (1, "ns")];

    /// <summary>A time: <c>9.81 ms</c>.</summary>
    public static string Time(double nanoseconds)
    {
        (double size, string unit) = Array.Find(Times, row => nanoseconds >= row.Size * 0.9995) is { Size: > 0 } found ? found : Times[^1];
        return $"{Digits(nanoseconds / size)} {unit}";
    }

    /// <summary>Bytes: <c>0 B</c>, <c>8,816 B</c>, <c>1.43 MB</c>.</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        < 100_000 => $"{bytes.ToString("N0", CultureInfo.InvariantCulture)} B",
        < 1_000_000 => $"{Digits(bytes / 1e3)} KB",
        < 1_000_000_000 => $"{Digits(bytes / 1e6)} MB",
        _ => $"{Digits(bytes / 1e9)} GB",
    };

    /// <summary>How many times as much: <c>16.2</c>.</summary>
    public static string Ratio(double ratio) => Digits(ratio);

    private static string Digits(double value)
    {
        if (value == 0)
            return "0";
        int decimals = Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 4);
        double rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        // 9.996 becomes 10.00: one digit less.
        decimals = Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(rounded == 0 ? value : rounded))), 0, 4);
        return rounded.ToString($"N{decimals}", CultureInfo.InvariantCulture);
    }
}
