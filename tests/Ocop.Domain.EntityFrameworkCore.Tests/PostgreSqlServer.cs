using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

[assembly: AssemblyFixture(typeof(Ocop.Domain.EntityFrameworkCore.Tests.PostgreSqlServer))]

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>
/// A PostgreSQL server for these tests only. The first test that needs it starts it, in a temporary folder; it listens on a socket in
/// that folder, so it needs no port. It stops, and the folder is deleted, when the tests' process ends for whatever reason.
/// </summary>
public sealed class PostgreSqlServer : IDisposable
{
    // The shell ends when the server does. The server is stopped when the shell's input ends, at the latest with the tests' process.
    // A signal to the whole group, as from a keyboard, must not end the shell before it has cleaned up.
    private const string Script =
        """
        trap : INT TERM
        trap 'rm -rf "$2"' EXIT
        "$1/initdb" --pgdata="$2" --username=ocop --auth=trust --encoding=UTF8 --locale=C --no-sync || exit
        "$1/postgres" -D "$2" -p "$3" -c listen_addresses= -c unix_socket_directories="$2" \
          -c fsync=off -c synchronous_commit=off -c full_page_writes=off &
        server=$!
        exec 3<&0
        { cat <&3 > /dev/null; kill -INT $server 2> /dev/null; } &
        while kill -0 $server 2> /dev/null; do wait $server; done
        """;

    // Only the name of the socket, whatever else uses this port.
    private const int Port = 5432;

    private readonly ConcurrentQueue<string> _log = new();
    private readonly Lazy<string> _folder;
    private Process? _shell;

    public PostgreSqlServer() => _folder = new(Start);

    /// <summary>Returns how to connect to one of its databases.</summary>
    public string ConnectionString(string database)
    {
        PostgreSqlInstallation.Require(PostgreSqlInstallation.Folder, Environment.GetEnvironmentVariable("CI"));
        return ConnectionString(_folder.Value, database);
    }

    public void Dispose()
    {
        if (_shell is null)
            return;
        _shell.StandardInput.Close();
        _shell.WaitForExit();
        _shell.Dispose();
    }

    private static string ConnectionString(string folder, string database) =>
        new NpgsqlConnectionStringBuilder { Host = folder, Port = Port, Username = "ocop", Database = database, Pooling = false }
            .ConnectionString;

    private string Start()
    {
        // Short, because the path of a socket has at most about 100 characters.
        string folder = Path.Combine(Path.GetTempPath(), $"ocop-pg-{Guid.NewGuid():N}"[..16]);
        string[] parameters = [PostgreSqlInstallation.Folder!, folder, $"{Port}"];
        string[] command = [.. PostgreSqlInstallation.NotAsRoot, "sh", "-c", Script, "sh", .. parameters];
        _shell = new Process
        {
            StartInfo = new(command[0], command[1..])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.GetTempPath(), // The user of the server may have no access to the tests' folder.
            },
        };
        _shell.OutputDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _shell.ErrorDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _shell.Start();
        _shell.BeginOutputReadLine();
        _shell.BeginErrorReadLine();
        while (!Answers(folder))
            Thread.Sleep(50);
        return folder;
    }

    // Waits for as long as the server takes to start, because that depends on the machine; but not once it has stopped.
    private bool Answers(string folder)
    {
        try
        {
            using var connection = new NpgsqlConnection(ConnectionString(folder, "postgres"));
            connection.Open();
            return true;
        }
        catch (NpgsqlException failure)
        {
            return _shell!.HasExited
                ? throw new InvalidOperationException($"PostgreSQL does not start:\n{string.Join('\n', _log)}", failure)
                : false;
        }
    }
}
