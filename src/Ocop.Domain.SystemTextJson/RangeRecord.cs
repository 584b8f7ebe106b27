using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>How many a quota of an <see cref="AuditRecord"/> asks for.</summary>
public sealed class RangeRecord
{
    [JsonConstructor]
    internal RangeRecord(int min, int? max = null)
    {
        Min = min;
        Max = max;
    }

    /// <summary>The least that satisfies.</summary>
    public int Min { get; }

    /// <summary>The top of the range; null where there is none.</summary>
    public int? Max { get; }

    /// <summary>Both ends: <c>20..30</c>.</summary>
    public override string ToString() => $"{Shown.Number(Min)}..{(Max is { } top ? Shown.Number(top) : "")}";
}
