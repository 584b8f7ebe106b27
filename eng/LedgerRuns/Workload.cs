using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using LiveLedger.Storage;

namespace LiveLedger.Tests;

/// <summary>
/// Many clients at once that write what chance has them write, and others that ask; with everything that was answered, to be held
/// against the ledger afterwards.
/// </summary>
/// <param name="silos">The addresses of the silos.</param>
/// <param name="seed">Where chance begins.</param>
/// <param name="establishments">How many establishments a district has at most: the fewer, the more the clients meet.</param>
internal sealed class Workload(IReadOnlyList<Uri> silos, int seed, int establishments)
{
    /// <summary>How many clients write.</summary>
    public const int Writers = 32;

    private readonly ConcurrentDictionary<(District District, string Id), LedgerEntry> _known = new();
    private readonly ConcurrentBag<(LedgerEntry Entry, District District, LedgerWrite Write)> _acknowledged = [];
    private readonly ConcurrentBag<ReadAssessment> _read = [];
    private readonly ConcurrentBag<(long Begun, TimeSpan Took)> _waits = [];
    private readonly ConcurrentBag<TimeSpan> _readWaits = [];
    private readonly ConcurrentBag<string> _surprises = [];
    private long _last;
    private int _conflicts;
    private int _resent;
    private int _repeated;

    /// <summary>How many writes were acknowledged.</summary>
    public int Acknowledged => _acknowledged.Count;

    /// <summary>How many assessments were read.</summary>
    public int Read => _read.Count;

    /// <summary>How many writes were refused, since somebody else had written.</summary>
    public int Conflicts => _conflicts;

    /// <summary>How many requests were not answered, and sent again.</summary>
    public int Resent => _resent;

    /// <summary>How many writes were sent again though they had been answered.</summary>
    public int Repeated => _repeated;

    /// <summary>The longest that a write took which was under way at a moment or begun within some time of it.</summary>
    public TimeSpan LongestWait(long moment, TimeSpan within) => _waits
        .Where(wait => wait.Begun + (long)(wait.Took.TotalSeconds * Stopwatch.Frequency) > moment && wait.Begun < moment + (long)(within.TotalSeconds * Stopwatch.Frequency))
        .Select(wait => Stopwatch.GetElapsedTime(Math.Max(wait.Begun, moment), wait.Begun + (long)(wait.Took.TotalSeconds * Stopwatch.Frequency)))
        .DefaultIfEmpty()
        .Max();

    /// <summary>The longest that an assessment took.</summary>
    public TimeSpan LongestRead => _readWaits.DefaultIfEmpty().Max();

