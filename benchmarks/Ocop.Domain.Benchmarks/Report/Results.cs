namespace Ocop.Domain.Benchmarks.Report;

/// <summary>The results of a run: benchmarks, cold starts, sizes, and facts about the machine.</summary>
internal sealed record Results(
    Measurements Measurements,
    IReadOnlyList<ColdStart> ColdStarts,
    IReadOnlyList<Size> Assembly,
    IReadOnlyList<Size> Published,
    IReadOnlyList<MachineFact> Machine)
{
    public static Results ReadFrom(string folder) => new(
        Measurements.ReadFrom(folder),
        ColdStart.ReadFrom(folder),
        Size.ReadFrom(folder, Size.AssemblyFile),
        Size.ReadFrom(folder, Size.PublishedFile),
        MachineFact.ReadFrom(folder));
}
