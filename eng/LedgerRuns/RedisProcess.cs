using System.Diagnostics;
using System.Net.Sockets;
using StackExchange.Redis;

namespace LiveLedger.Tests;

/// <summary>A Redis server of the tests' own, on a free port of the loopback address, which writes each command to its file before it answers.</summary>
/// <remarks>Where there is none the tests are skipped, except on the build server, where they fail.</remarks>
internal sealed class RedisProcess : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocop-redis-").FullName;
    private Process _server;

    private readonly string _fsync;

    /// <param name="fsync">When it writes its file through: <c>always</c> before it answers, or <c>everysec</c>.</param>
    public RedisProcess(string fsync = "always")
    {
        _fsync = fsync;
        Port = RunningLedger.FreePort();
        _server = Start();
    }

    public int Port { get; }

    /// <summary>What programs take to find it.</summary>
    public string Address => $"127.0.0.1:{Port},connectTimeout=1000,asyncTimeout=5000,syncTimeout=5000";

    /// <summary>Waits until it answers.</summary>
    public async Task WaitUntilReady()
    {
        for (int tries = 0; ; tries++)
        {
            try
            {
                await using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(Address);
                await connection.GetDatabase().PingAsync();
                return;
            }
            catch (Exception exception) when (tries < 100 && exception is RedisException or SocketException)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }

    /// <summary>Kills it (SIGKILL).</summary>
    public async Task Kill()
    {
        _server.Kill();
        await _server.WaitForExitAsync();
    }

    /// <summary>Starts it again over what it has written, and waits until it answers.</summary>
    public async Task StartAgain()
    {
        _server.Dispose();
        _server = Start();
        await WaitUntilReady();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Process Start()
    {
        const string Program = "/usr/bin/redis-server";
        if (!File.Exists(Program))
        {
            const string Reason = "There is no Redis on this machine; install it (Debian: apt-get install redis-server) to test the ledger with it.";
            if (Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail(Reason);
            Assert.Skip(Reason);
        }

        return Process.Start(new ProcessStartInfo(
            Program,
            ["--bind", "127.0.0.1", "--port", $"{Port}", "--dir", _folder, "--appendonly", "yes", "--appendfsync", _fsync, "--save", "", "--loglevel", "warning"])
        {
            RedirectStandardOutput = true,
        })!;
    }
}
