namespace OcopAudit.Arguments;

/// <summary>A change to try out: additional openings, records left out, changed rules.</summary>
internal sealed record WhatIf(
    ImmutableArray<EstablishmentFact> With, ImmutableArray<string> Without, ImmutableArray<Func<OcopPlan, OcopPlan>> Changes)
{
    /// <summary>Whether nothing would be otherwise.</summary>
    public bool IsEmpty => With.IsEmpty && Without.IsEmpty && Changes.IsEmpty;

    /// <summary>The records that were to be left out and are not in the register.</summary>
    public IEnumerable<string> NotIn(Register register) => Without.Except(register.Establishments.Select(record => record.Id));

    /// <summary>The openings that an audit as of a day would not see.</summary>
    public IEnumerable<EstablishmentFact> After(LocalDate asOf) => With.Where(opening => opening.OpenedOn > asOf);

    /// <summary>The register as it would be; openings more get identifiers that no record has.</summary>
    public Register ApplyTo(Register register)
    {
        HashSet<string> taken = [.. register.Establishments.Select(record => record.Id)];
        IEnumerable<string> free = Enumerable.Range(1, int.MaxValue).Select(number => $"what-if-{number}").Where(id => !taken.Contains(id));
        return Without.Distinct().Aggregate(register, (rest, id) => rest.Without(id)).With(With.Zip(free, Record));
    }

    /// <summary>The plan as it would be.</summary>
    public OcopPlan ApplyTo(OcopPlan plan) => Changes.Aggregate(plan, (changed, change) => change(changed));

    private static Establishment Record(EstablishmentFact fact, string id) =>
        fact.Kind == EstablishmentKind.Center
            ? new OcopCenter(id, id, fact.District, fact.OpenedOn)
            : new SalesPoint(id, id, fact.District, fact.OpenedOn);
}
