namespace Ocop.Domain.Analysis;

/// <content>Counts what the plan's qualitative clauses ask for (C06, C07, C08, C11, C12), without judging.</content>
public sealed partial class Indicator
{
    private static readonly BilingualText Unrecorded = new("chưa ghi nhận", "not recorded");

    [Expresses("C11", "C12")]
    internal static Indicator Count(Clause clause, IndicatorKind kind, Register register, LocalDate asOf)
    {
        (int total, IEnumerable<IndicatorLine> counts) = kind switch
        {
            IndicatorKind.VenueMix => Venues(Open(register.SalesPoints, asOf)),
            IndicatorKind.OnSchedule => Schedule(register, asOf),
            IndicatorKind.ProductOrigins => Origins(Open(register.SalesPoints, asOf)),
            IndicatorKind.CenterFunctions => Flags(Open(register.Centers, asOf), center => center.Functions, EnumNames.NameIn),
            IndicatorKind.CenterPartners => Flags(Open(register.Centers, asOf), center => center.Partners, EnumNames.NameIn),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an indicator."),
        };
        return new Indicator(clause, kind, asOf, total, [.. counts]);
    }

    private static List<T> Open<T>(ImmutableArray<T> establishments, LocalDate asOf)
        where T : Establishment =>
        [.. establishments.Where(establishment => establishment.IsOpenOn(asOf))];

    [Expresses("C06")]
    private static (int, IEnumerable<IndicatorLine>) Venues(List<SalesPoint> points) =>
        (points.Count,
         Enum.GetValues<VenueKind>()
             .Select(venue => Line(venue, EnumNames.NameIn, points.Count(point => point.Venue == venue)))
             .Append(new IndicatorLine("unrecorded", Unrecorded, points.Count(point => point.Venue is null))));

    [Expresses("C08")]
    private static (int, IEnumerable<IndicatorLine>) Origins(List<SalesPoint> points)
    {
        const ProductOrigins both = ProductOrigins.Hanoi | ProductOrigins.OtherProvinces;
        (int total, IEnumerable<IndicatorLine> counts) = Flags(points, point => point.Origins, EnumNames.NameIn);
        return (total, counts.Append(new IndicatorLine("both", new BilingualText("cả hai nguồn", "both"), points.Count(point => point.Origins == both))));
    }

    // Counts the values with each flag, and those with none.
    private static (int, IEnumerable<IndicatorLine>) Flags<T, TFlags>(
        List<T> establishments, Func<T, TFlags> flagsOf, Func<TFlags, TextLanguage, string> nameIn)
        where TFlags : struct, Enum =>
        (establishments.Count,
         Enum.GetValues<TFlags>()
             .Where(flag => !flag.Equals(default(TFlags)))
             .Select(flag => Line(flag, nameIn, establishments.Count(establishment => flagsOf(establishment).HasFlag(flag))))
             .Append(new IndicatorLine("unrecorded", Unrecorded, establishments.Count(establishment => flagsOf(establishment).Equals(default(TFlags))))));

    [Expresses("C07")]
    private static (int, IEnumerable<IndicatorLine>) Schedule(Register register, LocalDate asOf)
    {
        List<SalesPoint> planned = [.. register.SalesPoints.Where(point => point.PlannedOn is not null)];
        List<int> delays = [.. planned.Where(point => point.OpenedOn <= asOf).Select(point => point.DaysLate ?? 0)];
        return (planned.Count,
        [
            new("on-time", new BilingualText("đúng tiến độ", "on time"), delays.Count(delay => delay == 0)),
            new("late", new BilingualText("chậm", "late"), delays.Count(delay => delay > 0)),
            new("late-days-longest", new BilingualText("số ngày chậm nhiều nhất", "longest delay in days"), delays.DefaultIfEmpty().Max()),
            new("late-days-total", new BilingualText("tổng số ngày chậm", "delays in days, in all"), delays.Sum(delay => (long)delay)),
            new("not-yet", new BilingualText("chưa khai trương", "not yet opened"), planned.Count - delays.Count),
            new("overdue", new BilingualText("chưa khai trương và đã quá ngày dự kiến", "not yet opened though the planned day is over"), planned.Count(point => point.PlannedOn <= asOf && !(point.OpenedOn <= asOf))),
        ]);
    }

    private static IndicatorLine Line<TEnum>(TEnum value, Func<TEnum, TextLanguage, string> nameIn, int count)
        where TEnum : struct, Enum =>
        new(EnumToken.Of(value), new BilingualText(nameIn(value, TextLanguage.Vietnamese), nameIn(value, TextLanguage.English)), count);
}
