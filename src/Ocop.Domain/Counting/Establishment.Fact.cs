namespace Ocop.Domain;

/// <content>What counting needs to know of a record.</content>
public abstract partial class Establishment
{
    /// <summary>The facts that counting needs.</summary>
    public EstablishmentFact Fact => new(Kind, District, OpenedOn, ClosedOn);
}
