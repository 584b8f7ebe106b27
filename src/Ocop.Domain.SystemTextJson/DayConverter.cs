using NodaTime.Serialization.SystemTextJson;

namespace Ocop.Domain.SystemTextJson;

/// <summary>Reads and writes days as <c>2023-12-31</c>.</summary>
internal sealed class DayConverter() : DelegatingConverterBase<LocalDate>(NodaConverters.LocalDateConverter), IExpectation
{
    public BilingualText Expected => Reasons.NoDay;
}
