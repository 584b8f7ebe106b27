namespace Ocop.Domain.SystemTextJson;

/// <summary>Districts as their codes: <c>018</c>.</summary>
internal sealed class DistrictConverter : ParsableConverter<District>
{
    public override BilingualText Expected => Reasons.NoText;

    protected override string TextOf(District value) => value.Code;

    protected override BilingualText ReasonAgainst(string text) =>
        District.TryParse(text, out _, out PlaceNameError? fault) ? Expected : Reasons.Of(fault);
}
