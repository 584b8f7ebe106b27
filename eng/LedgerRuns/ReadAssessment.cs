namespace LedgerRuns;

/// <summary>An assessment as it was answered.</summary>
/// <param name="Floor">The last position that had been acknowledged when it was asked.</param>
/// <param name="Position">The position that it names.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Findings">The findings, in the form of <see cref="Workload.TextOf(IEnumerable{Finding})"/>.</param>
internal sealed record ReadAssessment(long Floor, long Position, LocalDate AsOf, string Findings);
