using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>What a context asked of its database, and how often it read on: once for each row, and once to find that there is no more.</summary>
internal sealed class Statements : DbCommandInterceptor
{
    private readonly List<(string Text, int Reads)> _read = [];

    /// <summary>The statements that read, in order.</summary>
    public IReadOnlyList<(string Text, int Reads)> Read => _read;

    public override InterceptionResult DataReaderClosing(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
    {
        _read.Add((command.CommandText, eventData.ReadCount));
        return result;
    }

    public override ValueTask<InterceptionResult> DataReaderClosingAsync(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result) =>
        new(DataReaderClosing(command, eventData, result));
}
