using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(Ocop.Domain.EntityFrameworkCore.Tests.PostgreSqlServer))]

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>
/// A PostgreSQL server of the tests' own, started by the first that needs it, on a free port of the loopback and in a
/// temporary folder. It ends, and the folder goes, with the tests, in whatever way they end.
/// </summary>
public sealed class PostgreSqlServer : IDisposable
{
    // The shell waits for its input to end, which it does at the latest when the tests' process is no more. A signal to the
    // whole group, as from a keyboard, is not to end it before it has cleaned up.
    private const string Script =
        """
        trap : INT TERM
        trap 'rm -rf "$2"' EXIT
        "$1/initdb" --pgdata="$2" --username=ocop --auth=trust --encoding=UTF8 --locale=C --no-sync || exit
        "$1/postgres" -D "$2" -p "$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
          -c fsync=off -c synchronous_commit=off -c full_page_writes=off &
        cat > /dev/null
        kill -INT $!
        wait $!
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<string> _log = new();
    private readonly Lazy<int> _port;
    private Process? _shell;

    public PostgreSqlServer() => _port = new(Start);

    /// <summary>How to connect to one of its databases.</summary>
    public string ConnectionString(string database)
    {
        PostgreSqlInstallation.Require(PostgreSqlInstallation.Folder, Environment.GetEnvironmentVariable("CI"));
        return new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = _port.Value, Username = "ocop", Database = database, Pooling = false }.ConnectionString;
    }

    public void Dispose()
    {
        if (_shell is null)
            return;
        _shell.StandardInput.Close();
        if (!_shell.WaitForExit(Patience))
            throw new TimeoutException($"PostgreSQL does not stop:\n{string.Join('\n', _log)}");
        _shell.Dispose();
    }

    private int Start()
    {
        int port = FreePort();
        string data = Path.Combine(Path.GetTempPath(), $"ocop-postgresql-{Guid.NewGuid():N}");
        string[] command = [.. PostgreSqlInstallation.NotAsRoot, "sh", "-c", Script, "sh", PostgreSqlInstallation.Folder!, data, $"{port}"];
        _shell = new Process
        {
            StartInfo = new(command[0], command[1..])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.GetTempPath(), // Those of the tests may be closed to the user of the server.
            },
        };
        _shell.OutputDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _shell.ErrorDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _shell.Start();
        _shell.BeginOutputReadLine();
        _shell.BeginErrorReadLine();
        WaitFor(port);
        return port;
    }

    private void WaitFor(int port)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={port};Username=ocop;Database=postgres;Pooling=false");
                connection.Open();
                return;
            }
            catch (NpgsqlException failure)
            {
                if (_shell!.HasExited || since.Elapsed > Patience)
                    throw new InvalidOperationException($"PostgreSQL does not start:\n{string.Join('\n', _log)}", failure);
            }

            Thread.Sleep(50);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
