using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace LiveLedger.Ledger;

/// <summary>
/// All that was said of the establishments of one district, in the order in which it was said, with what follows from it: how each
/// establishment stands, and what a plan counts, now or at any earlier position.
/// </summary>
/// <remarks>It changes by <see cref="Append"/> alone, and belongs to one thread at a time.</remarks>
public sealed class DistrictLog
{
    // For how many pairs of a plan and an as-of day counts are kept up to date: those asked for last.
    private const int MostTallies = 32;

    // The places of those that were asked for again, which no number of questions that are put once drives out.
    private const int AskedAgain = MostTallies / 2;

    private const int None = -1;

    private readonly List<LedgerEntry> _entries = [];

    // For each entry, where the one before it of the same establishment stands.
    private readonly List<int> _previous = [];
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly List<(OcopPlan Plan, LocalDate AsOf, TallyBuilder Count)> _tallies = [];

    // How many of each kind opened on each day, by all that was said.
    private readonly Dictionary<(EstablishmentKind Kind, LocalDate Day), int> _opened = [];

    /// <summary>How many entries there are.</summary>
    public int Length => _entries.Count;

    /// <summary>Adds what was said last.</summary>
    /// <param name="entry">The entry, with its position.</param>
    /// <exception cref="InvalidOperationException">It does not follow the entries there are.</exception>
    public void Append(LedgerEntry entry)
    {
        int previous = _last.GetValueOrDefault(entry.Record.Id, None);
        int version = previous == None ? 0 : _entries[previous].Version;
        if (entry.Version != version + 1 || (_entries.Count > 0 && entry.Position <= _entries[^1].Position))
            throw new InvalidOperationException($"{entry.Record} has version {version}, and the log ends at position {(_entries.Count > 0 ? _entries[^1].Position : 0)}: version {entry.Version} at {entry.Position} does not follow.");
        _entries.Add(entry);
        _previous.Add(previous);
        _last[entry.Record.Id] = _entries.Count - 1;
        foreach ((_, _, TallyBuilder count) in _tallies)
            Exchange(FactBefore(Length - 1), entry.Fact, count.Remove, count.Add);
        Exchange(FactBefore(Length - 1), entry.Fact, RemoveOpening, AddOpening);
    }

    /// <summary>What is to become of a write: the entry to be added for it, or the answer where none is.</summary>
    /// <param name="write">The write.</param>
    /// <param name="now">When it is said.</param>
    /// <returns>The entry to be stored, or null with the answer.</returns>
    /// <remarks>
    /// A write that is in the log already, said by the same agency after the same version with the same content, is answered as it
    /// was the first time, however much was said since. A correction or closing that changes nothing adds nothing.
    /// </remarks>
    public (LedgerEntry? Entry, WriteAnswer? Answer) Decide(LedgerWrite write, Instant now)
    {
        LedgerEntry? current = CurrentOf(write.Id);
        int version = current?.Version ?? 0;
        if (write.ExpectedVersion < version && HistoryOf(write.Id).FirstOrDefault(entry => entry.Version == write.ExpectedVersion + 1) is { } said && IsSame(said, write))
            return (null, new WriteAnswer(WriteOutcome.Written, said));
        if (version != write.ExpectedVersion)
            return (null, new WriteAnswer(current is null && write.Action != LedgerAction.Recorded ? WriteOutcome.Unknown : WriteOutcome.Conflict, current));
        bool isThere = current?.Fact is not null;
        if (write.Action == LedgerAction.Recorded ? isThere : !isThere)
            return (null, new WriteAnswer(isThere ? WriteOutcome.Conflict : WriteOutcome.Unknown, current));
        Establishment record = write.Action switch
        {
            LedgerAction.Closed => current!.Record.WithDays(current.Record.OpenedOn, write.ClosedOn),
            LedgerAction.Withdrawn => current!.Record,
            _ => write.Record!,
        };
        if (isThere && write.Action != LedgerAction.Withdrawn && record == current!.Record)
            return (null, new WriteAnswer(WriteOutcome.Written, current)); // It says nothing new.
        return FaultOf(record) is { } fault
            ? (null, new WriteAnswer(WriteOutcome.Refused, current, fault))
            : (new LedgerEntry(0, version + 1, write.Action, write.By, now, record), null);
    }

    /// <summary>The last that was said of an establishment; null if nothing was.</summary>
    public LedgerEntry? CurrentOf(string id) => _last.TryGetValue(id, out int place) ? _entries[place] : null;

    /// <summary>All that was said of an establishment, the last first.</summary>
    public IEnumerable<LedgerEntry> HistoryOf(string id)
    {
        for (int place = _last.GetValueOrDefault(id, None); place != None; place = _previous[place])
            yield return _entries[place];
    }

    /// <summary>The establishments as they stood, with the last that was said of each, by identifier; none that was withdrawn.</summary>
    /// <param name="position">By what was said up to which position of the whole city.</param>
    /// <param name="after">The identifier after which to begin; null for the first.</param>
    public IEnumerable<LedgerEntry> Standing(long position, string? after = null) => LastAt(position)
        .Where(entry => entry.Fact is not null && (after is null || StringComparer.Ordinal.Compare(entry.Record.Id, after) > 0))
        .OrderBy(entry => entry.Record.Id, StringComparer.Ordinal);

