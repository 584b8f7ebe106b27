namespace Ocop.Domain.Reporting.Rulebook.Examples;

/// <summary>One line of an example's register: a sales point or a center, or several alike.</summary>
/// <param name="Kind">Sales points or centers.</param>
/// <param name="Districts">The district; or all districts, with one in each.</param>
/// <param name="Opened">The day opened; null for what is only planned.</param>
/// <param name="Closed">The first day on which it was no longer open; null where it has not closed.</param>
/// <param name="Planned">The day it was to open; null where the example does not say.</param>
/// <param name="Name">A name where one helps the reader; null elsewhere.</param>
/// <param name="Alike">How many alike in the district.</param>
internal sealed record ExampleRecord(
    EstablishmentKind Kind,
    DistrictSet Districts,
    LocalDate? Opened,
    LocalDate? Closed = null,
    LocalDate? Planned = null,
    string? Name = null,
    int Alike = 1)
{
    /// <summary>How many records the line stands for.</summary>
    public int Count => Districts.Count * Alike;
}
