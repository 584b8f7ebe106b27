namespace Ocop.Domain.Analysis;

/// <summary>The counts and statuses of one quota through time, written day after day by a <see cref="TimelineSweep"/>.</summary>
internal sealed class QuotaHistory
{
    private readonly Register _register;
    private readonly List<(uint Day, int Achieved, int ClosedSince)> _steps = [];
    private readonly List<StatusChange> _changes = [];
    private int _achieved;
    private int _closedSince;
    private int _achievedOnDue;

    public QuotaHistory(Quota quota, Register register)
    {
        Quota = quota;
        _register = register;
        Start = DayNumber.Of(quota.Window.Start);
        Due = DayNumber.Of(quota.Due);
        Status = FirstStatus = new QuotaVerdict(quota, WindowProgress.Of(quota.Window, LocalDate.MinIsoValue), 0, 0, register.Coverage).Status;
    }

    public Quota Quota { get; }

    public uint Start { get; }

    public uint Due { get; }

    /// <summary>The status before the first day written.</summary>
    public FindingStatus FirstStatus { get; }

    /// <summary>The status at the end of the last day written.</summary>
    public FindingStatus Status { get; private set; }

    /// <summary>Whether something happened on the day being written.</summary>
    public bool IsTouched { get; set; }

    public IReadOnlyList<StatusChange> Changes => _changes;

    /// <summary>The days on which the count changes, with the count from then on.</summary>
    public IEnumerable<(uint Day, int Achieved)> Steps => _steps.Select(step => (step.Day, step.Achieved));

    /// <summary>Counts an establishment of the subject that opens or closes on the day being written.</summary>
    public void Count(uint opened, bool isClosing)
    {
        (int achieved, int closedSince) = Quota.Rule.Measure.Effect(opened, isClosing, Start, Due);
        _achieved += achieved;
        _closedSince += closedSince;
        IsTouched |= achieved != 0 || closedSince != 0;
    }

    /// <summary>Ends the day being written; returns the change of status, if there is one.</summary>
    public StatusChange? EndDay(LocalDate day, uint number)
    {
        IsTouched = false;
        (uint _, int achieved, int closedSince) = _steps.Count == 0 ? default : _steps[^1];
        if (achieved != _achieved || closedSince != _closedSince)
            _steps.Add((number, _achieved, _closedSince));
        if (number <= Due)
            _achievedOnDue = _achieved;
        FindingStatus after = Verdict(_achieved, day, number).Status;
        if (after == Status)
            return null;
        var change = new StatusChange(day, Quota, Status, after);
        Status = after;
        _changes.Add(change);
        return change;
    }

    /// <summary>Returns the finding as of a day.</summary>
    public Finding On(LocalDate day, uint number)
    {
        // The last step on or before the day.
        int from = 0, to = _steps.Count;
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = _steps[middle].Day <= number ? (middle + 1, to) : (from, middle);
        }

        (uint _, int achieved, int closedSince) = from == 0 ? default : _steps[from - 1];
        return new Finding(Quota, day, _register.Coverage, Verdict(achieved, day, number), closedSince, _register);
    }

    private QuotaVerdict Verdict(int achieved, LocalDate day, uint number) =>
        new(Quota, WindowProgress.Of(Quota.Window, day), achieved, number > Due ? _achievedOnDue : achieved, _register.Coverage);
}
