namespace Ocop.Domain.SystemTextJson;

/// <summary>Wards and communes as their codes: <c>00454</c>.</summary>
internal sealed class CommuneConverter : ParsableConverter<Commune>
{
    public override BilingualText Expected => Reasons.NoText;

    protected override string TextOf(Commune value) => value.Code;

    protected override BilingualText ReasonAgainst(string text) =>
        Commune.TryParse(text, out _, out PlaceNameError? fault) ? Expected : Reasons.Of(fault);
}
