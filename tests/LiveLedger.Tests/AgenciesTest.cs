using System.Net;
using System.Text.Json.Nodes;
using static LiveLedger.Tests.ApiRequests;

namespace LiveLedger.Tests;

/// <summary>Who may write.</summary>
public sealed class AgenciesTest(SharedLedger shared) : IClassFixture<SharedLedger>
{
    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("key-of-the-city-for-test", HttpStatusCode.Unauthorized)]
    [InlineData(TestAgencies.GiaLamKey, HttpStatusCode.Forbidden)]
    [InlineData(TestAgencies.CityKey, HttpStatusCode.Created)]
    public async Task Only_the_agency_of_a_district_writes_for_it(string? key, HttpStatusCode expected)
    {
        (HttpStatusCode status, JsonNode problem) = await shared.Ledger.Post("/establishments", New("P-1", "269"), key);
        Assert.Equal(expected, status);
        if (expected != HttpStatusCode.Created)
            Assert.NotNull((string?)problem["detail"]);
        Assert.Equal(HttpStatusCode.Created, (await shared.Ledger.Post("/establishments", New("P-1"), TestAgencies.GiaLamKey)).Status);
    }
}
