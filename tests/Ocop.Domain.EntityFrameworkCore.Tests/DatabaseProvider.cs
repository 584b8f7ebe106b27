namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>The databases that everything is tried on.</summary>
public enum DatabaseProvider
{
    /// <summary>PostgreSQL with the provider's NodaTime support: days are days.</summary>
    PostgreSql,

    /// <summary>PostgreSQL without it: days are text.</summary>
    PostgreSqlWithoutNodaTime,

    /// <summary>SQLite: days are text, for it has no other.</summary>
    Sqlite,
}
