namespace Ocop.Domain.Tests;

/// <summary>What is wrong with records that make no register.</summary>
public class InvalidRegisterExceptionTest
{
    private static readonly LocalDate Day = new(2024, 3, 1);

    [Fact]
    public void Two_points_do_not_share_an_identifier() =>
        FaultIs(
            Refused([Point("P-1"), Point("P-2"), Point("P-1", "Chợ")], []),
            RegisterErrorKind.DuplicateId, EstablishmentKind.SalesPoint, 2, "\"P-1\" (Chợ, Ba Đình)", "\"P-1\" (Điểm, Ba Đình)");

    [Fact]
    public void Two_centers_do_not_share_an_identifier() =>
        FaultIs(
            Refused([], [Center("C-1"), Center("C-1")]),
            RegisterErrorKind.DuplicateId, EstablishmentKind.Center, 1, "Center \"C-1\"");

    [Fact]
    public void A_point_and_a_center_do_not_share_an_identifier() =>
        FaultIs(
            Refused([Point("X-1")], [Center("C-1"), Center("X-1")]),
            RegisterErrorKind.DuplicateId, EstablishmentKind.Center, 1, "Center \"X-1\"", "Sales point \"X-1\"");

    [Fact]
    public void Letter_case_tells_identifiers_apart() =>
        Assert.Equal(3, new Register([Point("x-1"), Point("X-1")], [Center("x-1-")]).Count);

    [Fact]
    public void Nothing_closes_before_it_opens() =>
        FaultIs(
            Refused([], [Center("C-7", openedOn: Day, closedOn: Day.PlusDays(-1))]),
            RegisterErrorKind.ClosedBeforeOpened, EstablishmentKind.Center, 0, "\"C-7\"", "2024-02-29", "2024-03-01");

    [Fact]
    public void A_record_may_close_on_the_day_it_opens() =>
        Assert.Equal(1, new Register([Point("P-1", openedOn: Day, closedOn: Day)], []).Count);

    [Fact]
    public void Nothing_closes_that_never_opened() =>
        FaultIs(
            Refused([Point("P-1"), Point("P-7", closedOn: Day)], []),
            RegisterErrorKind.ClosedButNeverOpened, EstablishmentKind.SalesPoint, 1, "\"P-7\"", "2024-03-01");

    [Fact]
    public void A_missing_point_is_named_by_its_place() =>
        FaultIs(Refused([Point("P-1"), null!], []), RegisterErrorKind.MissingRecord, EstablishmentKind.SalesPoint, 1, "sales-point", "1");

    [Fact]
    public void A_missing_center_is_named_by_its_place() =>
        FaultIs(Refused([], [null!]), RegisterErrorKind.MissingRecord, EstablishmentKind.Center, 0, "center", "0");

    [Fact]
    public void All_faults_of_all_records_come_at_once_points_first()
    {
        InvalidRegisterException refused = Refused(
            [Point("P-1"), null!, Point("P-1", closedOn: Day)],
            [Center("P-1", openedOn: Day, closedOn: Day.PlusDays(-1)), null!]);

        Assert.Equal(
            [
                (RegisterErrorKind.MissingRecord, EstablishmentKind.SalesPoint, 1),
                (RegisterErrorKind.DuplicateId, EstablishmentKind.SalesPoint, 2),
                (RegisterErrorKind.ClosedButNeverOpened, EstablishmentKind.SalesPoint, 2),
                (RegisterErrorKind.DuplicateId, EstablishmentKind.Center, 0),
                (RegisterErrorKind.ClosedBeforeOpened, EstablishmentKind.Center, 0),
                (RegisterErrorKind.MissingRecord, EstablishmentKind.Center, 1),
            ],
            refused.Errors.Select(fault => (fault.Kind, fault.List, fault.Position)));
    }

    [Fact]
    public void The_message_holds_every_fault_when_they_are_100()
    {
        InvalidRegisterException refused = Refused([.. Closed(100)], []);

        Assert.All(refused.Errors, fault => Assert.Contains(fault.Message, refused.Message, StringComparison.Ordinal));
        Assert.Equal(101, refused.Message.Split('\n').Length);
    }

    [Fact]
    public void Beyond_100_faults_the_message_says_how_many_more_there_are()
    {
        InvalidRegisterException refused = Refused([.. Closed(103)], []);

        Assert.Equal(103, refused.Errors.Length);
        Assert.Contains("\"P-99\"", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\"P-100\"", refused.Message, StringComparison.Ordinal);
        string[] lines = refused.Message.Split('\n');
        Assert.Equal("The register is invalid (103 errors):", lines[0]);
        Assert.StartsWith("- and 3 more;", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_compare_by_value_and_print_their_message()
    {
        RegisterError[] faults = [.. Refused([Point("P-1", closedOn: Day)], []).Errors, .. Refused([null!], []).Errors];

        EqualityContract.Equates(faults[0], Refused([Point("P-1", closedOn: Day)], []).Errors[0]);
        EqualityContract.TellsApart(faults[0], faults[1]);
        Assert.Equal(faults[0].Message, faults[0].ToString());
    }

    private static void FaultIs(
        InvalidRegisterException refused, RegisterErrorKind kind, EstablishmentKind list, int position, params string[] named)
    {
        RegisterError fault = Assert.Single(refused.Errors);
        Assert.Equal((kind, list, position), (fault.Kind, fault.List, fault.Position));
        Assert.All(named, name => Assert.Contains(name, fault.Message, StringComparison.Ordinal));
        Assert.Contains(fault.Message, refused.Message, StringComparison.Ordinal);
    }

    private static InvalidRegisterException Refused(SalesPoint[] points, OcopCenter[] centers) =>
        Assert.Throws<InvalidRegisterException>(() => new Register(points, centers));

    private static IEnumerable<SalesPoint> Closed(int count) =>
        Enumerable.Range(0, count).Select(number => Point($"P-{number}", closedOn: Day));

    private static SalesPoint Point(string id, string name = "Điểm", LocalDate? openedOn = null, LocalDate? closedOn = null) =>
        new(id, name, District.BaDinh, openedOn, closedOn);

    private static OcopCenter Center(string id, LocalDate? openedOn = null, LocalDate? closedOn = null) =>
        new(id, "Trung tâm", District.GiaLam, openedOn, closedOn);

    [Fact]
    public void A_repeated_identifier_says_where_it_stands_first()
    {
        var exception = Assert.Throws<InvalidRegisterException>(() => new Register(
            [new SalesPoint("A", "One", District.BaDinh), new SalesPoint("B", "Two", District.BaDinh)],
            [new OcopCenter("B", "Three", District.GiaLam)]));

        RegisterError fault = Assert.Single(exception.Errors);
        Assert.Equal((EstablishmentKind.Center, 0), (fault.List, fault.Position));
        Assert.Equal((EstablishmentKind.SalesPoint, 1), fault.First);
    }
}
