namespace Ocop.Domain.Benchmarks;

/// <summary>How thorough this run is, as its command line says.</summary>
internal static class RunMode
{
    /// <summary>The argument that asks for a smoke test: small sizes, the shortest job, and what is exact checked.</summary>
    public const string QuickArgument = "--quick";

    public static bool IsQuick { get; } = Environment.GetCommandLineArgs().Contains(QuickArgument, StringComparer.Ordinal);
}