    /// <summary>Runs the clients until their time is up, and each has its last answer.</summary>
    /// <param name="keys">The keys of the writers' agencies, which keep all districts.</param>
    /// <param name="readers">How many clients ask.</param>
    /// <param name="time">How long.</param>
    /// <param name="most">How many writes each client makes at most.</param>
    public async Task Run(IReadOnlyList<string> keys, int readers, TimeSpan time, int most = int.MaxValue)
    {
        using HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256, PooledConnectionLifetime = TimeSpan.FromMinutes(1) }) { Timeout = TimeSpan.FromSeconds(12) };
        using CancellationTokenSource end = new(time);
        CancellationToken stop = TestContext.Current.CancellationToken;
        Task[] writers = [.. Enumerable.Range(0, Writers).Select(writer => Write(http, writer, keys[writer], most, end.Token, stop))];
        Task[] asking = [.. Enumerable.Range(0, readers).Select(reader => Ask(http, reader, keys[0], end.Token, stop))];
        await Task.WhenAll(writers);
        await end.CancelAsync();
        await Task.WhenAll(asking);
    }

    /// <summary>All that a store has, in order.</summary>
    public static async Task<List<LedgerEntry>> EntriesOf(ILedgerStore store)
    {
        List<LedgerEntry> entries = [];
        foreach (District district in District.All)
            entries.AddRange(await store.Read(district, 0).ToListAsync());
        entries.Sort((one, other) => one.Position.CompareTo(other.Position));
        return entries;
    }

    /// <summary>Holds everything that was answered against what the ledger has.</summary>
    public async Task<LedgerEntry[]> Verify(ILedgerStore store)
    {
        Assert.Empty(_surprises);
        List<LedgerEntry> entries = await EntriesOf(store);
        Assert.Equal([], Lost(entries));
        Assert.All(_acknowledged, one => Assert.Equal((one.District, one.Write.Id), (one.Entry.Record.District, one.Entry.Record.Id)));
        Assert.All(_acknowledged.Where(one => IsNew(one.Write, one.Entry)), one => Assert.Equal((one.Write.Action, one.Write.By), (one.Entry.Action, one.Entry.By)));
        Assert.All(_acknowledged.Where(one => !IsNew(one.Write, one.Entry)), one => Assert.Equal((LedgerAction.Closed, one.Write.ExpectedVersion), (one.Write.Action, one.Entry.Version)));
        Assert.All(_acknowledged, one => Assert.True((one.Write.Record ?? one.Entry.Record) == one.Entry.Record && (one.Write.ClosedOn ?? one.Entry.Record.ClosedOn) == one.Entry.Record.ClosedOn, $"{one.Write} was answered by {one.Entry}."));

        // Nothing is there that nobody was told of. By chance an agency may withdraw twice what it saw once: that is one entry.
        Assert.Equal(entries.Count, _acknowledged.DistinctBy(one => one.Entry.Position).Count());
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(position => (long)position), entries.Select(entry => entry.Position));

        Assert.Equal([], Twice(entries));
        Assert.All(entries.GroupBy(entry => (entry.Record.District, entry.Record.Id)), history => Assert.Equal(Enumerable.Range(1, history.Count()), history.Select(entry => entry.Version)));

        VerifyReads(_read, entries);
        return [.. entries];
    }

    /// <summary>Every answer was of a state that the ledger had, and of one no older than what had been acknowledged before it was asked.</summary>
    public static void VerifyReads(IEnumerable<ReadAssessment> reads, IReadOnlyList<LedgerEntry> entries)
    {
        foreach (IGrouping<LocalDate, ReadAssessment> asOf in reads.GroupBy(read => read.AsOf))
        {
            var replay = new LedgerReplay(HanoiPlan312.Plan, asOf.Key, entries);
            foreach (ReadAssessment read in asOf.OrderBy(read => read.Position))
            {
                Assert.True(read.Position >= read.Floor, $"An assessment at position {read.Position} was given after {read.Floor} had been acknowledged.");
                Assert.Equal(TextOf(replay.At(read.Position).Findings), read.Findings);
            }
        }
    }

    /// <summary>What was acknowledged, and is not in the ledger as it was acknowledged.</summary>
    public IEnumerable<LedgerEntry> Lost(IReadOnlyCollection<LedgerEntry> entries)
    {
        HashSet<LedgerEntry> stored = [.. entries];
        return _acknowledged.Select(one => one.Entry).Where(entry => !stored.Contains(entry));
    }

    /// <summary>What is in the ledger though it is there already: what is recorded or corrected has a name of its own each time.</summary>
    public static IEnumerable<LedgerEntry> Twice(IReadOnlyCollection<LedgerEntry> entries) => entries
        .Where(entry => entry.Action is LedgerAction.Recorded or LedgerAction.Corrected)
        .GroupBy(entry => entry.Record.Name)
        .SelectMany(said => said.Skip(1));

    /// <summary>A finding as these tests compare it.</summary>
    public static string TextOf(IEnumerable<Finding> findings) =>
        string.Join(' ', findings.Select(finding => $"{EnumToken.Of(finding.Status)}/{finding.Achieved}/{finding.AchievedByDue}/{finding.ClosedSince}"));

    /// <summary>The findings of an answer, the same way.</summary>
    public static string TextOf(JsonNode answer) => string.Join(' ', answer["findings"]!.AsArray()
        .Select(one => one!["finding"]!)
        .Select(finding => $"{finding["status"]}/{finding["achieved"]}/{finding["achievedByDue"]}/{finding["closedSince"]}"));

    // A closing on the day on which it is closed already adds nothing.
    private static bool IsNew(LedgerWrite write, LedgerEntry entry) => entry.Version == write.ExpectedVersion + 1;

    private async Task Write(HttpClient http, int writer, string key, int most, CancellationToken end, CancellationToken stop)
    {
        var random = new Random(seed + writer);
        var writes = new RandomWrites(random, $"agency {writer}", establishments);
        LedgerClient client = new(http, silos, key, writer % silos.Count);
        for (int made = 0; made < most && !end.IsCancellationRequested; made++)
        {
            District district = writes.SomeDistrict();
            string id = writes.SomeId();
            LedgerEntry? seen = _known.GetValueOrDefault((district, id));
            LedgerWrite write = writes.Next(district, id, seen);
            long begun = Stopwatch.GetTimestamp();
            (HttpStatusCode status, LedgerEntry? entry) = await client.Send(district, write, stop);
            _waits.Add((begun, Stopwatch.GetElapsedTime(begun)));
            if (entry is not null)
                _known.AddOrUpdate((district, id), entry, (_, known) => known.Version > entry.Version ? known : entry);
            switch (status)
            {
                case HttpStatusCode.OK or HttpStatusCode.Created:
                    _acknowledged.Add((entry!, district, write));
                    Raise(ref _last, entry!.Position);
                    if (IsNew(write, entry) && random.Next(10) == 0)
                        await Repeat(client, district, write, entry, stop);
                    break;
                case HttpStatusCode.Conflict or HttpStatusCode.NotFound or HttpStatusCode.BadRequest:
                    // Somebody else had written; or of what is not there, or closed before it opened. Never by an older state than was seen.
                    if ((entry?.Version ?? 0) < (seen?.Version ?? 0) && status != HttpStatusCode.BadRequest)
                        _surprises.Add($"{write}: {status} by {entry}, after {seen} had been seen");
                    Interlocked.Add(ref _conflicts, status == HttpStatusCode.Conflict ? 1 : 0);
                    break;
                default:
                    _surprises.Add($"{write}: {status}");
                    break;
            }
        }

        Interlocked.Add(ref _resent, client.Resent);
    }

    private async Task Repeat(LedgerClient client, District district, LedgerWrite write, LedgerEntry first, CancellationToken stop)
    {
        Interlocked.Increment(ref _repeated);
        client.GoElsewhere();
        (HttpStatusCode status, LedgerEntry? entry) = await client.Send(district, write, stop);
        if (entry != first)
            _surprises.Add($"{write}: answered by {first}, and sent again by {status} {entry}");
    }

    private async Task Ask(HttpClient http, int reader, string key, CancellationToken end, CancellationToken stop)
    {
        LedgerClient client = new(http, silos, key, reader % silos.Count);
        for (int asked = 0; !end.IsCancellationRequested; asked++)
        {
            // Two days at once, of which neither may disturb the other.
            LocalDate one = new(2023 + (asked % 3), 12, 31), other = new(2024, 6, 30);
            await Task.WhenAll(AskOf(one), AskOf(other));
        }

        async Task AskOf(LocalDate asOf)
        {
            long floor = Interlocked.Read(ref _last), begun = Stopwatch.GetTimestamp();
            JsonNode answer = await client.Get($"/assessment?asOf={NodaTime.Text.LocalDatePattern.Iso.Format(asOf)}", stop);
            _readWaits.Add(Stopwatch.GetElapsedTime(begun));
            _read.Add(new(floor, (long)answer["position"]!, asOf, TextOf(answer)));
        }
    }

    private static void Raise(ref long last, long position)
    {
        for (long known = Interlocked.Read(ref last); known < position; known = Interlocked.Read(ref last))
            Interlocked.CompareExchange(ref last, position, known);
    }
}

/// <summary>An assessment as it was answered.</summary>
/// <param name="Floor">The last position that had been acknowledged when it was asked.</param>
/// <param name="Position">The position that it names.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Findings">The findings, as <see cref="Workload.TextOf(IEnumerable{Finding})"/> has them.</param>
internal sealed record ReadAssessment(long Floor, long Position, LocalDate AsOf, string Findings);
