using FsCheck;
using FsCheck.Fluent;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>The cases of laws, in a number that a database can bear.</summary>
internal static class Given
{
    private const int Cases = 25;

    /// <summary>Fails with the smallest case found for which the law does not hold.</summary>
    public static void Some<T>(Arbitrary<T> cases, Action<T> law) =>
        Prop.ForAll(cases, law).Check(Config.QuickThrowOnFailure.WithMaxTest(Depth.CasesOf(Cases)).WithQuietOnSuccess(true));

    /// <summary>The register as a database can hold it: as text, days before the year 0 are refused.</summary>
    public static Register Storable(Register register, DatabaseProvider provider) =>
        provider == DatabaseProvider.PostgreSql
            ? register
            : new Register(register.SalesPoints.Where(IsStorable), register.Centers.Where(IsStorable), register.Coverage);

    private static bool IsStorable(Establishment record) =>
        !new[] { record.OpenedOn, record.ClosedOn, record.PlannedOn }.Any(day => day?.Year < 0);
}
