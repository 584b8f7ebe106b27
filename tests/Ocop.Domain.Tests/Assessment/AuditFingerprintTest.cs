using System.Security.Cryptography;
using System.Text;
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Tests;

public class AuditFingerprintTest
{
    private static readonly LocalDate AsOf = new(2023, 12, 31);

    private static readonly string[] GoldenLines =
    [
        "ocop.canonical.v1",
        "plan\t312/KH-UBND",
        "rule\tannual-minimum\tC01\tmandatory\tnew-sales-points\teach\tcity\t2023-01-01/2023-12-31 2024-01-01/2024-12-31 2025-01-01/2025-12-31\t1..",
        "rule\tcity-target\tC02\taspirational\tnew-sales-points\ttogether\tcity\t2023-01-01/2023-12-31\t20..30",
        "rule\tpilot-center\tC03\tmandatory\toperating-centers\teach\t018|269|277|279|280\t2023-01-01/2023-12-31\t1..",
        "rule\tcenter-rollout\tC04\taspirational\toperating-centers\teach\t016|017|020|250|271|272|273|274|275|276|278|281|282\t2024-01-01/2025-12-31\t1..",
        "as-of\t2023-12-31",
        "coverage\tcomplete",
        "sales-point\tP-1\tHTX Hồng Vân\t279\t2023-02-01\t2023-03-01\t2023-12-01\tcooperative\thanoi|other-provinces\tHồng Vân\thttps://example.org/1",
        "sales-point\tP-2\tP\t001\t\t\t\t\tnone\t\t",
        "center\tC-1\tGốm sứ Bát Tràng\t018\t\t2023-12-27\t\tdesign|sale\tartisans\t\t",
    ];

    [Fact]
    public void The_canonical_text_of_a_small_register_is_this() =>
        Assert.Equal(GoldenLines, AuditFingerprint.CanonicalLines(HanoiPlan312.Plan, GoldenRegister(), AsOf));

