namespace Ocop.Domain.Benchmarks;

/// <summary>A record as someone without this library would hold it: district by number, days as numbers like 20230131.</summary>
internal readonly struct PlainRow(bool isCenter, int district, LocalDate opened, LocalDate? closed)
{
    /// <summary>Stands for "has not closed".</summary>
    public const int Never = int.MaxValue;

    public readonly int Kind = isCenter ? 1 : 0;
    public readonly int District = district;
    public readonly int Opened = Number(opened);
    public readonly int Closed = closed is { } day ? Number(day) : Never;

    public static int Number(LocalDate day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;
}
