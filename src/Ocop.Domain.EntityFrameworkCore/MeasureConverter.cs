using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>Keeps measures as their tokens: <c>new-sales-points</c>.</summary>
public sealed class MeasureConverter() : ValueConverter<Measure, string>(
    measure => measure.ToString(),
    text => StoredText.Read(text, Measure.Parse, measure => measure.ToString()));
