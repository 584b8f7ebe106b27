using Microsoft.EntityFrameworkCore;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>A register that is saved is read back as it was.</summary>
public class RegisterTest(PostgreSqlServer server)
{
    public static TheoryData<DatabaseProvider> Providers => [.. Enum.GetValues<DatabaseProvider>()];

    [Theory]
    [MemberData(nameof(Providers))]
    public void A_register_is_read_back_equal(DatabaseProvider provider)
    {
        using var database = new TestDatabase(server, provider);
        database.Save(Registers.Some);
        Register loaded = database.Load(RegisterCoverage.Partial);
        Assert.Equal(Registers.Some, loaded);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Any_register_is_read_back_equal(DatabaseProvider provider)
    {
        using var database = new TestDatabase(server, provider);
        Given.Some(Arbitraries.Registers(), register =>
        {
            Register stored = Given.Storable(register, provider);
            database.Clear();
            database.Save(stored);
            Assert.Equal(stored, database.Load(stored.Coverage));
        });
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void A_record_takes_the_place_of_another(DatabaseProvider provider)
    {
        using var database = new TestDatabase(server, provider);
        database.Save(Registers.Some);
        using (RegisterContext context = database.Open())
        {
            SalesPoint point = context.SalesPoints.AsNoTracking().Single(point => point.Id == "P-4");
            context.Update(point.WithDays(new LocalDate(2025, 5, 20), null));
            OcopCenter center = context.Centers.Single(center => center.Id == "C-4");
            context.Remove(center);
            context.Add(center.WithDays(new LocalDate(2024, 1, 1), null));
            context.SaveChanges();
        }

        using RegisterContext later = database.Open();
        Assert.Equal(1, later.SalesPoints.Single(point => point.Id == "P-4").DaysLate);
        Assert.Equal(new LocalDate(2024, 1, 1), later.Centers.Single(center => center.Id == "C-4").OpenedOn);
        Assert.Equal(Registers.Some.Count, later.SalesPoints.Count() + later.Centers.Count());
    }

    [Fact]
    public void A_record_that_was_read_cannot_be_changed_behind_its_back()
    {
        using var database = new TestDatabase(server, DatabaseProvider.Sqlite);
        database.Save(Registers.Some);
        using RegisterContext context = database.Open();
        SalesPoint point = context.SalesPoints.Single(point => point.Id == "P-1");
        Assert.Throws<InvalidOperationException>(() => context.Entry(point).CurrentValues.SetValues(point.WithDays(null, null)));
        Assert.Throws<InvalidOperationException>(() => context.Entry(point).Property(point => point.Name).CurrentValue = "khác");
        database.Execute("""update "SalesPoints" set "ClosedOn" = '2024-01-01'""");
        Assert.Throws<InvalidOperationException>(context.Entry(point).Reload);
        Assert.Contains(point, Registers.Some.SalesPoints);
    }
}
