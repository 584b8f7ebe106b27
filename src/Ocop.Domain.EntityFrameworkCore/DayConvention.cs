using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>Keeps days as text where the provider does not map them, and leaves them to it where it does.</summary>
internal sealed class DayConvention(ITypeMappingSource provider) : IPropertyAddedConvention
{
    private const int Length = 10;

    private readonly bool _isMapped = provider.FindMapping(typeof(LocalDate)) is not null;

    public void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
    {
        Type type = propertyBuilder.Metadata.ClrType;
        if (!_isMapped && (type == typeof(LocalDate) || type == typeof(LocalDate?)))
            propertyBuilder.HasConverter(typeof(DayConverter))?.HasMaxLength(Length)?.IsFixedLength(true)?.IsUnicode(false);
    }
}
