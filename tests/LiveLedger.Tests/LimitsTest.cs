using System.Net;
using static LiveLedger.Tests.ApiRequests;

namespace LiveLedger.Tests;

/// <summary>Limits of agencies and addresses, and settings that are refused.</summary>
public class LimitsTest
{
    [Theory]
    [InlineData("/assessment")]
    [InlineData("/establishments/018/none")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/events")]
    [InlineData("/")]
    public async Task An_address_that_asks_too_much_is_told_to_wait(string address)
    {
        await using RunningLedger ledger = await RunningLedger.Start(("Ledger:QuestionsPerSecond", "1"));
        IReadOnlyList<HttpStatusCode> answers = await UntilToldToWait(async _ =>
        {
            using HttpResponseMessage answer = await Open(ledger, address);
            Assert.Equal(answer.StatusCode == HttpStatusCode.TooManyRequests, answer.Headers.RetryAfter is not null);
            return answer.StatusCode;
        });
        Assert.Equal(2, answers.Distinct().Count());
        Assert.Contains(answers, status => status is HttpStatusCode.OK or HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_the_agency_that_writes_too_much_is_told_to_wait()
    {
        await using RunningLedger ledger = await RunningLedger.Start(("Ledger:WritesPerSecond", "1"));
        IReadOnlyList<HttpStatusCode> answers = await UntilToldToWait(number => Write(TestAgencies.CityKey, number));
        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.TooManyRequests], answers.Distinct().Order());
        Assert.Equal(HttpStatusCode.Created, await Write(TestAgencies.GiaLamKey, -1));

        // Somebody who guesses keys is told to wait too.
        answers = await UntilToldToWait(number => Write("not-the-key-of-anybody", number));
        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], answers.Distinct().Order());

        async Task<HttpStatusCode> Write(string key, int number) =>
            (await ledger.Post("/establishments", New($"P{number}"), key)).Status;
    }

    [Fact]
    public async Task An_address_may_open_a_limited_number_of_streams_at_once()
    {
        await using RunningLedger ledger = await RunningLedger.Start(("Ledger:StreamsPerAddress", "2"));
        using HttpResponseMessage first = await Open(ledger, "/events"), second = await Open(ledger, "/events");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        using HttpResponseMessage third = await Open(ledger, "/events");
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
    }

    [Fact]
    public async Task Invalid_agencies_stop_the_start_and_every_error_is_named()
    {
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningLedger.Start(
            ("Ledger:Agencies:1:Name", "city"), ("Ledger:Agencies:1:Key", "short"), ("Ledger:Agencies:1:Districts", "none"),
            ("Ledger:Agencies:2:Key", TestAgencies.CityKey), ("Ledger:Agencies:2:Districts", "018")));
        Assert.Equal(
            [
                "Ledger:Agencies:1:Name: \"city\": another agency has this name; give each its own",
                "Ledger:Agencies:1:Key: has 5 characters; give it 20 at least, made by chance",
                "Ledger:Agencies:1:Districts: none; write codes or names with bars between them, or city for all",
                "Ledger:Agencies:2:Name: blank; fill it in",
                "Ledger:Agencies:2:Key: another agency has this key; give each its own",
            ],
            refused.Message.Split('\n').Skip(1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunningLedger.Start(("Ledger:Agencies:1:District", "018")));
    }

    private static Task<HttpResponseMessage> Open(RunningLedger ledger, string address) => ledger.Http.GetAsync(
        new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

    // A slow machine may need many requests: each second allows one more.
    private static async Task<IReadOnlyList<HttpStatusCode>> UntilToldToWait(Func<int, Task<HttpStatusCode>> ask)
    {
        const int AtOnce = 20;
        List<HttpStatusCode> answers = [];
        await HangGuard.WaitUntil(
            async () =>
            {
                answers.AddRange(await Task.WhenAll(Enumerable.Range(answers.Count, AtOnce).Select(ask)));
                return answers.Contains(HttpStatusCode.TooManyRequests);
            },
            () => "All requests are answered.");
        return answers;
    }
}
