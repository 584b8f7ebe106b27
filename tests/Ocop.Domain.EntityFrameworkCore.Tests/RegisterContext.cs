using Microsoft.EntityFrameworkCore;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>The context of an application that keeps a register, as its developer would write it.</summary>
public sealed class RegisterContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<SalesPoint> SalesPoints => Set<SalesPoint>();

    public DbSet<OcopCenter> Centers => Set<OcopCenter>();

    /// <summary>Entities of the application's own, with values of the library in them.</summary>
    public DbSet<Shop> Shops => Set<Shop>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseOcopDomain();
}
