using Ocop.Domain.Benchmarks.Contenders;

namespace Ocop.Domain.Benchmarks;

/// <summary>Something that happens to a register, in the forms that contenders take, and the quotas to be looked at after it.</summary>
/// <param name="Fact">What is opened, or found to be wrong.</param>
/// <param name="Corrected">The same with another day.</param>
/// <param name="Row">What is opened, as a plain row.</param>
/// <param name="Quotas">The quotas that bear on its district.</param>
internal sealed record LiveEvent(EstablishmentFact Fact, EstablishmentFact Corrected, PlainRow Row, ImmutableArray<Quota> Quotas)
{
    public static LiveEvent Of(OcopPlan plan, EstablishmentKind kind, District district, LocalDate opened, LocalDate? closed = null) => new(
        new EstablishmentFact(kind, district, opened, closed),
        new EstablishmentFact(kind, district, opened.PlusDays(-200), closed),
        new PlainRow(kind == EstablishmentKind.Center, DistrictPlaces.Of(district), opened, closed),
        plan.GetQuotas(district));
}
