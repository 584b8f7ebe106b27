using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

[Properties(Arbitrary = [typeof(AnyFact)])]
public class EstablishmentFactTest
{
    private static readonly LocalDate Day = new(2023, 12, 27);

    [Law]
    public void A_fact_gives_back_what_it_was_made_of(EstablishmentKind kind, District district, LocalDate? opened, LocalDate? closed)
    {
        var fact = new EstablishmentFact(kind, district, opened, closed);

        Assert.Equal(kind, fact.Kind);
        Assert.Same(district, fact.District);
        Assert.Equal(opened, fact.OpenedOn);
        Assert.Equal(closed, fact.ClosedOn);
    }

    [Law]
    public void Facts_are_equal_exactly_when_their_parts_are(
        EstablishmentKind kind, District district, LocalDate? opened, LocalDate? closed, EstablishmentKind otherKind, District otherDistrict)
    {
        var fact = new EstablishmentFact(kind, district, opened, closed);

        EqualityContract.Equates(fact, new EstablishmentFact(kind, district, opened, closed));
        Assert.Equal(kind == otherKind && district == otherDistrict, fact == new EstablishmentFact(otherKind, otherDistrict, opened, closed));
        Assert.Equal(opened == closed, fact == new EstablishmentFact(kind, district, closed, opened));
    }

    [Fact]
    public void The_first_and_last_day_of_the_calendar_fit()
    {
        var fact = new EstablishmentFact(EstablishmentKind.Center, District.MyDuc, LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

        Assert.Equal(LocalDate.MinIsoValue, fact.OpenedOn);
        Assert.Equal(LocalDate.MaxIsoValue, fact.ClosedOn);
        Assert.Equal(EstablishmentKind.Center, fact.Kind);
        Assert.Same(District.MyDuc, fact.District);
    }

    [Fact]
    public void The_default_is_a_sales_point_in_the_first_district_that_has_not_opened() =>
        Assert.Equal(new EstablishmentFact(EstablishmentKind.SalesPoint, District.BaDinh, openedOn: null), default);

    [Fact]
    public void A_fact_takes_eight_bytes() => Assert.Equal(8, Unsafe.SizeOf<EstablishmentFact>());

    [Fact]
    public void An_undefined_kind_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new EstablishmentFact((EstablishmentKind)2, District.BaDinh, null));

    [Fact]
    public void A_missing_district_is_refused() =>
        Assert.Throws<ArgumentNullException>("district", () => new EstablishmentFact(EstablishmentKind.Center, null!, null));

    [Fact]
    public void A_day_left_out_or_misread_is_refused()
    {
        Assert.Throws<ArgumentException>("openedOn", () => new EstablishmentFact(EstablishmentKind.Center, District.BaDinh, default(LocalDate)));
        Assert.Throws<ArgumentException>("closedOn", () => new EstablishmentFact(EstablishmentKind.Center, District.BaDinh, null, default(LocalDate)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused()
    {
        LocalDate persian = Day.WithCalendar(CalendarSystem.PersianSimple);

        Assert.Throws<ArgumentException>("openedOn", () => new EstablishmentFact(EstablishmentKind.Center, District.BaDinh, persian));
        Assert.Throws<ArgumentException>("closedOn", () => new EstablishmentFact(EstablishmentKind.Center, District.BaDinh, Day, persian));
    }

    [Fact]
    public void A_fact_prints_kind_code_and_days()
    {
        Assert.Equal("center 018 2023-12-27/", new EstablishmentFact(EstablishmentKind.Center, District.GiaLam, Day).ToString());
        Assert.Equal("sales-point 001 /2023-12-27", new EstablishmentFact(EstablishmentKind.SalesPoint, District.BaDinh, null, Day).ToString());
    }

    private static class AnyFact
    {
        public static Arbitrary<District> District() => Gen.Elements(Ocop.Domain.District.All.ToArray()).ToArbitrary();

        public static Arbitrary<LocalDate> Day()
        {
            int days = Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
            Gen<LocalDate> any = Gen.Choose(0, days).Select(LocalDate.MinIsoValue.PlusDays).Where(day => day != default);
            return Gen.OneOf(any, Gen.Elements(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(2024, 2, 29))).ToArbitrary();
        }
    }
}
