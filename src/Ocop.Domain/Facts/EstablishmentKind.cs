namespace Ocop.Domain;

/// <summary>The two kinds of establishment that the plan counts.</summary>
public enum EstablishmentKind
{
    /// <summary>A sales point (<see cref="Ocop.Domain.SalesPoint"/>).</summary>
    SalesPoint,

    /// <summary>A center (<see cref="OcopCenter"/>).</summary>
    Center,
}
