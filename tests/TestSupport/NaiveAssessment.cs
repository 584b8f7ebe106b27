namespace TestSupport;

/// <summary>
/// The meaning of a quota written out a second time, from the table of statuses in the design rather than from the code:
/// record by record, flow and stock apart, line by line in the table's order.
/// </summary>
public sealed record NaiveAssessment(
    int Achieved, int AchievedByDue, int ClosedSince, int Shortfall, int Surplus, int DaysLeft, FindingStatus Status, bool IsBreach)
{
    public static NaiveAssessment Of(Quota quota, Register register, LocalDate t)
    {
        bool isFlow = quota.Rule.Measure.Basis == CountingBasis.OpenedWithin;
        return isFlow ? OfFlow(quota, register, t) : OfStock(quota, register, t);
    }

    public static NaiveAssessment From(Finding finding) => new(
        finding.Achieved, finding.AchievedByDue, finding.ClosedSince, finding.Shortfall, finding.Surplus, finding.DaysLeft, finding.Status, finding.IsBreach);

    private static NaiveAssessment OfFlow(Quota quota, Register register, LocalDate t)
    {
        LocalDate s = quota.Window.Start, e = quota.Window.End;
        List<Establishment> opened = [.. RecordsOf(quota, register).Where(record => s <= record.OpenedOn && record.OpenedOn <= e && record.OpenedOn <= t)];
        int achieved = opened.Count;
        return Numbers(quota, t, achieved, achieved, opened.Count(record => record.ClosedOn <= t), Status());

        FindingStatus Status()
        {
            if (achieved > quota.Rule.Range.Maximum) return FindingStatus.Exceeded;
            if (achieved >= quota.Rule.Range.Minimum) return FindingStatus.Met;
            if (t < s) return FindingStatus.NotStarted;
            if (t < e) return FindingStatus.Pending;
            if (register.Coverage == RegisterCoverage.Partial) return FindingStatus.Unproven;
            return FindingStatus.Missed;
        }
    }

    private static NaiveAssessment OfStock(Quota quota, Register register, LocalDate t)
    {
        LocalDate s = quota.Window.Start, e = quota.Window.End;
        int min = quota.Rule.Range.Minimum;
        int achieved = RecordsOf(quota, register).Count(record => IsOpen(record, t));
        int byDue = RecordsOf(quota, register).Count(record => IsOpen(record, t < e ? t : e));
        return Numbers(quota, t, achieved, byDue, 0, Status());

        FindingStatus Status()
        {
            if (achieved > quota.Rule.Range.Maximum) return FindingStatus.Exceeded;
            if (achieved >= min && (t < e || byDue >= min)) return FindingStatus.Met;
            if (achieved >= min && t >= e && byDue < min) return FindingStatus.MetLate;
            if (t < s) return FindingStatus.NotStarted;
            if (t < e) return FindingStatus.Pending;
            if (register.Coverage == RegisterCoverage.Partial) return FindingStatus.Unproven;
            if (byDue >= min && achieved < min) return FindingStatus.Lapsed;
            return FindingStatus.Missed;
        }
    }

    private static NaiveAssessment Numbers(Quota quota, LocalDate t, int achieved, int byDue, int closedSince, FindingStatus status) => new(
        achieved,
        byDue,
        closedSince,
        Math.Max(0, quota.Rule.Range.Minimum - achieved),
        quota.Rule.Range.Maximum is { } max ? Math.Max(0, achieved - max) : 0,
        Math.Max(0, Period.Between(t, quota.Window.End, PeriodUnits.Days).Days),
        status,
        quota.Rule.Strength == Strength.Mandatory
            && (status is FindingStatus.Missed or FindingStatus.Lapsed || (quota.Rule.Range.IsCapped && achieved > quota.Rule.Range.Maximum)));

    private static IEnumerable<Establishment> RecordsOf(Quota quota, Register register)
    {
        bool countsPoints = quota.Rule.Measure.Kind == EstablishmentKind.SalesPoint;
        return (countsPoints ? register.SalesPoints.Cast<Establishment>() : register.Centers)
            .Where(record => quota.Subject.Contains(record.District));
    }

    private static bool IsOpen(Establishment record, LocalDate day) =>
        record.OpenedOn is { } opened && opened <= day && (record.ClosedOn is not { } closed || closed > day);
}
