using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using LiveLedger.Ledger;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LiveLedger.Api;

/// <summary>
/// Tells how findings change. Every event bears a mark of what it tells of, and whoever comes back with it, to any silo, is told what
/// changed since: the findings as of then and now are compared, and nothing need be remembered for anybody.
/// </summary>
internal static class EventStream
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    // After how long a browser is to come back.
    private static readonly TimeSpan Reconnection = TimeSpan.FromSeconds(1);

    public static ServerSentEventsResult<LedgerMoved> Follow(
        [AsParameters] PlanQuestion question,
        PositionWatch watch,
        IHostApplicationLifetime program,
        [FromHeader(Name = "Last-Event-ID")] string? lastEventId,
        CancellationToken cancellation) =>
        TypedResults.ServerSentEvents(Events(question, watch, EventMark.Find(lastEventId), program.ApplicationStopping, cancellation));

    // It ends when the program is to stop, and where no answer is to be had just now: those who follow come back by themselves.
    private static async IAsyncEnumerable<SseItem<LedgerMoved>> Events(
        PlanQuestion question, PositionWatch watch, EventMark? last, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellation);
        if (await watch.Moved(null, KeepAlive, end.Token) is not { } first
            || await Assess(question, last?.Position ?? question.Position?.Value ?? first, last?.AsOf) is not { } told)
            yield break;
        yield return Event(told, [], "position");

        // Where another day has come meanwhile, that is news.
        while (await watch.Moved(told.Assessment.AsOf == question.MeantDay ? told.Position : null, KeepAlive, end.Token) is { } position
            && await Assess(question, Math.Max(position, told.Position)) is { } now)
        {
            List<FindingChange> changes = Changes(told, now, question.MeantLanguage);
            told = now;
            yield return Event(now, changes, changes.Count > 0 ? "findings" : "position");
        }
    }

    private static async Task<CityAssessment?> Assess(PlanQuestion question, long position, LocalDate? day = null)
    {
        try
        {
            return await question.Assess(position, day);
        }
        catch (Exception exception) when (UnavailableAnswer.IsFor(exception))
        {
            return null;
        }
    }

    private static List<FindingChange> Changes(CityAssessment before, CityAssessment now, TextLanguage language) =>
    [
        .. from pair in before.Assessment.Findings.Zip(now.Assessment.Findings)
           where pair.First.Status != pair.Second.Status
           select new FindingChange(pair.First.Status, pair.Second, pair.Second.Explain(language)),
    ];

    private static SseItem<LedgerMoved> Event(CityAssessment now, IReadOnlyList<FindingChange> changes, string type) =>
        new(new LedgerMoved(now.Position, now.Assessment.AsOf, changes), type)
        {
            EventId = new EventMark(now.Position, now.Assessment.AsOf).ToString(),
            ReconnectionInterval = Reconnection,
        };
}
