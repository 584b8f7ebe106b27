namespace Ocop.Domain.Benchmarks;

/// <summary>Registers of any size, the same for the same size.</summary>
internal static class GeneratedRegister
{
    public static Register Of(int count) => GeneratedRecords.Of(count).Register;
}
