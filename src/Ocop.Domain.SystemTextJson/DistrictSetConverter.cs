namespace Ocop.Domain.SystemTextJson;

/// <summary>Sets of districts as their codes: <c>018|269</c>, or <c>city</c>.</summary>
internal sealed class DistrictSetConverter : ParsableConverter<DistrictSet>
{
    public override BilingualText Expected => Reasons.UnknownDistricts;
}
