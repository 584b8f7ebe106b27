using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace LedgerRuns;

/// <summary>
/// Many clients that write at random, and others that ask, all at once. Everything that they were answered is kept, and compared with the
/// ledger afterwards.
/// </summary>
/// <param name="silos">The addresses of the silos.</param>
/// <param name="seed">The seed of the random writes.</param>
/// <param name="establishments">The largest number of establishments of a district: the fewer, the more conflicts.</param>
internal sealed class Workload(IReadOnlyList<Uri> silos, int seed, int establishments)
{
    // A client that has no answer by then sends its request again.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    private const int FewestQuestionsOfAReader = 5;

    private readonly ConcurrentDictionary<(District District, string Id), LedgerEntry> _known = new();
    private readonly ConcurrentBag<(LedgerEntry Entry, District District, LedgerWrite Write)> _acknowledged = [];
    private readonly ConcurrentBag<ReadAssessment> _read = [];
    private readonly ConcurrentBag<(long Begun, TimeSpan Took)> _waits = [];
    private readonly ConcurrentBag<TimeSpan> _readWaits = [];
    private readonly ConcurrentBag<string> _surprises = [];
    private readonly ConcurrentBag<LedgerClient> _clients = [];
    private long _last;
    private int _conflicts;
    private int _repeated;

    /// <summary>How long a writer pauses after each write.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>The number of acknowledged writes.</summary>
    public int Acknowledged => _acknowledged.Count;

    /// <summary>The number of assessments read.</summary>
    public int Read => _read.Count;

    /// <summary>The number of writes that were refused because somebody else had written.</summary>
    public int Conflicts => _conflicts;

    /// <summary>The number of writers' requests that were not answered, and sent again.</summary>
    public int Resent => _clients.Sum(client => client.Resent);

    /// <summary>The number of writes that were sent again although they had been answered.</summary>
    public int Repeated => _repeated;

    /// <summary>The last position that was acknowledged.</summary>
    public long Position => Interlocked.Read(ref _last);

    /// <summary>Returns the longest time that a write took which was in progress at a moment, or begun within some time after it.</summary>
    public TimeSpan LongestWait(long moment, TimeSpan within) => _waits
        .Select(wait => (wait.Begun, Ended: wait.Begun + Ticks(wait.Took)))
        .Where(wait => wait.Ended > moment && wait.Begun < moment + Ticks(within))
        .Select(wait => Stopwatch.GetElapsedTime(Math.Max(wait.Begun, moment), wait.Ended))
        .DefaultIfEmpty()
        .Max();

    /// <summary>The longest time that an assessment took.</summary>
    public TimeSpan LongestRead => _readWaits.DefaultIfEmpty().Max();

    /// <summary>Runs the clients until each writer has made its writes or the run is ended, and each client has its last answer.</summary>
    /// <param name="readers">The number of clients that ask.</param>
    /// <param name="most">The largest number of writes of each writer.</param>
    /// <param name="end">Ends the run.</param>
    public async Task Run(int readers, int most = int.MaxValue, CancellationToken end = default)
    {
        using SocketsHttpHandler connections = new() { MaxConnectionsPerServer = 256, PooledConnectionLifetime = TimeSpan.FromMinutes(1) };
        using HttpClient http = new(connections) { Timeout = Patience };
        using var over = CancellationTokenSource.CreateLinkedTokenSource(end);
        Task[] writers = [.. TestAgencies.WriterKeys.Select((key, writer) => Write(http, writer, key, most, over.Token))];
        Task[] asking = [.. Enumerable.Range(0, readers).Select(reader => Ask(http, reader, over.Token))];
        await Task.WhenAll(writers);
        await over.CancelAsync();
        await Task.WhenAll(asking);
    }

    /// <summary>Runs the clients for some time.</summary>
    public async Task Run(int readers, TimeSpan time)
    {
        using CancellationTokenSource end = new(time);
        await Run(readers, end: end.Token);
    }

