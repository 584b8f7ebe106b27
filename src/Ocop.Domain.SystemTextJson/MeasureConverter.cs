namespace Ocop.Domain.SystemTextJson;

/// <summary>Measures as their tokens: <c>new-sales-points</c>.</summary>
internal sealed class MeasureConverter : ParsableConverter<Measure>
{
    public override BilingualText Expected { get; } = Reasons.UnknownToken(Measure.All.Select(measure => measure.ToString()));
}
