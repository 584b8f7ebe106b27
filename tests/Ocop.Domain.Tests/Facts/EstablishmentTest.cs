using System.Reflection;

namespace Ocop.Domain.Tests;

/// <summary>What sales points and centers have in common; each fact is shown on both.</summary>
public class EstablishmentTest
{
    private static readonly LocalDate Opening = new(2024, 2, 28);
    private static readonly LocalDate Closing = new(2024, 3, 1);

    public static TheoryData<EstablishmentKind> Kinds => [.. Enum.GetValues<EstablishmentKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Null_is_refused_where_something_is_needed(EstablishmentKind kind)
    {
        Assert.Throws<ArgumentNullException>("id", () => Make(kind, id: null!));
        Assert.Throws<ArgumentNullException>("name", () => Make(kind, name: null!));
        Assert.Throws<ArgumentNullException>("district", () => MakeIn(kind, null!));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Constructor_parameters_have_the_names_of_properties(EstablishmentKind kind)
    {
        Establishment record = Make(kind, place: "Bát Tràng", source: "sổ").WithDays(Opening, Closing);
        ConstructorInfo constructor = Assert.Single(record.GetType().GetConstructors());

        Assert.Equal(record, constructor.Invoke([.. constructor.GetParameters().Select(Property)]));

        object? Property(ParameterInfo parameter) =>
            record.GetType().GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)!.GetValue(record);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Blank_text_is_refused(EstablishmentKind kind)
    {
        Assert.Throws<ArgumentException>("id", () => Make(kind, id: " "));
        Assert.Throws<ArgumentException>("name", () => Make(kind, name: ""));
        Assert.Throws<ArgumentException>("place", () => Make(kind, place: "\t"));
        Assert.Throws<ArgumentException>("source", () => Make(kind, source: "\u00A0"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_longest_texts_are_taken_and_one_more_character_is_refused(EstablishmentKind kind)
    {
        string id = new('i', 100);
        string text = new('t', 2_000);

        Establishment longest = Make(kind, id: id, name: text, place: text, source: text);

        Assert.Equal((id, text, text, text), (longest.Id, longest.Name, longest.Place, longest.Source));
        Assert.Throws<ArgumentException>("id", () => Make(kind, id: id + "i"));
        Assert.Throws<ArgumentException>("name", () => Make(kind, name: text + "t"));
        Assert.Throws<ArgumentException>("place", () => Make(kind, place: text + "t"));
        Assert.Throws<ArgumentException>("source", () => Make(kind, source: text + "t"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_day_left_out_or_misread_is_refused(EstablishmentKind kind) => DaysAreRefused(kind, default);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_day_of_another_calendar_is_refused(EstablishmentKind kind) =>
        DaysAreRefused(kind, Opening.WithCalendar(CalendarSystem.PersianSimple));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_open_from_the_day_it_opens_until_the_day_before_it_closes(EstablishmentKind kind)
    {
        Establishment record = Make(kind, openedOn: Opening, closedOn: Closing);

        Assert.False(record.IsOpenOn(new(2024, 2, 27)));
        Assert.True(record.IsOpenOn(new(2024, 2, 28)));
        Assert.True(record.IsOpenOn(new(2024, 2, 29)));
        Assert.False(record.IsOpenOn(new(2024, 3, 1)));
        Assert.False(record.IsOpenOn(new(2024, 3, 2)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_that_has_not_closed_stays_open(EstablishmentKind kind) =>
        Assert.True(Make(kind, openedOn: Opening).IsOpenOn(LocalDate.MaxIsoValue));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_that_closes_on_the_day_it_opens_is_never_open(EstablishmentKind kind)
    {
        Establishment record = Make(kind, openedOn: Opening, closedOn: Opening);

        Assert.All([-1, 0, 1], days => Assert.False(record.IsOpenOn(Opening.PlusDays(days))));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_that_is_only_planned_is_never_open(EstablishmentKind kind) =>
        Assert.False(Make(kind, plannedOn: Opening).IsOpenOn(Opening.PlusDays(1)));

    [Fact]
    public void Whether_it_is_open_is_asked_of_a_day_in_the_plan_s_calendar()
    {
        Establishment record = Make(EstablishmentKind.Center, openedOn: Opening);

        Assert.Throws<ArgumentException>("day", () => record.IsOpenOn(default));
        Assert.Throws<ArgumentException>("day", () => record.IsOpenOn(Opening.WithCalendar(CalendarSystem.Julian)));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(366, 366)]
    [Trait("clause", "C07")]
    public void It_is_late_by_the_days_from_the_planned_day_to_the_opening(int after, int late) =>
        Assert.Equal(late, Make(EstablishmentKind.SalesPoint, plannedOn: Opening, openedOn: Opening.PlusDays(after)).DaysLate);

    [Fact]
    [Trait("clause", "C07")]
    public void Nothing_is_late_without_both_days()
    {
        Assert.Null(Make(EstablishmentKind.SalesPoint, plannedOn: Opening).DaysLate);
        Assert.Null(Make(EstablishmentKind.SalesPoint, openedOn: Opening).DaysLate);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_fact_is_what_counting_needs_of_it(EstablishmentKind kind) =>
        Assert.Equal(new EstablishmentFact(kind, District.GiaLam, Opening, Closing), Make(kind, openedOn: Opening, closedOn: Closing).Fact);

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public void With_other_days_everything_else_stays(SalesPoint point, OcopCenter center, LocalDate opened) =>
        Assert.All(new Establishment[] { point, center }, record =>
        {
            Assert.Equal(record, record.WithDays(record.OpenedOn, record.ClosedOn));
            Establishment other = record.WithDays(opened, null);
            Assert.Equal((opened, null), (other.OpenedOn!.Value, other.ClosedOn));
            Assert.Equal(record, other.WithDays(record.OpenedOn, record.ClosedOn));
        });

    [Fact]
    public void There_are_these_two_kinds_and_no_others() =>
        Assert.Equal(
            [typeof(OcopCenter), typeof(SalesPoint)],
            typeof(Establishment).Assembly.GetTypes().Where(type => type.BaseType == typeof(Establishment)).OrderBy(type => type.Name));

    private static void DaysAreRefused(EstablishmentKind kind, LocalDate day)
    {
        Assert.Throws<ArgumentException>("openedOn", () => Make(kind, openedOn: day));
        Assert.Throws<ArgumentException>("closedOn", () => Make(kind, closedOn: day));
        Assert.Throws<ArgumentException>("plannedOn", () => Make(kind, plannedOn: day));
    }

    private static Establishment Make(
        EstablishmentKind kind,
        string id = "X-1",
        string name = "Tên",
        LocalDate? openedOn = null,
        LocalDate? closedOn = null,
        LocalDate? plannedOn = null,
        string? place = null,
        string? source = null) =>
        kind == EstablishmentKind.SalesPoint
            ? new SalesPoint(id, name, District.GiaLam, openedOn, closedOn, plannedOn, place: place, source: source)
            : new OcopCenter(id, name, District.GiaLam, openedOn, closedOn, plannedOn, place: place, source: source);

    private static Establishment MakeIn(EstablishmentKind kind, District district) =>
        kind == EstablishmentKind.SalesPoint ? new SalesPoint("X-1", "Tên", district) : new OcopCenter("X-1", "Tên", district);
}
