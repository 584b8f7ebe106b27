using System.Globalization;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>The parameters of a batch assessment, as written in the results.</summary>
internal static class BatchParameters
{
    public static string Of(int establishments, Distribution distribution) =>
        string.Create(
            CultureInfo.InvariantCulture, $"{nameof(BatchAssessmentBenchmarks.Establishments)}={establishments} {Of(distribution)}");

    public static string Of(Distribution distribution) => $"{nameof(BatchAssessmentBenchmarks.Distribution)}={distribution}";
}
