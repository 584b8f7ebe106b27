using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace LedgerRuns;

/// <summary>A silo in a process of its own, as in production.</summary>
internal sealed partial class SiloProcess : IAsyncDisposable
{
    private static readonly string Program = typeof(LedgerHost).Assembly.Location;

    private readonly string[] _settings;
    private readonly StringBuilder _log = new();
    private Process _process;
    private int _siloPort;
    private Uri? _address;

    /// <summary>Starts one with as few settings as possible.</summary>
    public SiloProcess()
        : this([])
    {
    }

    /// <summary>Starts one of several over a Redis, with the agencies of the workload.</summary>
    public SiloProcess(RedisProcess redis)
        : this([
            $"--Ledger:Redis={redis.Address}",
            "--Ledger:WritesPerSecond=1000000",
            "--Ledger:QuestionsPerSecond=1000000",
            "--Ledger:StreamsPerAddress=1000000",
            .. TestAgencies.OfTheCityAndGiaLam.Concat(TestAgencies.OfWriters).Select(agency => $"--{agency.Name}={agency.Value}"),
        ])
    {
    }

    private SiloProcess(string[] settings)
    {
        _settings = settings;
        _process = Start();
    }

    /// <summary>The address of its API and board; known once it is ready, and the same when it is started again.</summary>
    public Uri Address => _address ?? throw new InvalidOperationException("The silo is not ready yet.");

    /// <summary>Everything it has printed.</summary>
    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    /// <summary>Whether it should be running: it was not killed, or has been started again since.</summary>
    public bool IsMeantToRun { get; private set; } = true;

    /// <summary>Waits until it answers. If somebody took one of its ports meanwhile, it is started again.</summary>
    public async Task WaitUntilReady()
    {
        await HangGuard.WaitUntil(IsListening, () => $"The silo does not listen:\n{Log}");
        using HttpClient http = new() { Timeout = HangGuard.Time };
        await HangGuard.WaitUntil(IsAnswering, () => $"The silo does not answer:\n{Log}");

        bool IsListening()
        {
            if (_process.HasExited)
            {
                _process.WaitForExit(); // Until all that it printed is in the log.
                Assert.True(Log.Contains("address already in use", StringComparison.OrdinalIgnoreCase), $"The silo has ended:\n{Log}");
                _siloPort = 0;
                StartAgain();
            }

            if (Listening().Match(Log) is not { Success: true } line)
                return false;
            _address = new Uri(line.Groups[1].Value);
            return true;
        }

        async Task<bool> IsAnswering()
        {
            Assert.False(_process.HasExited, $"The silo has ended:\n{Log}");
            try
            {
                using HttpResponseMessage answer = await http.GetAsync(new Uri(Address, "/assessment"));
                return answer.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }

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
        lock (_log)
            _log.Clear();
        _process = Start();
        IsMeantToRun = true;
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _process.Dispose();
    }

    private Process Start()
    {
        if (_siloPort == 0)
            _siloPort = Port.Guess();
        Process process = Process.Start(new ProcessStartInfo(
            "dotnet", [Program, $"--urls={_address?.ToString() ?? "http://127.0.0.1:0"}", $"--Ledger:SiloPort={_siloPort}", .. _settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(Program),
        })!;
        process.OutputDataReceived += (_, line) => Write(line.Data);
        process.ErrorDataReceived += (_, line) => Write(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Write(string? line)
    {
        lock (_log)
            _log.AppendLine(line);
    }

    [GeneratedRegex("The board is at ([^, ]+),")]
    private static partial Regex Listening();
}
