namespace Ocop.Domain.Analysis;

/// <summary>Finds the smallest change to a register with which a quota would be met, by dynamic programming.</summary>
/// <remarks>
/// A stock after its due day can be short twice: on the due day and now. A change of one record helps on one of the two days or on
/// both, so the smallest number of records is the larger shortfall. Which records help on both days is found by a table over the two
/// shortfalls. The time grows with the square of a shortfall on one day, and with the cube where both days are short.
/// </remarks>
internal sealed class WhyNotSearch
{
    private readonly Finding _finding;
    private readonly Register _register;

    // The number of records that must count on both days, the further number for the worse day only, and the terms for counting.
    private readonly int _onBoth;
    private readonly int _onWorse;
    private readonly DateInterval _both;
    private readonly DateInterval _worse;

    private WhyNotSearch(Finding finding, Register register)
    {
        _finding = finding;
        _register = register;
        Measure measure = finding.Rule.Measure;
        int now = finding.Shortfall, then = finding.Rule.Range.GetShortfall(finding.AchievedByDue);
        bool isShortTwice = measure.HasOwnCountOnDue(finding.Due, finding.AsOf);
        LocalDate worse = now >= then ? finding.AsOf : finding.Due;
        _both = measure.DaysToCount(finding.Quota.Window, isShortTwice ? finding.Due : finding.AsOf, finding.AsOf);
        _worse = measure.DaysToCount(finding.Quota.Window, worse, worse);
        _onBoth = isShortTwice ? Math.Min(now, then) : 0;
        _onWorse = Math.Max(now, then) - _onBoth;
    }

    /// <summary>Finds the smallest change, by dynamic programming over the numbers of records that count on both days and on the worse day.</summary>
    public static Counterfactual FindSmallestChange(Finding finding, Register register) => new WhyNotSearch(finding, register).Least();

    private Counterfactual Least()
    {
        // The best choice of records for each number that counts on both days and on the worse day.
        List<Establishment> candidates = [.. Candidates()];
        int onBoth = Math.Min(_onBoth, candidates.Count), onWorse = Math.Min(_onWorse, candidates.Count);
        var best = new Choice?[onBoth + 1, onWorse + 1];
        best[0, 0] = new Choice(default, null, null);
        foreach (Establishment record in candidates)
        {
            RecordChange? both = ChangeFor(record, _both);
            RecordChange worse = ChangeFor(record, _worse)!; // A change that helps on both days also helps on the worse one.
            for (int i = onBoth; i >= 0; i--)
            {
                for (int j = onWorse; j >= 0; j--)
                {
                    if (best[i, j] is not { } chosen)
                        continue;
                    if (both is not null && i < onBoth)
                        Keep(ref best[i + 1, j], chosen, both);
                    if (j < onWorse)
                        Keep(ref best[i, j + 1], chosen, worse);
                }
            }
        }

        (Choice least, int more) = (
            from i in Enumerable.Range(0, onBoth + 1)
            from j in Enumerable.Range(0, onWorse + 1)
            where best[i, j] is not null
            select (Choice: best[i, j]!, More: _onBoth - i + _onWorse - j)).MinBy(option => (option.More, option.Choice.Cost));
        return new Counterfactual(_finding, [.. least.Changes().OrderBy(change => change.Record.Id, StringComparer.Ordinal)], more, _onBoth > 0 ? _both : _worse);
    }

    private static void Keep(ref Choice? best, Choice chosen, RecordChange change)
    {
        (int Planned, long Days) cost = (chosen.Cost.Planned + (change.WasOnlyPlanned ? 1 : 0), chosen.Cost.Days + change.DaysEarlier + change.DaysExtended);
        if (best is null || cost.CompareTo(best.Cost) < 0)
            best = new Choice(cost, change, chosen);
    }

    // Only the cheapest are ever chosen, up to the shortfall for either use.
    private IEnumerable<Establishment> Candidates()
    {
        List<Establishment> seen = [];
        foreach (Establishment record in _register.OfKind(_finding.Rule.Measure.Kind))
        {
            if (_finding.Quota.Subject.Contains(record.District) && !(record.OpenedOn > _finding.AsOf))
                seen.Add(record);
        }

        return Cheapest(_both).Union(Cheapest(_worse)).OrderBy(record => record.Id, StringComparer.Ordinal);

        // A query's orderby would compare identifiers in the current culture.
        IEnumerable<Establishment> Cheapest(DateInterval days) => seen
            .Select(record => ChangeFor(record, days))
            .OfType<RecordChange>()
            .OrderBy(change => change.WasOnlyPlanned)
            .ThenBy(change => (long)change.DaysEarlier + change.DaysExtended)
            .ThenBy(change => change.Record.Id, StringComparer.Ordinal)
            .Select(change => change.Record)
            .Take(_onBoth + _onWorse);
    }

    private RecordChange? ChangeFor(Establishment record, DateInterval days) => _finding.Rule.Measure.ChangeToCount(record, days, _finding.AsOf);

    private sealed record Choice((int Planned, long Days) Cost, RecordChange? Change, Choice? Others)
    {
        public IEnumerable<RecordChange> Changes()
        {
            for (Choice choice = this; choice.Change is not null; choice = choice.Others!)
                yield return choice.Change;
        }
    }
}
