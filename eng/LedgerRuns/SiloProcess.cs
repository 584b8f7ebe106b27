using System.Diagnostics;

namespace LiveLedger.Tests;

/// <summary>A silo in a process of its own, as it is run anywhere.</summary>
internal sealed class SiloProcess : IAsyncDisposable
{
    private readonly string[] _arguments;
    private readonly string _log;
    private Process _process;

    /// <summary>Starts one that is configured as little as can be.</summary>
    public SiloProcess()
        : this("memory", [])
    {
    }

    /// <summary>Starts one of several over a Redis, with the agencies of the tests.</summary>
    public SiloProcess(string redis, string name)
        : this(name, [
            $"--Ledger:Redis={redis}",
            "--Ledger:WritesPerSecond=1000000",
            "--Ledger:QuestionsPerSecond=1000000",
            "--Ledger:StreamsPerAddress=1000000",
            .. RunningLedger.Agencies.Concat(LawsTest.Agencies()).Select(agency => $"--{agency.Name}={agency.Value}"),
        ])
    {
    }

    private SiloProcess(string name, string[] settings)
    {
        _log = Path.Combine(Path.GetTempPath(), $"ocop-silo-{Environment.ProcessId}-{name}.log");
        Address = new Uri($"http://127.0.0.1:{RunningLedger.FreePort()}");
        _arguments = [typeof(LedgerHost).Assembly.Location, $"--urls={Address}", $"--Ledger:SiloPort={RunningLedger.FreePort()}", .. settings];
        _process = Start();
    }

    public Uri Address { get; }

    /// <summary>Everything it said, for whoever looks into a failure.</summary>
    public string Log => File.Exists(_log) ? File.ReadAllText(_log) : "";

    /// <summary>Waits until it has said something.</summary>
    public async Task WaitUntilItSays(string text)
    {
        for (int tries = 0; !Log.Contains(text, StringComparison.Ordinal); tries++)
        {
            Assert.True(tries < 300, $"The silo does not say \"{text}\":\n{Log}");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until it answers.</summary>
    public async Task WaitUntilReady()
    {
        using HttpClient http = new() { Timeout = TimeSpan.FromSeconds(5) };
        for (int tries = 0; ; tries++)
        {
            try
            {
                using HttpResponseMessage answer = await http.GetAsync(new Uri(Address, "/assessment"), TestContext.Current.CancellationToken);
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
            {
                Assert.False(_process.HasExited, $"The silo has ended:\n{Log}");
                Assert.True(tries < 600, $"The silo does not answer:\n{Log}");
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }

    /// <summary>Whether it should be running: it was not killed, or started again since.</summary>
    public bool IsMeantToRun { get; private set; } = true;

    /// <summary>Kills it (SIGKILL), which leaves it no time for anything.</summary>
    public async Task Kill()
    {
        IsMeantToRun = false;
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Starts it again.</summary>
    public void StartAgain()
    {
        _process.Dispose();
        _process = Start();
        IsMeantToRun = true;
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _process.Dispose();
        File.Delete(_log);
    }

    private Process Start()
    {
        Process process = Process.Start(new ProcessStartInfo("dotnet", _arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(typeof(LedgerHost).Assembly.Location) })!;
        process.OutputDataReceived += (_, line) => Write(line.Data);
        process.ErrorDataReceived += (_, line) => Write(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Write(string? line)
    {
        lock (_arguments)
            File.AppendAllText(_log, $"{line}\n");
    }
}
