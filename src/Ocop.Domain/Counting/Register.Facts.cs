namespace Ocop.Domain;

/// <content>What counting needs to know of the records.</content>
public sealed partial class Register
{
    private ImmutableArray<EstablishmentFact> _facts;

    /// <summary>The facts of each record, in the order of <see cref="Establishments"/>; made when first asked for, and kept.</summary>
    internal ImmutableArray<EstablishmentFact> Facts
    {
        get
        {
            if (_facts.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _facts, FactsOf());
            return _facts;
        }
    }

    private ImmutableArray<EstablishmentFact> FactsOf()
    {
        var facts = ImmutableArray.CreateBuilder<EstablishmentFact>(Count);
        foreach (SalesPoint point in SalesPoints)
            facts.Add(point.Fact);
        foreach (OcopCenter center in Centers)
            facts.Add(center.Fact);
        return facts.MoveToImmutable();
    }
}
