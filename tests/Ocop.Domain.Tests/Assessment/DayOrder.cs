namespace Ocop.Domain.Tests;

/// <summary>
/// The days that a verdict looks at, in one of the orders they can come in, equal days included: start and end of the window, the as-of
/// day, and the days on which a record opened and closed, where it did.
/// </summary>
/// <remarks>Days that share a rank are one day; ranks go up from 0 without a gap. The start comes before the end, as in every window of the plan.</remarks>
internal sealed record DayOrder(int Start, int End, int AsOf, int? Opened, int? Closed)
{
    /// <summary>All orders there are, by putting one day after another in every place that is left for it.</summary>
    public static IEnumerable<DayOrder> All =>
    [
        .. from asOf in Placed(new DayOrder(0, 1, -1, null, null), (order, rank) => order with { AsOf = rank })
           from opened in new[] { asOf }.Concat(Placed(asOf, (order, rank) => order with { Opened = rank }))
           from closed in new[] { opened }.Concat(opened.Opened is null ? [] : Placed(opened, (order, rank) => order with { Closed = rank }))
           where !(closed.Closed < closed.Opened)
           select closed,
    ];

    /// <summary>How many orders there are, by counting rather than by making them.</summary>
    /// <remarks>
    /// From m days in a row, start and end can be taken in m(m-1)/2 ways, the as-of day in m, the opening in m, opening and closing
    /// together in m(m+1)/2. That some of the m days may go unused is taken out again by inclusion and exclusion.
    /// </remarks>
    public static int Count =>
        Orders(days => days * (days - 1) / 2 * days)
        + Orders(days => days * (days - 1) / 2 * days * days)
        + Orders(days => days * (days - 1) / 2 * days * days * (days + 1) / 2);

    /// <summary>Days in this order around a window; those within it next to its start, or next to its end.</summary>
    public (LocalDate AsOf, LocalDate? Opened, LocalDate? Closed) DaysAround(DateInterval window, bool nextToEnd)
    {
        return (Day(AsOf), Opened is { } opened ? Day(opened) : null, Closed is { } closed ? Day(closed) : null);

        LocalDate Day(int rank) =>
            rank <= Start ? window.Start.PlusDays(rank - Start)
            : rank >= End ? window.End.PlusDays(rank - End)
            : nextToEnd ? window.End.PlusDays(rank - End)
            : window.Start.PlusDays(rank - Start);
    }

    private int Highest => new[] { Start, End, AsOf, Opened ?? 0, Closed ?? 0 }.Max();

    // The new day shares the rank of another, or takes one between, below or above, from which the others make way.
    private static IEnumerable<DayOrder> Placed(DayOrder order, Func<DayOrder, int, DayOrder> place) =>
    [
        .. Enumerable.Range(0, order.Highest + 1).Select(rank => place(order, rank)),
        .. Enumerable.Range(0, order.Highest + 2).Select(rank => place(order.MakingWay(rank), rank)),
    ];

    private DayOrder MakingWay(int rank)
    {
        return new DayOrder(Up(Start), Up(End), Up(AsOf), Opened is { } opened ? Up(opened) : null, Closed is { } closed ? Up(closed) : null);

        int Up(int own) => own >= rank ? own + 1 : own;
    }

    private static int Orders(Func<int, int> ways)
    {
        const int MostDays = 5;
        return Enumerable.Range(1, MostDays).Sum(ranks => Enumerable.Range(0, ranks + 1).Sum(used => ((ranks - used) % 2 == 0 ? 1 : -1) * Choose(ranks, used) * ways(used)));
    }

    private static int Choose(int all, int some) => some == 0 ? 1 : Choose(all - 1, some - 1) * all / some;
}