    /// <summary>What a plan counts as of a day, by what was said up to a position: one count for each of its questions.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <param name="position">The position in the whole city; what was said after it is not known.</param>
    /// <returns>The counts, in the order of <see cref="TallyQuestion.ListFor"/>.</returns>
    public ImmutableArray<int> Count(OcopPlan plan, LocalDate asOf, long position)
    {
        TallyBuilder count = TallyOf(plan, asOf);
        Tally tally = At(position, count.Remove, count.Add, count.Build);
        return _entries.Count == 0
            ? [.. tally.Questions.Select(_ => 0)]
            : [.. tally.Questions.Select(question => tally[question, _entries[0].Record.District])];
    }

    /// <summary>How many establishments of a kind opened on each day, by what was said up to a position.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="window">The days.</param>
    /// <param name="position">The position in the whole city.</param>
    public ImmutableArray<DayCount> Openings(EstablishmentKind kind, DateInterval window, long position) =>
        At<ImmutableArray<DayCount>>(position, RemoveOpening, AddOpening, () =>
        [
            .. from opened in _opened
               where opened.Key.Kind == kind && window.Contains(opened.Key.Day)
               orderby opened.Key.Day
               select new DayCount(opened.Key.Day, opened.Value),
        ]);

    private static bool IsSame(LedgerEntry said, LedgerWrite write) =>
        said.Action == write.Action && said.By == write.By && write.Action switch
        {
            LedgerAction.Closed => said.Record.ClosedOn == write.ClosedOn,
            LedgerAction.Withdrawn => true,
            _ => said.Record == write.Record,
        };

    // What the register as a whole would say of it.
    private static string? FaultOf(Establishment record)
    {
        try
        {
            _ = record is SalesPoint point ? new Register([point], []) : new Register([], [(OcopCenter)record]);
            return null;
        }
        catch (InvalidRegisterException invalid)
        {
            return string.Join(' ', invalid.Errors);
        }
    }

    // The last that was said of each establishment up to a position.
    private IEnumerable<LedgerEntry> LastAt(long position)
    {
        int known = LengthAt(position);
        return known == _entries.Count
            ? _last.Values.Select(place => _entries[place])
            : _entries.Take(known).GroupBy(entry => entry.Record.Id, (_, history) => history.Last(), StringComparer.Ordinal);
    }

    private int LengthAt(long position)
    {
        if (_entries.Count == 0 || _entries[^1].Position <= position)
            return _entries.Count;
        int low = 0, high = _entries.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_entries[middle].Position <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private TallyBuilder TallyOf(OcopPlan plan, LocalDate asOf)
    {
        int known = _tallies.FindIndex(tally => tally.AsOf == asOf && tally.Plan.Equals(plan));
        if (known >= 0)
        {
            (OcopPlan, LocalDate, TallyBuilder Count) again = _tallies[known];
            _tallies.RemoveAt(known);
            _tallies.Insert(0, again);
            return again.Count;
        }

        var count = new TallyBuilder(plan, asOf);
        foreach (int place in _last.Values)
        {
            if (_entries[place].Fact is { } fact)
                count.Add(fact);
        }

        if (_tallies.Count == MostTallies)
            _tallies.RemoveAt(MostTallies - 1);
        _tallies.Insert(Math.Min(_tallies.Count, AskedAgain), (plan, asOf, count));
        return count;
    }

    private void AddOpening(EstablishmentFact fact)
    {
        if (fact.OpenedOn is { } day)
            CollectionsMarshal.GetValueRefOrAddDefault(_opened, (fact.Kind, day), out _)++;
    }

    private void RemoveOpening(EstablishmentFact fact)
    {
        if (fact.OpenedOn is { } day && --CollectionsMarshal.GetValueRefOrNullRef(_opened, (fact.Kind, day)) == 0)
            _opened.Remove((fact.Kind, day));
    }

    // Takes what was said after a position back from a count, reads it, and puts that on again.
    private T At<T>(long position, Action<EstablishmentFact> remove, Action<EstablishmentFact> add, Func<T> read)
    {
        int known = LengthAt(position);
        for (int place = _entries.Count - 1; place >= known; place--)
            Exchange(_entries[place].Fact, FactBefore(place), remove, add);
        T answer = read();
        for (int place = known; place < _entries.Count; place++)
            Exchange(FactBefore(place), _entries[place].Fact, remove, add);
        return answer;
    }

    private EstablishmentFact? FactBefore(int place) => _previous[place] == None ? null : _entries[_previous[place]].Fact;

    private static void Exchange(EstablishmentFact? gone, EstablishmentFact? come, Action<EstablishmentFact> remove, Action<EstablishmentFact> add)
    {
        if (gone is { } old)
            remove(old);
        if (come is { } next)
            add(next);
    }
}
