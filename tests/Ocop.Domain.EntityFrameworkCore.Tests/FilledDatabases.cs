using System.Collections.Concurrent;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>A database of each provider that holds <see cref="Registers.Some"/>, made when it is first asked for.</summary>
public sealed class FilledDatabases(PostgreSqlServer server) : IDisposable
{
    private readonly ConcurrentDictionary<DatabaseProvider, TestDatabase> _databases = new();

    internal RegisterContext Open(DatabaseProvider provider) => _databases.GetOrAdd(provider, Filled).Open();

    public void Dispose()
    {
        foreach (TestDatabase database in _databases.Values)
            database.Dispose();
    }

    private TestDatabase Filled(DatabaseProvider provider)
    {
        var database = new TestDatabase(server, provider);
        database.Save(Registers.Some);
        return database;
    }
}
