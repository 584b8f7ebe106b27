using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using LiveLedger.Api;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;

namespace LiveLedger.Tests;

/// <summary>The events that followers of the ledger are told.</summary>
public class EventsTest
{
    private static readonly OcopCenter Pilot = new("C-1", "Gốm sứ Bát Tràng", District.GiaLam, new LocalDate(2023, 12, 27));

    [Fact]
    public async Task A_changed_status_is_an_event()
    {
        await using RunningLedger ledger = await RunningLedger.Start();
        await using IAsyncEnumerator<SseItem<string>> events = Follow(ledger, "/events?asOf=2023-12-31&lang=en");
        Assert.Equal(("position", "0@2023-12-31", 0), await Next(events));
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", Pilot));
        SseItem<string> told = await NextAt(events, "1@2023-12-31");
        JsonNode change = JsonNode.Parse(told.Data)!["changes"]!.AsArray().Single()!;
        Assert.Equal(("findings", ("018", "missed", "met")), (told.EventType, ChangesOf(told).Single()));
        Assert.StartsWith("C03 of plan 312/KH-UBND", (string?)change["explanation"], StringComparison.Ordinal);

        // A second center changes a count and no status.
        OcopCenter second = new("C-2", "Trung tâm", District.GiaLam, new LocalDate(2023, 12, 28));
        await ledger.Write(new(LedgerAction.Recorded, "C-2", 0, "", second));
        Assert.Equal("position", (await NextAt(events, "2@2023-12-31")).EventType);
    }

    [Fact]
    public async Task A_follower_that_reconnects_to_any_silo_is_told_what_changed()
    {
        var store = new MemoryLedgerStore();
        await using RunningLedger ledger = await RunningLedger.Start(store);
        await using RunningLedger other = await RunningLedger.Start(store);
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", Pilot));
        SalesPoint point = new("P-1", "Cổ Đô", District.BaVi, new LocalDate(2023, 5, 1));
        await ledger.Write(new(LedgerAction.Recorded, "P-1", 0, "", point));
        await ledger.Write(new(LedgerAction.Withdrawn, "C-1", 1, ""), District.GiaLam);
        await using IAsyncEnumerator<SseItem<string>> events = Follow(other, "/events?asOf=2023-12-31", lastEventId: "1@2023-12-31");
        Assert.Equal(("position", "1@2023-12-31", 0), await Next(events));
        SseItem<string> told = await NextAt(events, "3@2023-12-31");
        Assert.Equal(
            [("018", "met", "missed"), ("271", "missed", "met")],
            ChangesOf(told).Order());
    }

    [Fact]
    public async Task A_follower_that_reconnects_on_another_day_is_told_what_the_day_changed()
    {
        var clock = new FakeClock(Instant.FromUtc(2024, 1, 1, 0, 0));
        await using RunningLedger ledger = await RunningLedger.Start(
            new MemoryLedgerStore(), services => services.AddSingleton<NodaTime.IClock>(clock));
        await ledger.Write(new(LedgerAction.Recorded, "C-1", 0, "", Pilot));
        await using IAsyncEnumerator<SseItem<string>> events = Follow(ledger, "/events", lastEventId: "1@2023-12-31");
        Assert.Equal(("position", "1@2023-12-31", 0), await Next(events));
        SseItem<string> told = await NextAt(events, "1@2024-01-01");
        Assert.Contains(ChangesOf(told), change => (change.Before, change.Now) == ("not-started", "pending"));
    }

    [Theory]
    [InlineData("1234@2023-12-31", true)]
    [InlineData("1234", false)]
    [InlineData("-1@2023-12-31", false)]
    [InlineData("1@2023-12-32", false)]
    [InlineData("1@2023-12-31@", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_mark_that_was_written_is_read(string? text, bool isMark) =>
        Assert.Equal(isMark ? text : null, EventMark.Find(text)?.ToString());

    private static IEnumerable<(string Subject, string Before, string Now)> ChangesOf(SseItem<string> told) =>
        from change in JsonNode.Parse(told.Data)!["changes"]!.AsArray()
        let finding = change["finding"]!
        select ((string)finding["subject"]!, (string)change["before"]!, (string)finding["status"]!);

    private static async Task<(string Type, string? Id, int Changes)> Next(IAsyncEnumerator<SseItem<string>> events)
    {
        Assert.True(await events.MoveNextAsync());
        return (events.Current.EventType, events.Current.EventId, JsonNode.Parse(events.Current.Data)!["changes"]!.AsArray().Count);
    }

    private static async Task<SseItem<string>> NextAt(IAsyncEnumerator<SseItem<string>> events, string position)
    {
        do
            await Next(events);
        while (events.Current.EventId != position);
        return events.Current;
    }

    private static async IAsyncEnumerator<SseItem<string>> Follow(RunningLedger ledger, string address, string? lastEventId = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (lastEventId is not null)
            request.Headers.Add("Last-Event-ID", lastEventId);
        using CancellationTokenSource guard = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        guard.CancelAfter(HangGuard.Time); // A stream is kept alive, and would keep a test waiting.
        using HttpResponseMessage answer = await ledger.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, guard.Token);
        Stream stream = await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(guard.Token);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        await foreach (SseItem<string> item in SseParser.Create(stream).EnumerateAsync(guard.Token))
            yield return item;
    }
}
