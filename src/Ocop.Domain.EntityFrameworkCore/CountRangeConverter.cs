using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>Keeps ranges as their text: <c>1..</c>, <c>20..30</c>, <c>20..30!</c>.</summary>
public sealed class CountRangeConverter() : ValueConverter<CountRange, string>(
    range => range.ToString(),
    text => StoredText.Read(text, CountRange.Parse, range => range.ToString()));
