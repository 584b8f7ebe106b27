namespace LiveLedger.Tests;

public class DistrictLogTest
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 2, 3, 4, 5);

    private static readonly SalesPoint Point = new("P-1", "HTX Hồng Vân", District.ThuongTin, new LocalDate(2023, 3, 1));

    [Fact]
    public void What_is_recorded_stands_until_it_is_corrected_closed_or_withdrawn()
    {
        var log = new DistrictLog();
        SalesPoint corrected = new("P-1", "HTX Hồng Vân", District.ThuongTin, new LocalDate(2023, 3, 2));
        AssertWritten(log, new(LedgerAction.Recorded, "P-1", 0, "a", Point), Point);
        AssertWritten(log, new(LedgerAction.Corrected, "P-1", 1, "b", corrected), corrected);
        AssertWritten(log, new(LedgerAction.Closed, "P-1", 2, "a", ClosedOn: new LocalDate(2024, 1, 5)), corrected.WithDays(corrected.OpenedOn, new LocalDate(2024, 1, 5)));
        AssertWritten(log, new(LedgerAction.Withdrawn, "P-1", 3, "a"), corrected.WithDays(corrected.OpenedOn, new LocalDate(2024, 1, 5)));
        Assert.Empty(log.Standing(long.MaxValue));
        AssertWritten(log, new(LedgerAction.Recorded, "P-1", 4, "a", Point), Point);
        Assert.Equal([5], log.Standing(long.MaxValue).Select(entry => entry.Version));
        Assert.Equal([5, 4, 3, 2, 1], log.HistoryOf("P-1").Select(entry => entry.Version));
        Assert.Equal(["a", "a", "a", "b", "a"], log.HistoryOf("P-1").Select(entry => entry.By));
    }

    [Fact]
    public void A_write_that_is_sent_again_is_answered_as_it_was_however_much_was_said_since()
    {
        var log = new DistrictLog();
        LedgerWrite write = new(LedgerAction.Recorded, "P-1", 0, "a", Point);
        LedgerEntry first = AssertWritten(log, write, Point);
        AssertWritten(log, new(LedgerAction.Withdrawn, "P-1", 1, "b"), Point);
        Assert.Equal((null, new WriteAnswer(WriteOutcome.Written, first)), log.Decide(write, Now));
        Assert.Equal(WriteOutcome.Conflict, log.Decide(write with { By = "b" }, Now).Answer!.Outcome);
    }

    [Fact]
    public void A_correction_or_closing_that_changes_nothing_adds_nothing()
    {
        var log = new DistrictLog();
        SalesPoint closed = new("P-1", "HTX Hồng Vân", District.ThuongTin, new LocalDate(2023, 3, 1), new LocalDate(2024, 1, 5));
        LedgerEntry first = AssertWritten(log, new(LedgerAction.Recorded, "P-1", 0, "a", closed), closed);
        Assert.Equal((null, new WriteAnswer(WriteOutcome.Written, first)), log.Decide(new(LedgerAction.Corrected, "P-1", 1, "b", closed), Now));
        Assert.Equal((null, new WriteAnswer(WriteOutcome.Written, first)), log.Decide(new(LedgerAction.Closed, "P-1", 1, "b", ClosedOn: new LocalDate(2024, 1, 5)), Now));
        Assert.Equal(WriteOutcome.Conflict, log.Decide(new(LedgerAction.Corrected, "P-1", 0, "b", closed), Now).Answer!.Outcome);
        Assert.NotNull(log.Decide(new(LedgerAction.Corrected, "P-1", 1, "b", Point), Now).Entry);
        Assert.NotNull(log.Decide(new(LedgerAction.Withdrawn, "P-1", 1, "b"), Now).Entry);
    }

    [Theory]
    [InlineData(LedgerAction.Recorded, 1, WriteOutcome.Conflict)]
    [InlineData(LedgerAction.Corrected, 0, WriteOutcome.Conflict)]
    [InlineData(LedgerAction.Corrected, 2, WriteOutcome.Conflict)]
    [InlineData(LedgerAction.Closed, 0, WriteOutcome.Conflict)]
    [InlineData(LedgerAction.Withdrawn, 7, WriteOutcome.Conflict)]
    [InlineData(LedgerAction.Closed, 1, WriteOutcome.Refused)]
    public void What_does_not_follow_is_answered_with_what_there_is(LedgerAction action, int expected, WriteOutcome outcome)
    {
        var log = new DistrictLog();
        LedgerEntry known = AssertWritten(log, new(LedgerAction.Recorded, "P-1", 0, "a", Point), Point);
        SalesPoint other = new("P-1", "Khác", District.ThuongTin);
        Assert.Equal((null, outcome, known), log.Decide(new(action, "P-1", expected, "a", other, new LocalDate(2023, 1, 1)), Now) is (var entry, { } answer) ? (entry, answer.Outcome, answer.Entry) : default);
    }

    [Theory]
    [InlineData(LedgerAction.Corrected)]
    [InlineData(LedgerAction.Closed)]
    [InlineData(LedgerAction.Withdrawn)]
    public void Nothing_can_be_said_of_what_is_not_there(LedgerAction action)
    {
        var log = new DistrictLog();
        LedgerWrite write = new(action, "P-1", 0, "a", Point, new LocalDate(2024, 1, 1));
        Assert.Equal(WriteOutcome.Unknown, log.Decide(write, Now).Answer!.Outcome);
        Assert.Equal((null, new WriteAnswer(WriteOutcome.Conflict, null)), log.Decide(new(LedgerAction.Recorded, "P-1", 1, "a", Point), Now));
        AssertWritten(log, new(LedgerAction.Recorded, "P-1", 0, "a", Point), Point);
        AssertWritten(log, new(LedgerAction.Withdrawn, "P-1", 1, "a"), Point);
        Assert.Equal((WriteOutcome.Unknown, 2), log.Decide(write with { ExpectedVersion = 2, By = "b" }, Now).Answer is { } answer ? (answer.Outcome, answer.Entry!.Version) : default);
    }

    [Fact]
    public void An_entry_that_does_not_follow_is_not_taken()
    {
        var log = new DistrictLog();
        LedgerEntry first = AssertWritten(log, new(LedgerAction.Recorded, "P-1", 0, "a", Point), Point);
        Assert.Throws<InvalidOperationException>(() => log.Append(first));
        Assert.Throws<InvalidOperationException>(() => log.Append(first with { Position = 9, Version = 3 }));
        Assert.Throws<InvalidOperationException>(() => log.Append(first with { Position = 1, Version = 2 }));
        Assert.Equal(1, log.Length);
    }

    [Fact, Trait("run", "deep")]
    public void Counts_are_those_of_the_entries_up_to_the_position() => Assert.All(Enumerable.Range(1, Depth.CasesOf(40)), seed =>
    {
        var random = new Random(seed);
        var writes = new RandomWrites(random, "a", 6);
        var log = new DistrictLog();
        List<LedgerEntry> entries = [];
        for (int i = 0; i < 100; i++)
        {
            string id = writes.SomeId();
            if (log.Decide(writes.Next(District.GiaLam, id, log.CurrentOf(id)), Now).Entry is { } entry)
            {
                entries.Add(entry with { Position = (entries.Count == 0 ? 0 : entries[^1].Position) + random.Next(1, 4) });
                log.Append(entries[^1]);
            }

            // Asked in between too, so that counts are kept up to date and not made again; for more days than are kept up to date, and
            // for some of them again and again.
            LocalDate asOf = new LocalDate(2022, 12, 31).PlusYears(random.Next(5)).PlusDays(random.Next(2) * random.Next(20));
            long position = random.Next(0, 210);
            Tally expected = Tally.Count(HanoiPlan312.Plan, asOf, [.. FactsAt(entries, position)]);
            Assert.Equal(expected.Questions.Select(question => expected[question, District.GiaLam]), log.Count(HanoiPlan312.Plan, asOf, position));

            EstablishmentKind kind = random.Next(2) == 0 ? EstablishmentKind.SalesPoint : EstablishmentKind.Center;
            DateInterval window = new(asOf.PlusDays(-random.Next(400)), asOf);
            Assert.Equal(
                FactsAt(entries, position).Where(fact => fact.Kind == kind && fact.OpenedOn is { } day && window.Contains(day)).GroupBy(fact => fact.OpenedOn!.Value).OrderBy(day => day.Key).Select(day => new DayCount(day.Key, day.Count())),
                log.Openings(kind, window, position));
        }
    });

    [Fact]
    public void Establishments_are_listed_by_identifier_from_any_of_them_on()
    {
        var log = new DistrictLog();
        foreach (string id in (string[])["b", "B", "a", "ab"])
            AssertWritten(log, new(LedgerAction.Recorded, id, 0, "a", new SalesPoint(id, id, District.GiaLam)), null);
        Assert.Equal(["B", "a", "ab", "b"], log.Standing(long.MaxValue).Select(entry => entry.Record.Id));
        Assert.Equal(["ab", "b"], log.Standing(long.MaxValue, "a").Select(entry => entry.Record.Id));
    }

    private static IEnumerable<EstablishmentFact> FactsAt(IEnumerable<LedgerEntry> entries, long position) => entries
        .Where(entry => entry.Position <= position)
        .GroupBy(entry => entry.Record.Id)
        .Select(history => history.Last().Fact)
        .OfType<EstablishmentFact>();

    private static LedgerEntry AssertWritten(DistrictLog log, LedgerWrite write, Establishment? record)
    {
        LedgerEntry entry = log.Decide(write, Now).Entry! with { Position = log.Length + 1 };
        log.Append(entry);
        Assert.Equal((write.ExpectedVersion + 1, write.Action, write.By, Now), (entry.Version, entry.Action, entry.By, entry.SaidAt));
        if (record is not null)
            Assert.Equal(record, entry.Record);
        return entry;
    }
}
