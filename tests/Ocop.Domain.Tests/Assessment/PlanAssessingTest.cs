namespace Ocop.Domain.Tests;

public class PlanAssessingTest
{
    [Fact]
    [Trait("clause", "C03")]
    public void The_example_of_the_design_works_as_written()
    {
        var register = new Register(
            [new SalesPoint("P-1", "HTX Hồng Vân", District.ThuongTin, openedOn: new LocalDate(2023, 3, 1), venue: VenueKind.Cooperative)],
            [new OcopCenter("C-1", "Gốm sứ Bát Tràng", District.GiaLam, openedOn: new LocalDate(2023, 12, 27))]);
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, asOf: new LocalDate(2023, 12, 31));
        Finding pilot = assessment[HanoiPlan312.PilotCenter, District.SonTay];
        Assert.Equal((FindingStatus.Missed, 1, new LocalDate(2023, 12, 31)), (pilot.Status, pilot.Shortfall, pilot.Due));
        Assert.Equal(29 + 4, assessment.Breaches.Count());
        Assert.Empty(pilot.Evidence);
    }

    [Fact]
    public void A_missing_register_is_refused() =>
        Assert.Throws<ArgumentNullException>("register", () => HanoiPlan312.Plan.Assess(null!, new(2023, 12, 31)));

    [Fact]
    public void A_day_left_out_is_refused() =>
        Assert.Throws<ArgumentException>("asOf", () => HanoiPlan312.Plan.Assess(Given.Register(), default));

    [Fact]
    public void A_day_of_another_calendar_is_refused() =>
        Assert.Throws<ArgumentException>("asOf", () => HanoiPlan312.Plan.Assess(Given.Register(), new LocalDate(2023, 12, 31).WithCalendar(CalendarSystem.Gregorian)));
}
