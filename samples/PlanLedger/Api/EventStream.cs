using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using PlanLedger.Ledger;

namespace PlanLedger.Api;

/// <summary>
/// Tells how findings change. Every event bears the position that it tells of, and whoever comes back with it, to any silo, is told
/// what changed since: the findings as of two positions are compared, and nothing need be remembered for anybody.
/// </summary>
internal static class EventStream
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    public static ServerSentEventsResult<LedgerMoved> Follow(
        [AsParameters] PlanQuestion question,
        PositionWatch watch,
        [FromHeader(Name = "Last-Event-ID")] string? lastEventId,
        CancellationToken cancellation) =>
        TypedResults.ServerSentEvents(Events(question, watch, LedgerPosition.TryParse(lastEventId, null, out LedgerPosition? last) ? last.Value : question.Position?.Value, cancellation));

    private static async IAsyncEnumerable<SseItem<LedgerMoved>> Events(PlanQuestion question, PositionWatch watch, long? from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        CityAssessment told = await question.Assess(from);
        yield return Event(told, [], "position");
        while (true)
        {
            await watch.Moved(told.Position, KeepAlive, cancellation);
            CityAssessment now = await question.Assess(null);
            List<FindingChange> changes = Changes(told, now, question.MeantLanguage);
            told = now;
            yield return Event(now, changes, changes.Count > 0 ? "findings" : "position");
        }
    }

    private static List<FindingChange> Changes(CityAssessment before, CityAssessment now, TextLanguage language) =>
    [
        .. from pair in before.Assessment.Findings.Zip(now.Assessment.Findings)
           where pair.First.Status != pair.Second.Status
           select new FindingChange(pair.First.Status, pair.Second, pair.Second.Explain(language)),
    ];

    private static SseItem<LedgerMoved> Event(CityAssessment now, IReadOnlyList<FindingChange> changes, string type) =>
        new(new LedgerMoved(now.Position, now.Assessment.AsOf, changes), type) { EventId = now.Position.ToString(CultureInfo.InvariantCulture) };
}
