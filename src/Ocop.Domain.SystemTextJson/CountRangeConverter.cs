namespace Ocop.Domain.SystemTextJson;

/// <summary>Ranges as text: <c>1..</c>, <c>20..30</c>, <c>20..30!</c>.</summary>
internal sealed class CountRangeConverter : ParsableConverter<CountRange>
{
    public override BilingualText Expected => Reasons.NoText;
}
