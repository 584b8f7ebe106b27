namespace Ocop.Domain;

/// <summary>What follows from a measure.</summary>
public static class MeasureExtensions
{
    /// <summary>The kind of establishment that the measure counts.</summary>
    /// <param name="measure">The measure.</param>
    public static EstablishmentKind Counts(this Measure measure) =>
        measure is Measure.NewSalesPoints or Measure.OperatingSalesPoints ? EstablishmentKind.SalesPoint : EstablishmentKind.Center;

    /// <summary>Whether the measure is a stock (what is in operation on a day) rather than a flow (what opens within a window).</summary>
    /// <param name="measure">The measure.</param>
    public static bool IsStock(this Measure measure) =>
        measure is Measure.OperatingSalesPoints or Measure.OperatingCenters;
}
