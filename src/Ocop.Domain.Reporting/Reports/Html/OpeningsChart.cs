using System.Globalization;

namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>
/// The openings of one window added up day by day, beside what is asked and an even pace to it. Places are shares of the width
/// and of the height, in whole numbers, written as per cent.
/// </summary>
public sealed class OpeningsChart
{
    private const int Whole = 10_000;
    private const int MostMonthLabels = 12;
    private const int MostLabels = 6;

    private readonly Finding _finding;
    private readonly DateInterval _window;

    /// <summary>Draws what a timeline has within the window of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="timeline">The timeline of its plan.</param>
    public OpeningsChart(Finding finding, Timeline timeline)
        : this(finding, StepsOf(finding, timeline))
    {
    }

    /// <summary>Draws ready counts.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="counts">Each day, from the start of the window to the day of the audit, on which the number of openings so far changes, with that number; by day.</param>
    public OpeningsChart(Finding finding, IReadOnlyList<(LocalDate Day, int Count)> counts)
    {
        _finding = finding;
        _window = finding.Quota.Window;
        Steps = [.. counts.Select((step, place) => (step.Day, place + 1 < counts.Count ? counts[place + 1].Day.PlusDays(-1) : LastDay, step.Count))];
        Top = TopOf(Math.Max(Math.Max(Range.Minimum, Range.Maximum ?? 0), finding.Achieved));
    }

    /// <summary>How many are asked for.</summary>
    public CountRange Range => _finding.Rule.Range;

    /// <summary>The count at the top of the chart.</summary>
    public long Top { get; }

    /// <summary>The count from a day on, to the day before the next or to the last day of the chart.</summary>
    public ImmutableArray<(LocalDate From, LocalDate To, int Count)> Steps { get; }

    /// <summary>Whether there is anything to draw: the window has begun.</summary>
    public bool HasBegun => _finding.AsOf >= _window.Start;

    /// <summary>The last day of which the count is known: the day of the audit or the due day.</summary>
    public LocalDate LastDay => LocalDate.Min(_finding.AsOf, _window.End);

    /// <summary>Whether the day of the audit is within the window, short of its last day.</summary>
    public bool ShowsAsOf => HasBegun && _finding.AsOf < _window.End;

    /// <summary>The months to name, each from its first day in the window, with the days to the next; none in a long window.</summary>
    public ImmutableArray<(LocalDate From, int Days)> Months
    {
        get
        {
            int months = MonthOf(_window.End) - MonthOf(_window.Start) + 1;
            int step = ((int[])[1, 2, 3, 6]).FirstOrDefault(step => months <= step * MostMonthLabels);
            return step == 0 ? [] : SpansOf(step);
        }
    }

    /// <summary>The years to name, each from its first day in the window, with the days to the next.</summary>
    public ImmutableArray<(LocalDate From, int Days)> Years => SpansOf(12 * (int)StepFor(_window.End.Year - _window.Start.Year));

    /// <summary>The counts to be named beside the chart.</summary>
    public IEnumerable<long> Counts
    {
        get
        {
            long step = StepFor(Top);
            return Enumerable.Range(0, (int)(Top / step) + 1).Select(place => place * step);
        }
    }

    /// <summary>The left edge of a day; the day after the last is at the right edge of the chart.</summary>
    public string Left(LocalDate day) => Percent((long)Period.DaysBetween(_window.Start, day) * Whole / _window.Length);

    /// <summary>The width from the left edge of a day to the right edge of another.</summary>
    public string Width(LocalDate from, LocalDate to) =>
        Percent(((long)Period.DaysBetween(_window.Start, to) + 1) * Whole / _window.Length - ((long)Period.DaysBetween(_window.Start, from) * Whole / _window.Length));

    /// <summary>How far below the top of the chart a count is drawn.</summary>
    public string Down(long count) => Percent((Top - count) * Whole / Top);

    /// <summary>How high a count is drawn.</summary>
    public string Height(long count) => Percent(Whole - ((Top - count) * Whole / Top));

    // The window cut at the first day of each month whose number is a multiple of the step.
    private ImmutableArray<(LocalDate From, int Days)> SpansOf(int step)
    {
        int first = MonthOf(_window.Start);
        LocalDate[] starts =
        [
            _window.Start,
            .. Enumerable.Range(first + 1, MonthOf(_window.End) - first)
                .Where(month => month % step == 0)
                .Select(month => new LocalDate(_window.Start.Year, _window.Start.Month, 1).PlusMonths(month - first)),
        ];
        return
        [
            .. starts.Select((from, place) => (
                from,
                place + 1 < starts.Length ? Period.DaysBetween(from, starts[place + 1]) : Period.DaysBetween(from, _window.End) + 1)),
        ];
    }

    private static int MonthOf(LocalDate day) => (12 * day.Year) + day.Month - 1;

    private static string Percent(long share) => string.Create(CultureInfo.InvariantCulture, $"{share / 100}.{share % 100:00}%");

    private static List<(LocalDate Day, int Count)> StepsOf(Finding finding, Timeline timeline)
    {
        DateInterval window = finding.Quota.Window;
        LocalDate last = LocalDate.Min(finding.AsOf, window.End);

        // The timeline adds up over all windows of the rule: what earlier ones have is taken off.
        ImmutableArray<(LocalDate Day, int Count)> all = timeline.CountByDay(finding.Rule);
        int before = all.LastOrDefault(step => step.Day < window.Start).Count;
        return [.. all.Where(step => step.Day >= window.Start && step.Day <= last).Select(step => (step.Day, step.Count - before))];
    }

    private static long TopOf(long most)
    {
        long step = StepFor(most);
        return Math.Max(1, (most + step - 1) / step) * step;
    }

    // 1, 2 or 5 of a power of ten: the first that leaves no more names than have room.
    private static long StepFor(long most)
    {
        for (long power = 1; ; power *= 10)
        {
            foreach (long step in (long[])[power, 2 * power, 5 * power])
            {
                if (most <= step * (MostLabels - 1))
                    return step;
            }
        }
    }
}
