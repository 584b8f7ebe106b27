using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>Keeps sets of districts as their text: <c>018|269</c>, <c>city</c>, <c>none</c>.</summary>
public sealed class DistrictSetConverter() : ValueConverter<DistrictSet, string>(
    districts => districts.ToString(),
    text => StoredText.Read(text, DistrictSet.Parse, districts => districts.ToString()));
