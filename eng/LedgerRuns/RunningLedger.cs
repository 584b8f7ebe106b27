using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime.Text;

namespace LedgerRuns;

/// <summary>The whole program in this process: one silo, memory alone, an address of its own.</summary>
internal sealed class RunningLedger : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningLedger(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.Single());
        Http = new HttpClient { BaseAddress = Address, Timeout = HangGuard.Time };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public ILedgerStore Store => _app.Services.GetRequiredService<ILedgerStore>();

    /// <summary>Starts it.</summary>
    /// <param name="settings">Settings in addition to those of every run.</param>
    public static Task<RunningLedger> Start(params (string Name, string Value)[] settings) => Start(new MemoryLedgerStore(), settings);

    /// <summary>Starts it over a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="settings">Settings in addition to those of every run.</param>
    public static Task<RunningLedger> Start(ILedgerStore store, params (string Name, string Value)[] settings) =>
        Start(store, _ => { }, settings);

    /// <summary>Starts it over a store, with other services.</summary>
    /// <param name="store">The store.</param>
    /// <param name="configure">Adds services; called once for each attempt to start.</param>
    /// <param name="settings">Settings in addition to those of every run.</param>
    public static async Task<RunningLedger> Start(
        ILedgerStore store, Action<IServiceCollection> configure, params (string Name, string Value)[] settings)
    {
        while (true)
        {
            WebApplication app = Build(store, configure, settings);
            try
            {
                await app.StartAsync();
                return new RunningLedger(app);
            }
            catch (Exception exception) when (IsPortTaken(exception))
            {
                await app.DisposeAsync(); // The next attempt guesses another port for the silo.
            }
        }
    }

    /// <summary>Assesses plan 312 as of a day.</summary>
    public Task<JsonNode> Assess(LocalDate asOf, long? position = null) => Client.Get(
        $"/assessment?asOf={LocalDatePattern.Iso.Format(asOf)}{(position is null ? "" : $"&position={position}")}");

    /// <summary>Writes for the city, and returns when it is written.</summary>
    public async Task<LedgerEntry> Write(LedgerWrite write, District? district = null)
    {
        (HttpStatusCode status, LedgerEntry? entry) = await Client.Send(district ?? write.Record!.District, write);
        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Created, $"{write}: {status}");
        return entry!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private LedgerClient Client => new(Http, [Address], TestAgencies.CityKey, 0);

    private static WebApplication Build(ILedgerStore store, Action<IServiceCollection> configure, (string Name, string Value)[] settings)
    {
        // No file of settings is looked for or watched.
        WebApplicationBuilder builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Configuration.Sources.Clear();
        (string Name, string Value)[] own =
        [
            ("Urls", "http://127.0.0.1:0"),
            ("Ledger:SiloPort", $"{Port.Guess()}"),
            ("Ledger:WritesPerSecond", "1000000"),
            ("Ledger:QuestionsPerSecond", "1000000"),
        ];
        builder.Configuration.AddInMemoryCollection(
            own.Concat(TestAgencies.OfTheCityAndGiaLam).Concat(settings)
                .GroupBy(setting => setting.Name)
                .Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Last().Value)));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store);
        configure(builder.Services);
        return LedgerHost.Build(builder);
    }

    private static bool IsPortTaken(Exception? exception) =>
        exception is not null && (exception is AddressInUseException || IsPortTaken(exception.InnerException));
}
