namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>Counts by quota that follow what happens, for a rule engine to judge: the bookkeeping one writes around it.</summary>
internal sealed class LiveCounts
{
    private readonly Terms[][] _ofDistrict;
    private readonly int _today;

    public LiveCounts(OcopPlan plan, LocalDate today, PlanAssessment state)
    {
        _today = PlainRow.Number(today);
        Counts = QuotaCounts.Of(state);
        _ofDistrict =
        [
            .. District.All.Select(district => plan.Quotas.Index()
                .Where(pair => pair.Item.Subject.Contains(district))
                .Select(pair => new Terms(
                    pair.Index,
                    pair.Item.Rule.Measure == Measure.NewSalesPoints,
                    PlainRow.Number(pair.Item.Window.Start),
                    PlainRow.Number(LocalDate.Min(pair.Item.Due, today))))
                .ToArray()),
        ];
    }

    public QuotaCounts Counts { get; }

    public void Add(PlainRow row) => Count(row, 1);

    public void Remove(PlainRow row) => Count(row, -1);

    private void Count(PlainRow row, int change)
    {
        foreach (Terms terms in _ofDistrict[row.District])
        {
            if (terms.IsOfSalesPoints != (row.Kind == 0))
                continue;
            bool isAchieved = terms.IsOfSalesPoints ? row.Opened >= terms.From && row.Opened <= terms.ByDue : IsOpen(row, _today);
            bool isByDue = terms.IsOfSalesPoints ? isAchieved : IsOpen(row, terms.ByDue);
            if (isAchieved)
                Counts.Achieved[terms.Place] += change;
            if (isByDue)
                Counts.ByDue[terms.Place] += change;
        }
    }

    private static bool IsOpen(PlainRow row, int day) => row.Opened <= day && row.Closed > day;

    private sealed record Terms(int Place, bool IsOfSalesPoints, int From, int ByDue);
}
