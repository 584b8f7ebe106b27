using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>Keeps districts as their codes: <c>018</c>. What is no code of a district is refused when it is read.</summary>
public sealed class DistrictConverter() : ValueConverter<District, string>(
    district => district.Code,
    code => StoredText.Read(code, District.Parse, district => district.Code));