    /// <summary>Returns all entries of a store, in order.</summary>
    public static async Task<List<LedgerEntry>> EntriesOf(ILedgerStore store)
    {
        List<LedgerEntry> entries = [];
        foreach (District district in District.All)
            entries.AddRange(await store.Read(district, 0).ToListAsync());
        entries.Sort((one, other) => one.Position.CompareTo(other.Position));
        return entries;
    }

    /// <summary>Compares everything that was answered with the entries of a store.</summary>
    public async Task<LedgerEntry[]> Verify(ILedgerStore store)
    {
        Assert.Empty(_surprises);
        List<LedgerEntry> entries = await EntriesOf(store);
        Assert.Equal([], Lost(entries));
        Assert.All(_acknowledged, one => AssertAnswers(one.Entry, one.District, one.Write));

        // Each entry was acknowledged to somebody. An agency may happen to withdraw twice what it saw once: that is one entry.
        Assert.Equal(entries.Count, _acknowledged.DistinctBy(one => one.Entry.Position).Count());
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(position => (long)position), entries.Select(entry => entry.Position));

        Assert.Equal([], Twice(entries));
        Assert.All(
            entries.GroupBy(entry => (entry.Record.District, entry.Record.Id)),
            history => Assert.Equal(Enumerable.Range(1, history.Count()), history.Select(entry => entry.Version)));

