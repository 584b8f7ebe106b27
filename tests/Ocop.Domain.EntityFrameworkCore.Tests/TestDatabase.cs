using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>An empty database of one test's own.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly SqliteConnection? _sqlite; // A database in memory lives as long as its connection.
    private readonly DbContextOptions _options;

    public TestDatabase(PostgreSqlServer server, DatabaseProvider provider, Action<DbContextOptionsBuilder>? configure = null)
    {
        var options = new DbContextOptionsBuilder().AddInterceptors(Statements);
        if (provider == DatabaseProvider.Sqlite)
        {
            _sqlite = new SqliteConnection("Data Source=:memory:");
            _sqlite.Open();
            options.UseSqlite(_sqlite);
        }
        else
        {
            string connection = server.ConnectionString($"test_{Guid.NewGuid():N}");
            if (provider == DatabaseProvider.PostgreSql)
                options.UseNpgsql(connection, npgsql => npgsql.UseNodaTime());
            else
                options.UseNpgsql(connection);
        }

        configure?.Invoke(options);
        _options = options.Options;
        using RegisterContext context = Open();
        context.Database.EnsureCreated();
    }

    /// <summary>What was read from it.</summary>
    public Statements Statements { get; } = new();

    /// <summary>A context that knows nothing yet of what others did.</summary>
    public RegisterContext Open() => new(_options);

    public void Save(Register register)
    {
        using RegisterContext context = Open();
        context.SalesPoints.AddRange(register.SalesPoints);
        context.Centers.AddRange(register.Centers);
        context.SaveChanges();
    }

    public Register Load(RegisterCoverage coverage)
    {
        using RegisterContext context = Open();
        return new Register(context.SalesPoints.AsNoTracking(), context.Centers.AsNoTracking(), coverage);
    }

    public Tally Tally(OcopPlan plan, LocalDate asOf)
    {
        using RegisterContext context = Open();
        return context.SalesPoints.Tally(plan, asOf) + context.Centers.Tally(plan, asOf);
    }

    public void Clear()
    {
        using RegisterContext context = Open();
        context.SalesPoints.ExecuteDelete();
        context.Centers.ExecuteDelete();
    }

    /// <summary>Runs a statement as another program would, past the library.</summary>
    public void Execute(string sql)
    {
        using RegisterContext context = Open();
        context.Database.ExecuteSqlRaw(sql);
    }

    /// <summary>The rows of a query, as another program would see them: each a line, with bars between the columns.</summary>
    public string[] Query(string sql)
    {
        using RegisterContext context = Open();
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(place => reader.IsDBNull(place) ? "null" : $"{reader.GetValue(place)}")));
        return [.. rows];
    }

    public void Dispose() => _sqlite?.Dispose();
}
