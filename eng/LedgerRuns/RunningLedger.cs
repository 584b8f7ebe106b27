using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using LiveLedger.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime.Text;

namespace LiveLedger.Tests;

/// <summary>The whole program in the process of the tests: one silo, memory alone, an address of its own.</summary>
internal sealed class RunningLedger : IAsyncDisposable
{
    /// <summary>The key of an agency for all districts.</summary>
    public const string CityKey = "key-of-the-city-for-tests";

    /// <summary>The key of an agency for Gia Lâm alone.</summary>
    public const string DistrictKey = "key-of-gia-lam-for-tests";

    /// <summary>The settings of both.</summary>
    public static readonly (string Name, string Value)[] Agencies =
    [
        ("Ledger:Agencies:0:Name", "city"), ("Ledger:Agencies:0:Key", CityKey), ("Ledger:Agencies:0:Districts", "city"),
        ("Ledger:Agencies:1:Name", "Gia Lâm"), ("Ledger:Agencies:1:Key", DistrictKey), ("Ledger:Agencies:1:Districts", "018"),
    ];

    // Below those that the system chooses from, where it is not told otherwise.
    private const int LeastPort = 10_000;
    private const int MostPort = 32_000;

    private static readonly ConcurrentDictionary<int, bool> Given = new();

    private readonly WebApplication _app;

    private RunningLedger(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.Single());
        Http = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public ILedgerStore Store => _app.Services.GetRequiredService<ILedgerStore>();

    /// <summary>Starts it.</summary>
    /// <param name="settings">Settings besides those that tests need.</param>
    public static Task<RunningLedger> Start(params (string Name, string Value)[] settings) => Start(new MemoryLedgerStore(), settings);

    /// <summary>Starts it over a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="settings">Settings besides those that tests need.</param>
    public static Task<RunningLedger> Start(ILedgerStore store, params (string Name, string Value)[] settings) => Start(store, SystemClock.Instance, settings);

    /// <summary>Starts it over a store, at some time.</summary>
    /// <param name="store">The store.</param>
    /// <param name="clock">What tells the time.</param>
    /// <param name="settings">Settings besides those that tests need.</param>
    public static async Task<RunningLedger> Start(ILedgerStore store, NodaTime.IClock clock, params (string Name, string Value)[] settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["Ledger:SiloPort"] = $"{FreePort()}",
            ["Ledger:WritesPerSecond"] = "1000000",
            ["Ledger:QuestionsPerSecond"] = "1000000",
        });
        foreach ((string, string)[] named in ((string, string)[][])[Agencies, settings])
            builder.Configuration.AddInMemoryCollection(named.Select(setting => KeyValuePair.Create(setting.Item1, (string?)setting.Item2)));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(clock);
        WebApplication app = LedgerHost.Build(builder);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningLedger(app);
    }

    /// <summary>What it says of plan 312 as of a day.</summary>
    public Task<JsonNode> Assess(LocalDate asOf, long? position = null) => new LedgerClient(Http, [Address], CityKey, 0).Get(
        $"/assessment?asOf={LocalDatePattern.Iso.Format(asOf)}{(position is null ? "" : $"&position={position}")}", TestContext.Current.CancellationToken);

    /// <summary>Writes for the city, and is done when it is written.</summary>
    public async Task<LedgerEntry> Write(LedgerWrite write, District? district = null)
    {
        (HttpStatusCode status, LedgerEntry? entry) = await new LedgerClient(Http, [Address], CityKey, 0)
            .Send(district ?? write.Record!.District, write, TestContext.Current.CancellationToken);
        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Created, $"{write}: {status}");
        return entry!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync(TestContext.Current.CancellationToken);
        await _app.DisposeAsync();
    }

    /// <summary>A port on the loopback address that nothing listens on, and that the system gives to no connection.</summary>
    public static int FreePort()
    {
        while (true)
        {
            int port = Random.Shared.Next(LeastPort, MostPort);
            if (!Given.TryAdd(port, true))
                continue;
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody has it.
            }
        }
    }
}