        VerifyReads(_read, entries);
        return [.. entries];
    }

    /// <summary>
    /// Checks that every answer is of a state that the ledger had, and of none older than what had been acknowledged before the question.
    /// </summary>
    public static void VerifyReads(IEnumerable<ReadAssessment> reads, IReadOnlyList<LedgerEntry> entries)
    {
        foreach (IGrouping<LocalDate, ReadAssessment> asOf in reads.GroupBy(read => read.AsOf))
        {
            var replay = new LedgerReplay(HanoiPlan312.Plan, asOf.Key, entries);
            foreach (ReadAssessment read in asOf.OrderBy(read => read.Position))
            {
                Assert.True(
                    read.Position >= read.Floor,
                    $"An assessment at position {read.Position} was given after {read.Floor} had been acknowledged.");
                Assert.Equal(TextOf(replay.At(read.Position).Findings), read.Findings);
            }
        }
    }

    /// <summary>Returns the entries that were acknowledged, and are not in the ledger as they were acknowledged.</summary>
    public IEnumerable<LedgerEntry> Lost(IReadOnlyCollection<LedgerEntry> entries)
    {
        HashSet<LedgerEntry> stored = [.. entries];
        return _acknowledged.Select(one => one.Entry).Where(entry => !stored.Contains(entry));
    }

    /// <summary>Returns the entries that are in the ledger twice: each record and correction has a name of its own.</summary>
    public static IEnumerable<LedgerEntry> Twice(IReadOnlyCollection<LedgerEntry> entries) => entries
        .Where(entry => entry.Action is LedgerAction.Recorded or LedgerAction.Corrected)
        .GroupBy(entry => entry.Record.Name)
        .SelectMany(said => said.Skip(1));

    /// <summary>Returns findings in the form in which they are compared.</summary>
    public static string TextOf(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(finding =>
        $"{EnumToken.Of(finding.Status)}/{finding.Achieved}/{finding.AchievedByDue}/{finding.ClosedSince}"));

    /// <summary>Returns the findings of an answer in the same form.</summary>
    public static string TextOf(JsonNode answer) => string.Join(' ', answer["findings"]!.AsArray()
        .Select(one => one!["finding"]!)
        .Select(finding => $"{finding["status"]}/{finding["achieved"]}/{finding["achievedByDue"]}/{finding["closedSince"]}"));

    private static void AssertAnswers(LedgerEntry entry, District district, LedgerWrite write)
    {
        Assert.Equal((district, write.Id), (entry.Record.District, entry.Record.Id));
        if (IsNew(write, entry))
            Assert.Equal((write.Action, write.By), (entry.Action, entry.By));
        else
            Assert.Equal((LedgerAction.Closed, write.ExpectedVersion), (write.Action, entry.Version));
        Assert.True(
            (write.Record ?? entry.Record) == entry.Record && (write.ClosedOn ?? entry.Record.ClosedOn) == entry.Record.ClosedOn,
            $"{write} was answered by {entry}.");
    }

    // Closing what is closed on that day already adds nothing.
    private static bool IsNew(LedgerWrite write, LedgerEntry entry) => entry.Version == write.ExpectedVersion + 1;

    private async Task Write(HttpClient http, int writer, string key, int most, CancellationToken end)
    {
        var random = new Random(seed + writer);
        var writes = new RandomWrites(random, TestAgencies.NameOfWriter(writer), establishments);
        LedgerClient client = new(http, silos, key, writer % silos.Count);
        _clients.Add(client);
        for (int made = 0; made < most && !end.IsCancellationRequested; made++)
        {
            District district = writes.SomeDistrict();
            string id = writes.SomeId();
            LedgerEntry? seen = _known.GetValueOrDefault((district, id));
            LedgerWrite write = writes.Next(district, id, seen);
            long begun = Stopwatch.GetTimestamp();
            (HttpStatusCode status, LedgerEntry? entry) = await client.Send(district, write);
            _waits.Add((begun, Stopwatch.GetElapsedTime(begun)));
            if (entry is not null)
                _known.AddOrUpdate((district, id), entry, (_, known) => known.Version > entry.Version ? known : entry);
            switch (status)
            {
                case HttpStatusCode.OK or HttpStatusCode.Created:
                    _acknowledged.Add((entry!, district, write));
                    Raise(ref _last, entry!.Position);
                    if (IsNew(write, entry) && random.Next(10) == 0)
                        await Repeat(client, district, write, entry);
                    break;
                case HttpStatusCode.Conflict or HttpStatusCode.NotFound or HttpStatusCode.BadRequest:
                    // Somebody else had written, or the establishment does not exist, or it would close before it opened. An answer with an
                    // older state than was seen is an error.
                    if ((entry?.Version ?? 0) < (seen?.Version ?? 0) && status != HttpStatusCode.BadRequest)
                        _surprises.Add($"{write}: {status} by {entry}, after {seen} had been seen");
                    Interlocked.Add(ref _conflicts, status == HttpStatusCode.Conflict ? 1 : 0);
                    break;
                default:
                    _surprises.Add($"{write}: {status}");
                    break;
            }

            if (Pause > TimeSpan.Zero)
                await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private async Task Repeat(LedgerClient client, District district, LedgerWrite write, LedgerEntry first)
    {
        Interlocked.Increment(ref _repeated);
        client.GoElsewhere();
        (HttpStatusCode status, LedgerEntry? entry) = await client.Send(district, write);
        if (entry != first)
            _surprises.Add($"{write}: answered by {first}, and sent again by {status} {entry}");
    }

    private async Task Ask(HttpClient http, int reader, CancellationToken end)
    {
        LedgerClient client = new(http, silos, TestAgencies.CityKey, reader % silos.Count);
        for (int asked = 0; asked < FewestQuestionsOfAReader || !end.IsCancellationRequested; asked++)
        {
            // Two days at once; neither question may disturb the other.
            LocalDate one = new(2023 + (asked % 3), 12, 31), other = new(2024, 6, 30);
            await Task.WhenAll(AskOf(one), AskOf(other));
        }

        async Task AskOf(LocalDate asOf)
        {
            long floor = Interlocked.Read(ref _last), begun = Stopwatch.GetTimestamp();
            JsonNode answer = await client.Get($"/assessment?asOf={LocalDatePattern.Iso.Format(asOf)}");
            _readWaits.Add(Stopwatch.GetElapsedTime(begun));
            _read.Add(new(floor, (long)answer["position"]!, asOf, TextOf(answer)));
        }
    }

    private static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);

    private static void Raise(ref long last, long position)
    {
        for (long known = Interlocked.Read(ref last); known < position; known = Interlocked.Read(ref last))
            Interlocked.CompareExchange(ref last, position, known);
    }
}
