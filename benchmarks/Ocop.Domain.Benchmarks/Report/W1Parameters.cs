using System.Globalization;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>The parameters of a run of W1, as the results have them.</summary>
internal static class W1Parameters
{
    public static string Of(int establishments, Distribution distribution) =>
        string.Create(CultureInfo.InvariantCulture, $"{nameof(W1Batch.Establishments)}={establishments} {nameof(W1Batch.Distribution)}={distribution}");
}
