using System.Net;
using System.Reflection;
using LiveLedger.Api;
using LiveLedger.Board;
using LiveLedger.Grains;
using LiveLedger.Ledger;
using LiveLedger.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Ocop.Domain.AspNetCore;
using Orleans.Configuration;
using Orleans.Serialization;
using StackExchange.Redis;

namespace LiveLedger;

/// <summary>Puts the program together: a silo that keeps districts, and an API and a board in front of it.</summary>
public static partial class LedgerHost
{
    private const string Service = "ocop-ledger";

    // Silos of different versions do not talk to each other, but share the store, which keeps the ones from undoing what the others did.
    private static readonly string Cluster =
        $"{Service}-{typeof(LedgerHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion}";

    // Every program that calls grains is a silo.
    private const int NoGateway = 0;

    /// <summary>Builds the program from its configuration.</summary>
    /// <param name="builder">A builder with the configuration.</param>
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        IConfigurationSection section = builder.Configuration.GetSection(LedgerSettings.Section);
        LedgerSettings settings = section.Get<LedgerSettings>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new();
        var agencies = new Agencies(settings.Agencies);
        IServiceCollection services = builder.Services;
        services.AddOptions<LedgerSettings>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton<IClock>(NodaTime.SystemClock.Instance);
        services.AddSingleton(agencies);
        AddStore(services, settings); // Before the silo, which starts when the store is there.
        builder.UseOrleans(silo => Configure(silo, settings));
        AddApi(services, settings);
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = Limits.MostBytes);

        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapOpenApi();
        app.MapLedger();
        app.MapBoard();
        app.Lifetime.ApplicationStarted.Register(() => Announce(app, agencies));
        return app;
    }

    private static void AddStore(IServiceCollection services, LedgerSettings settings)
    {
        if (settings.Redis is null)
        {
            services.TryAddSingleton<ILedgerStore, MemoryLedgerStore>();
            return;
        }

        services.AddSingleton<IConnectionMultiplexer>(_ =>
        {
            ConfigurationOptions options = ConfigurationOptions.Parse(settings.Redis);
            options.AbortOnConnectFail = false;
            options.AllowAdmin = true; // To ask how well it keeps what it acknowledges.
            return ConnectionMultiplexer.Connect(options);
        });
        services.AddSingleton<ILedgerStore, RedisLedgerStore>();
        services.AddHostedService<RedisReadiness>();
    }

    private static void Configure(ISiloBuilder silo, LedgerSettings settings)
    {
        silo.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Cluster, Service));
        silo.AddCustomStorageBasedLogConsistencyProvider(DistrictGrain.Provider);
        silo.Services.AddSerializer(serializer => serializer.AddJsonSerializer(
            type => type.Namespace is "Ocop.Domain" or "NodaTime" && type != typeof(PlanAssessment), LedgerJson.Options));
        silo.Services.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(10));
        if (settings.Redis is null)
        {
            silo.UseLocalhostClustering(settings.SiloPort, NoGateway, serviceId: Service, clusterId: Cluster);
            return;
        }

        IPAddress address = IPAddress.Parse(settings.SiloAddress);
        silo.ConfigureEndpoints(address, settings.SiloPort, NoGateway, listenOnAnyHostAddress: false);
        silo.UseRedisClustering(settings.Redis);
        if (!IPAddress.IsLoopback(address))
            return;

        // On one machine no network is slow or split: a silo that was killed is to be known as dead within seconds.
        silo.Configure<ClusterMembershipOptions>(options =>
        {
            options.ProbeTimeout = TimeSpan.FromSeconds(1);
            options.NumMissedProbesLimit = 3;
            options.TableRefreshTimeout = TimeSpan.FromSeconds(5);
            options.DefunctSiloExpiration = TimeSpan.FromMinutes(5);
        });
    }

    private static void AddApi(IServiceCollection services, LedgerSettings settings)
    {
        services.AddOcopDomain(Limits.MostBytes);
        services.ConfigureHttpJsonOptions(json => LedgerJson.Configure(json.SerializerOptions));
        services.AddExceptionHandler<UnavailableAnswer>();
        services.AddAuthentication(ApiKeyHandler.Name).AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.Name, null);
        services.AddAuthorization();
        services.AddRateLimiter(options => Limits.Configure(options, settings));
        services.AddOpenApi(ApiDocument.Configure);
        services.AddSingleton<RecentAnswers<BoardQuestion, string>>();
        services.AddSingleton<PositionWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<PositionWatch>());
    }

    private static void Announce(WebApplication app, Agencies agencies)
    {
        IsUp(app.Logger, string.Join(", ", app.Urls), app.Services.GetRequiredService<ILedgerStore>().Promise);
        if (agencies.KeyOfThisRun is { } key)
            MadeKey(app.Logger, ApiKeyHandler.Header, key);
    }

    [LoggerMessage(LogLevel.Information, "The board is at {Addresses}, the description of the API at /openapi/v1.json. {Promise}")]
    private static partial void IsUp(ILogger logger, string addresses, string promise);

    [LoggerMessage(LogLevel.Warning, "No agency is configured (Ledger:Agencies). For this run, write with the header {Header}: {Key}")]
    private static partial void MadeKey(ILogger logger, string header, string key);
}