    [Fact]
    public void The_fingerprint_is_the_hash_of_the_lines_each_ended_by_a_line_feed()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(GoldenLines.Select(line => line + "\n")));
        Assert.Equal($"sha256:{Convert.ToHexString(SHA256.HashData(text)).ToLowerInvariant()}", AuditFingerprint.Compute(HanoiPlan312.Plan, GoldenRegister(), AsOf));
    }

    [Fact]
    public void The_fingerprint_of_a_small_register_is_this() =>
        Assert.Equal("sha256:ec2b18dbae00629ad6d73a9a2499101b2b8401bbf546ad30cab686a3bc39e028", AuditFingerprint.Compute(HanoiPlan312.Plan, GoldenRegister(), AsOf));

    [Fact]
    public void Points_stand_before_centers_and_either_in_the_order_of_their_identifiers()
    {
        Register register = Given.Register(
            Given.Center("B", District.GiaLam, AsOf), Given.Center("A", District.GiaLam, AsOf), Given.Point("D", District.GiaLam, AsOf), Given.Point("C", District.GiaLam, AsOf));
        Assert.Equal(["C", "D", "A", "B"], AuditFingerprint.CanonicalLines(HanoiPlan312.Plan, register, AsOf).TakeLast(4).Select(line => line.Split('\t')[1]));
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public void The_order_of_records_does_not_matter(Situation situation, int seed)
    {
        SalesPoint[] points = [.. situation.Register.SalesPoints];
        OcopCenter[] centers = [.. situation.Register.Centers];
        new Random(seed).Shuffle(points);
        new Random(seed).Shuffle(centers);
        Assert.Equal(
            AuditFingerprint.Compute(situation.Plan, situation.Register, situation.AsOf),
            AuditFingerprint.Compute(situation.Plan, new Register(points, centers, situation.Register.Coverage), situation.AsOf));
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public void Registers_with_equal_fingerprints_are_equal(Register one, Register other) =>
        Assert.Equal(
            one.Equals(other),
            AuditFingerprint.Compute(HanoiPlan312.Plan, one, AsOf) == AuditFingerprint.Compute(HanoiPlan312.Plan, other, AsOf));

    [Fact]
    public void Every_field_of_a_sales_point_tells() => AssertAllDiffer<SalesPoint>(
        [
            new("P-1", "N", District.BaDinh, new(2023, 3, 1)),
            new("P-2", "N", District.BaDinh, new(2023, 3, 1)),
            new("P-1", "n", District.BaDinh, new(2023, 3, 1)),
            new("P-1", "N", District.HoanKiem, new(2023, 3, 1)),
            new("P-1", "N", District.BaDinh, new(2023, 3, 2)),
            new("P-1", "N", District.BaDinh),
            new("P-1", "N", District.BaDinh, plannedOn: new(2023, 3, 1)),
            new("P-1", "N", District.BaDinh, new(2023, 3, 1), closedOn: new(2023, 3, 1)),
            new("P-1", "N", District.BaDinh, new(2023, 3, 1), plannedOn: new(2023, 3, 1)),
            new("P-1", "N", District.BaDinh, new(2023, 3, 1), venue: VenueKind.BusinessPremises),
            new("P-1", "N", District.BaDinh, new(2023, 3, 1), origins: ProductOrigins.Hanoi),
            new("P-1", "N", District.BaDinh, new(2023, 3, 1), place: "x"),
            new("P-1", "N", District.BaDinh, new(2023, 3, 1), source: "x"),
        ],
        point => AuditFingerprint.Compute(HanoiPlan312.Plan, new Register([point], []), AsOf));

    [Fact]
    public void Every_field_of_a_center_tells() => AssertAllDiffer<OcopCenter>(
        [
            new("C-1", "N", District.BaDinh, new(2023, 3, 1)),
            new("C-2", "N", District.BaDinh, new(2023, 3, 1)),
            new("C-1", "n", District.BaDinh, new(2023, 3, 1)),
            new("C-1", "N", District.HoanKiem, new(2023, 3, 1)),
            new("C-1", "N", District.BaDinh),
            new("C-1", "N", District.BaDinh, new(2023, 3, 1), closedOn: new(2023, 3, 1)),
            new("C-1", "N", District.BaDinh, new(2023, 3, 1), plannedOn: new(2023, 3, 1)),
            new("C-1", "N", District.BaDinh, new(2023, 3, 1), functions: CenterFunctions.Design),
            new("C-1", "N", District.BaDinh, new(2023, 3, 1), partners: CenterPartners.Artisans),
            new("C-1", "N", District.BaDinh, new(2023, 3, 1), place: "x"),
            new("C-1", "N", District.BaDinh, new(2023, 3, 1), source: "x"),
        ],
        center => AuditFingerprint.Compute(HanoiPlan312.Plan, new Register([], [center]), AsOf));

    [Fact]
    public void Every_part_of_a_rule_tells() => AssertAllDiffer(
        [
            Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)),
            Given.Plan(Measure.NewCenters, CountRange.AtLeast(1)),
            Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(2)),
            Given.Plan(Measure.NewSalesPoints, CountRange.Between(1, 2)),
            Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1), Strength.Aspirational),
            Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1), scope: RuleScope.Together(District.BaDinh)),
            Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1), scope: RuleScope.Each(District.HoanKiem)),
        ],
        plan => AuditFingerprint.Compute(plan, Given.Register(), AsOf));

    [Fact]
    public void The_day_tells() => AssertAllDiffer(
        [AsOf, AsOf.PlusDays(1)], day => AuditFingerprint.Compute(HanoiPlan312.Plan, Given.Register(), day));

    [Fact]
    public void The_coverage_tells() => AssertAllDiffer(
        [RegisterCoverage.Complete, RegisterCoverage.Partial],
        coverage => AuditFingerprint.Compute(HanoiPlan312.Plan, new Register([], [], coverage), AsOf));

    [Fact]
    public void A_point_and_a_center_differ_though_alike_in_every_field() => Assert.NotEqual(
        AuditFingerprint.Compute(HanoiPlan312.Plan, Given.Register(new SalesPoint("1", "N", District.BaDinh)), AsOf),
        AuditFingerprint.Compute(HanoiPlan312.Plan, Given.Register(new OcopCenter("1", "N", District.BaDinh)), AsOf));

    [Fact]
    public void Tabs_line_ends_and_backslashes_are_escaped()
    {
        Register register = Given.Register(new SalesPoint("P-1", "a\tb\nc\rd\\e", District.BaDinh));
        Assert.StartsWith(@"sales-point	P-1	a\tb\nc\rd\\e	001	", AuditFingerprint.CanonicalLines(HanoiPlan312.Plan, register, AsOf).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_escape_and_the_letters_it_is_written_with_differ() => AssertAllDiffer(
        ["a\tb", @"a\tb", "a\nb", @"a\nb", @"a\\nb", "a\rb", @"a\rb"],
        name => AuditFingerprint.Compute(HanoiPlan312.Plan, Given.Register(new SalesPoint("P-1", name, District.BaDinh)), AsOf));

    [Fact]
    public void Identifiers_are_ordered_by_code_unit()
    {
        Register register = Given.Register([.. new[] { "b", "a", "đ", "B", "10", "9" }.Select(id => new SalesPoint(id, "N", District.BaDinh))]);
        Assert.Equal(
            ["10", "9", "B", "a", "b", "đ"],
            AuditFingerprint.CanonicalLines(HanoiPlan312.Plan, register, AsOf).Where(line => line.StartsWith("sales-point", StringComparison.Ordinal)).Select(line => line.Split('\t')[1]));
    }

    [Fact]
    public void A_missing_plan_is_refused() =>
        Assert.Throws<ArgumentNullException>("plan", () => AuditFingerprint.Compute(null!, Given.Register(), AsOf));

    [Fact]
    public void A_missing_register_is_refused() =>
        Assert.Throws<ArgumentNullException>("register", () => AuditFingerprint.Compute(HanoiPlan312.Plan, null!, AsOf));

    [Fact]
    public void A_day_left_out_is_refused_before_the_first_line_is_read() =>
        Assert.Throws<ArgumentException>("asOf", () => AuditFingerprint.CanonicalLines(HanoiPlan312.Plan, Given.Register(), default));

    private static void AssertAllDiffer<T>(T[] inputs, Func<T, string> fingerprintOf) =>
        Assert.Distinct(inputs.Select(fingerprintOf));

    private static Register GoldenRegister() => new(
        [
            new SalesPoint("P-2", "P", District.BaDinh),
            new SalesPoint(
                "P-1", "HTX Hồng Vân", District.ThuongTin, openedOn: new(2023, 3, 1), closedOn: new(2023, 12, 1), plannedOn: new(2023, 2, 1),
                VenueKind.Cooperative, ProductOrigins.Hanoi | ProductOrigins.OtherProvinces, "Hồng Vân", "https://example.org/1"),
        ],
        [
            new OcopCenter(
                "C-1", "Gốm sứ Bát Tràng", District.GiaLam, openedOn: new(2023, 12, 27),
                functions: CenterFunctions.Design | CenterFunctions.Sale, partners: CenterPartners.Artisans),
        ]);
}
