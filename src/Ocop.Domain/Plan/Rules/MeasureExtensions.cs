namespace Ocop.Domain;

/// <summary>What follows from a measure.</summary>
public static class MeasureExtensions
{
    /// <summary>The kind of establishment that the measure counts.</summary>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is an undefined value.</exception>
    public static EstablishmentKind Counts(this Measure measure) => measure switch
    {
        Measure.NewSalesPoints or Measure.OperatingSalesPoints => EstablishmentKind.SalesPoint,
        Measure.NewCenters or Measure.OperatingCenters => EstablishmentKind.Center,
        _ => throw Undefined(measure),
    };

    /// <summary>Whether the measure is a stock (what is in operation on a day) rather than a flow (what opens within a window).</summary>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is an undefined value.</exception>
    public static bool IsStock(this Measure measure) => measure switch
    {
        Measure.OperatingSalesPoints or Measure.OperatingCenters => true,
        Measure.NewSalesPoints or Measure.NewCenters => false,
        _ => throw Undefined(measure),
    };

    private static ArgumentOutOfRangeException Undefined(Measure measure) =>
        new(nameof(measure), measure, $"Not a measure; there are: {EnumToken.List<Measure>()}.");
}
