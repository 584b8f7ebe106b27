using System.Text.Json.Nodes;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>A service with every type that is parsed among its parameters.</summary>
public sealed class OcopDomainServicesTest : IAsyncLifetime
{
    private readonly WebApplication _api;
    private HttpClient _client = new();

    public OcopDomainServicesTest()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddOcopDomain();
        _api = builder.Build();
        _api.UseExceptionHandler();
        _api.MapGet("/several/{district}", (District district, Commune commune, DistrictSet? among, CountRange range, FindingStatus status, int year) => $"{district} {commune} {among} {range} {status} {year}");
    }

    public async ValueTask InitializeAsync()
    {
        await _api.StartAsync(TestContext.Current.CancellationToken);
        _client.Dispose();
        _client = _api.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _api.DisposeAsync();
    }

    [Fact]
    public async Task Every_type_that_is_parsed_binds() =>
        Assert.Equal("Gia Lâm Đông Anh 018|269 20..30! Met 2024", await _client.TextOf("/several/gia lam?commune=Đông Anh&among=Gia Lâm|269&range=20..30!&status=Met&year=2024"));

    [Fact]
    public async Task Every_bad_parameter_is_named_in_one_answer()
    {
        JsonNode problem = await Problems.Of(await _client.GetAsync(new Uri("/several/Gia Lâmm?commune=x&among=018|y&range=2..1&status=good&year=MMXXIV", UriKind.Relative), TestContext.Current.CancellationToken));
        Dictionary<string, string[]> errors = Problems.ErrorsOf(problem);
        Assert.Equal(["among", "commune", "district", "range", "status", "year"], errors.Keys.Order());
        Assert.Contains("did you mean Gia Lâm?", errors["district"][0], StringComparison.Ordinal);
        Assert.Contains("\"y\": none of the 30", errors["among"][0], StringComparison.Ordinal);
        Assert.Contains("20..30! for a cap", errors["range"][0], StringComparison.Ordinal);
    }

    [Fact]
    public void Its_arguments_are_checked()
    {
        Assert.Throws<ArgumentNullException>("services", () => OcopDomainServices.AddOcopDomain(null!));
        Assert.Throws<ArgumentOutOfRangeException>("maximumBodyBytes", () => new ServiceCollection().AddOcopDomain(0));
    }
}
