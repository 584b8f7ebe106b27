using System.Diagnostics;
using StackExchange.Redis;

namespace LedgerRuns;

/// <summary>
/// A Redis server of its own, which writes each command to its file before it answers. It listens on a socket in a temporary folder, so
/// that it needs no port.
/// </summary>
/// <remarks>Tests are skipped if there is no Redis, except on the build server, where they fail.</remarks>
internal sealed class RedisProcess : IAsyncDisposable
{
    private const string Program = "redis-server";

    private readonly DirectoryInfo _folder;
    private readonly string _fsync;
    private Process _server;

    /// <param name="fsync">When it writes its file through: <c>always</c> before it answers, or <c>everysec</c>.</param>
    public RedisProcess(string fsync = "always")
    {
        RequireProgram();
        _fsync = fsync;
        _folder = Directory.CreateTempSubdirectory("ocop-redis-");
        _server = Start();
    }

    /// <summary>Returns a server that answers.</summary>
    public static async Task<RedisProcess> StartNew()
    {
        RedisProcess redis = new();
        await redis.WaitUntilReady();
        return redis;
    }

    /// <summary>Its address, as StackExchange.Redis takes it.</summary>
    public string Address => $"!{Socket},connectTimeout=1000,asyncTimeout=5000,syncTimeout=5000";

    /// <summary>Waits until it answers.</summary>
    public async Task WaitUntilReady()
    {
        string last = "";
        await HangGuard.WaitUntil(IsReady, () => $"Redis does not answer: {last}");

        async Task<bool> IsReady()
        {
            Assert.False(_server.HasExited, "Redis has ended.");
            try
            {
                await using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(Address);
                await connection.GetDatabase().PingAsync();
                return true;
            }
            catch (Exception exception) when (exception is RedisException or TimeoutException)
            {
                last = exception.Message;
                return false;
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
        _folder.Delete(recursive: true);
    }

    private string Socket => Path.Combine(_folder.FullName, "redis.sock");

    private Process Start() => Process.Start(new ProcessStartInfo(
        Program,
        [
            "--port", "0", "--unixsocket", Socket, "--dir", _folder.FullName,
            "--appendonly", "yes", "--appendfsync", _fsync, "--save", "", "--loglevel", "warning",
        ])
    {
        RedirectStandardOutput = true,
    })!;

    private static void RequireProgram()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (folders.Any(folder => File.Exists(Path.Combine(folder, Program))))
            return;
        const string Reason = "Redis is not installed (Debian: apt-get install redis-server).";
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(Reason);
        Assert.Skip(Reason);
    }
}
