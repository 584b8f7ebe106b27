using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>Keeps wards and communes as their codes: <c>00454</c>. What is no code of one is refused when it is read.</summary>
public sealed class CommuneConverter() : ValueConverter<Commune, string>(
    commune => commune.Code,
    code => StoredText.Read(code, Commune.Parse, commune => commune.Code));
