using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>The two kinds of establishment that the plan counts.</summary>
[JsonConverter(typeof(EnumToken.Converter<EstablishmentKind>))]
public enum EstablishmentKind
{
    /// <summary>A sales point (<see cref="Ocop.Domain.SalesPoint"/>).</summary>
    SalesPoint,

    /// <summary>A center (<see cref="OcopCenter"/>).</summary>
    Center,
}
