using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>Maps the records of a register, whose properties EF would pass over: they cannot be set.</summary>
internal sealed class EstablishmentConvention : IEntityTypeAddedConvention
{
    private static readonly ImmutableArray<(string Property, int? MaximumLength)> OfBoth =
    [
        (nameof(Establishment.Id), Establishment.MaximumIdLength),
        (nameof(Establishment.Name), Establishment.MaximumTextLength),
        (nameof(Establishment.District), null),
        (nameof(Establishment.OpenedOn), null),
        (nameof(Establishment.ClosedOn), null),
        (nameof(Establishment.PlannedOn), null),
        (nameof(Establishment.Place), Establishment.MaximumTextLength),
        (nameof(Establishment.Source), Establishment.MaximumTextLength),
    ];

    private static readonly Dictionary<Type, ImmutableArray<(string Property, int? MaximumLength)>> Columns = new()
    {
        [typeof(SalesPoint)] = [.. OfBoth, (nameof(SalesPoint.Venue), null), (nameof(SalesPoint.Origins), null)],
        [typeof(OcopCenter)] = [.. OfBoth, (nameof(OcopCenter.Functions), null), (nameof(OcopCenter.Partners), null)],
    };

    public void ProcessEntityTypeAdded(IConventionEntityTypeBuilder entityTypeBuilder, IConventionContext<IConventionEntityTypeBuilder> context)
    {
        Type record = entityTypeBuilder.Metadata.ClrType;
        foreach ((string property, int? maximumLength) in Columns.GetValueOrDefault(record, []))
        {
            IConventionPropertyBuilder? column = entityTypeBuilder.Property(record.GetProperty(property)!);

            // A record does not change: EF may make one, and may not write into the fields of one that is made.
            column?.UsePropertyAccessMode(PropertyAccessMode.Property);
            column?.HasMaxLength(maximumLength);
        }
    }
}
