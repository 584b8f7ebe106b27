using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>How many a quota of an <see cref="AuditRecord"/> asks for.</summary>
public sealed class RangeRecord
{
    [JsonConstructor]
    internal RangeRecord(int min, int? max = null, bool cap = false)
    {
        Min = min;
        Max = max;
        Cap = cap;
    }

    /// <summary>The least that satisfies.</summary>
    public int Min { get; }

    /// <summary>The top of the range; null where there is none.</summary>
    public int? Max { get; }

    /// <summary>Whether the top is a cap: above it the range is not complied with (I05).</summary>
    public bool Cap { get; }

    /// <summary>Both ends, and a mark after a cap: <c>20..30</c>, <c>20..30!</c>.</summary>
    public override string ToString() => $"{JsonDisplay.Number(Min)}..{(Max is { } top ? JsonDisplay.Number(top) : "")}{(Cap ? "!" : "")}";
}
