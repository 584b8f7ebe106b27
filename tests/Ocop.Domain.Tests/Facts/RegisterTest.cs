namespace Ocop.Domain.Tests;

public class RegisterTest
{
    private static readonly LocalDate Day = new(2024, 3, 1);

    [Fact]
    public void A_register_keeps_its_records_in_the_order_given()
    {
        var register = new Register([Point("P-2"), Point("P-1")], [Center("C-1")], RegisterCoverage.Partial);

        Assert.Equal([Point("P-2"), Point("P-1")], register.SalesPoints);
        Assert.Equal([Center("C-1")], register.Centers);
        Assert.Equal(["P-2", "P-1", "C-1"], register.Establishments.Select(record => record.Id));
        Assert.Equal(RegisterCoverage.Partial, register.Coverage);
        Assert.Equal(3, register.Count);
    }

    [Fact]
    public void An_empty_register_is_sound_and_complete_unless_said_otherwise()
    {
        var register = new Register([], []);

        Assert.Equal(0, register.Count);
        Assert.Equal(RegisterCoverage.Complete, register.Coverage);
    }

    [Fact]
    public void Missing_lists_are_refused()
    {
        Assert.Throws<ArgumentNullException>("salesPoints", () => new Register(null!, []));
        Assert.Throws<ArgumentNullException>("centers", () => new Register([], null!));
    }

    [Fact]
    public void An_undefined_coverage_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("coverage", () => new Register([], [], (RegisterCoverage)2));

    [Fact]
    public void What_happens_to_the_caller_s_lists_later_changes_nothing()
    {
        List<SalesPoint> points = [Point("P-1")];
        List<OcopCenter> centers = [Center("C-1")];
        var register = new Register(points, centers);

        points.Clear();
        centers[0] = Center("C-2");

        Assert.Equal(["P-1", "C-1"], register.Establishments.Select(record => record.Id));
    }

    [Fact]
    public void The_order_of_records_does_not_matter_to_equality() =>
        EqualityContract.Equates(
            new Register([Point("P-1"), Point("P-2"), Point("P-3")], [Center("C-1"), Center("C-2")]),
            new Register([Point("P-3"), Point("P-1"), Point("P-2")], [Center("C-2"), Center("C-1")]));

    [Fact]
    public void Coverage_and_every_record_matter_to_equality() =>
        EqualityContract.TellsApart(
            new Register([Point("P-1")], [Center("C-1")]),
            new Register([Point("P-1")], [Center("C-1")], RegisterCoverage.Partial),
            new Register([Point("P-2")], [Center("C-1")]),
            new Register([Point("P-1")], []),
            new Register([Point("P-1"), Point("P-2")], [Center("C-1")]),
            new Register([Point("C-1")], [Center("P-1")]));

    [Fact]
    public void Registers_that_differ_in_one_record_of_many_hash_apart()
    {
        SalesPoint[] points = [.. Enumerable.Range(0, 200).Select(number => Point($"P-{number}"))];
        Assert.NotEqual(new Register(points, [Center("C-1")]).GetHashCode(), new Register(points, [Center("C-2")]).GetHashCode());
    }

    [Fact]
    public void A_register_prints_how_much_it_holds() =>
        Assert.Equal(
            "Register of 1 sales points and 0 centers, partial",
            new Register([Point("P-1")], [], RegisterCoverage.Partial).ToString());

    private static SalesPoint Point(string id) => new(id, "Điểm", District.BaDinh, Day);

    private static OcopCenter Center(string id) => new(id, "Trung tâm", District.GiaLam, Day);
}
