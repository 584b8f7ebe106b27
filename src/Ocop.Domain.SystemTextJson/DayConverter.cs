using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace Ocop.Domain.SystemTextJson;

/// <summary>Reads and writes days as <c>2023-12-31</c>.</summary>
/// <remarks>Made of the pattern: the ready converters of NodaTime.Serialization come all at once, and some cannot be trimmed.</remarks>
internal sealed class DayConverter() : DelegatingConverterBase<LocalDate>(new NodaPatternConverter<LocalDate>(LocalDatePattern.Iso)), IExpectation
{
    public BilingualText Expected => Reasons.NoDay;
}
