using Ocop.Domain.SystemTextJson;

namespace OcopAudit.Tests;

/// <summary>The plans that come with the program, and those that users bring.</summary>
public sealed class PlansTest : IDisposable
{
    /// <summary>What each instrument asks, as <c>docs/data-sources.md</c> has it from the press.</summary>
    private static readonly string[] Asked =
    [
        "42/KH-UBND C01 aspirational new-sales-points city 2021-01-01/2021-12-31 30..40",
        "42/KH-UBND C02 mandatory operating-sales-points each of city 2021-01-01/2021-12-31 2..",
        "276/KH-UBND C01 aspirational operating-centers each of 016|017|018|020|250|269|271|272|273|274|275|276|277|278|279|280|281|282 2022-10-25/2025-12-31 1..",
        "276/KH-UBND C02 mandatory operating-centers each of 018|269|277|279|280 2023-01-01/2023-12-31 1..",
        "276/KH-UBND C03 aspirational operating-centers each of 016|017|020|250|271|272|273|274|275|276|278|281|282 2024-01-01/2025-12-31 1..",
        "09/KH-UBND C01 mandatory new-sales-points city 2023-01-01/2023-12-31 30..",
        "09/KH-UBND C02 mandatory new-centers city 2023-01-01/2023-12-31 1..",
        "312/KH-UBND C01 mandatory new-sales-points each of city 2023-01-01/2023-12-31 2024-01-01/2024-12-31 2025-01-01/2025-12-31 1..",
        "312/KH-UBND C02 aspirational new-sales-points city 2023-01-01/2023-12-31 20..30",
        "312/KH-UBND C03 mandatory operating-centers each of 018|269|277|279|280 2023-01-01/2023-12-31 1..",
        "312/KH-UBND C04 aspirational operating-centers each of 016|017|020|250|271|272|273|274|275|276|278|281|282 2024-01-01/2025-12-31 1..",
        "49/KH-UBND C01 mandatory new-centers city 2023-01-01/2023-12-31 5..9",
        "297/KH-UBND C01 aspirational new-centers city 2024-01-01/2024-12-31 5..10",
        "OCOP-2024 C01 mandatory new-sales-points city 2024-01-01/2024-12-31 10..20",
        "OCOP-2024 C02 mandatory new-centers city 2024-01-01/2024-12-31 1..",
        "OCOP-2025 C01 aspirational new-centers city 2025-01-01/2025-12-31 5..8",
    ];

    private readonly Runs _runs = new();

    public static TheoryData<string> Ids => [.. ShippedPlans.All.Select(plan => plan.Id)];

    public void Dispose() => _runs.Dispose();

    [Fact]
    public void They_ask_what_the_instruments_ask() =>
        Assert.Equal(
            Asked,
            from shipped in ShippedPlans.All
            from rule in shipped.Plan.Rules
            let windows = string.Join(' ', rule.Windows.Select(window => $"{DayPatterns.Iso.Format(window.Start)}/{DayPatterns.Iso.Format(window.End)}"))
            let subject = rule.Scope.IsTogether ? $"{rule.Scope.Districts}" : $"{rule.Scope}"
            select $"{shipped.Plan} {rule.Clause} {EnumToken.Of(rule.Strength)} {rule.Measure.ToString()} {subject} {windows} {rule.Range}");

    [Fact]
    public void The_document_of_plan_312_is_the_plan_in_the_library() =>
        Assert.Equal(HanoiPlan312.Plan, ShippedPlans.Find("kh-312-2022"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_listed_and_audits_the_published_register(string id)
    {
        OcopPlan plan = ShippedPlans.Find(id)!;
        Assert.Same(plan, ShippedPlans.Find(plan.Number));
        Assert.All(["vi", "en"], language => Assert.Contains($"│ {id}", Runs.Run("plans", "--lang", language).Output, StringComparison.Ordinal));
        string asOf = DayPatterns.Iso.Format(plan.Horizon.End);
        (int exit, string page, string error) = Runs.Run("--plan", plan.Number, "--as-of", asOf, "--lang", "en");
        Assert.Equal((ExitCode.NoBreach, ""), (exit, error));
        Assert.StartsWith($"Audit of plan {plan.Number} as of {asOf}", page, StringComparison.Ordinal);
        Assert.All(plan.Rules, rule => Assert.Contains(rule.Id, page, StringComparison.Ordinal));
        Assert.Equal(plan.Quotas.Length, Runs.Json("--plan", id, "--as-of", asOf).GetProperty("findings").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rules_of_each_are_printed(string id)
    {
        string page = Runs.Unbroken(Runs.Run("rules", "--plan", id).Output);
        Assert.All(ShippedPlans.Find(id)!.Clauses, clause => Assert.Contains(clause.Id, page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_has_no_empty_tables()
    {
        string page = Runs.Run("--plan", "09/KH-UBND", "--lang", "en").Output;
        Assert.DoesNotContain("Findings by district", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Indicators", page, StringComparison.Ordinal);
        Assert.Contains("Quotas of districts together: 2", page, StringComparison.Ordinal);
    }

    // At least 2 in operation, beside 30 to 40 new ones: a point of 2020 counts for the one and not for the other.
    [Fact]
    public void Plan_42_tells_a_stock_from_a_flow()
    {
        string points = "id,name,district,opened_on\nP-1,A,018,2020-10-08\nP-2,B,018,2021-05-05\nP-3,C,271,2020-10-08\n";
        string json = _runs.Assess(points, "--plan", "42/KH-UBND", "--format", "json").Output;
        AuditRecord record = AuditRecord.Read(json);
        Assert.Equal(
            [("018", 2, FindingStatus.Met), ("271", 1, FindingStatus.Missed), ("city", 1, FindingStatus.Missed)],
            record.Findings
                .Where(finding => finding.Achieved > 0)
                .Select(finding => (finding.Subject.ToString(), finding.Achieved, finding.Status))
                .OrderBy(finding => finding.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public void Questions_are_asked_of_the_plan_that_is_named()
    {
        Assert.Contains("operating-points 018", Runs.Run("--plan", "kh-42-2021", "--explain", "operating-points", "Gia Lâm", "--lang", "en").Output, StringComparison.Ordinal);
        (int exit, _, string error) = Runs.Run("--plan", "kh-42-2021", "--explain", "pilot-center", "018", "--lang", "en");
        Assert.Equal((ExitCode.BadInput, "--explain: pilot-center: no such rule; there are: city-target, operating-points"), (exit, error.TrimEnd()));
        Assert.Contains("│ C02 operating-points", Runs.Run("--plan", "kh-42-2021", "--as-of", "2021-12-31", "--change", "operating-points:minimum=1", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_are_those_of_plan_312_whichever_way_it_is_named()
    {
        string file = _runs.File("mine.json", PlanDocument.Write(HanoiPlan312.Plan));
        Assert.Equal(Runs.Run("--readings").Output, Runs.Run("--readings", "--plan", file).Output);
        (int exit, _, string error) = Runs.Run("--readings", "--plan", "42/KH-UBND", "--lang", "en");
        Assert.Equal((ExitCode.BadInput, "--readings: the program has readings of plan 312/KH-UBND only; leave it out"), (exit, error.TrimEnd()));
    }

    [Fact]
    public void A_cap_stays_a_cap_when_the_minimum_changes()
    {
        OcopPlan capped = HanoiPlan312.Plan.With(HanoiPlan312.CityTarget.With(range: CountRange.Capped(0, 1)));
        string file = _runs.File("capped.json", PlanDocument.Write(capped));
        Assert.Equal(CountRange.Capped(1, 1), new Arguments.PlanArguments(capped).Change("city-target:minimum=1")(capped).GetRule("city-target").Range);
        string points = "id,name,district,opened_on\nP-1,A,018,2023-10-08\nP-2,B,018,2023-05-05\n";
        Assert.Contains("above the cap of 1, so the quota is not complied with", Runs.Unbroken(_runs.Assess(points, "--plan", file).Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("313/KH-UBND", "313/KH-UBND: no such plan or file; the program has: kh-42-2021, kh-276-2022")]
    [InlineData("", ": no such plan or file")]
    [InlineData("/dev", "/dev: this is a directory; name a file")]
    public void A_plan_that_is_nowhere_is_refused(string name, string reason)
    {
        foreach (string[] command in (string[][])[["--plan", name], ["rules", "--plan", name], ["check", name], ["fingerprint", "--plan", name]])
        {
            (int exit, string output, string error) = Runs.Run([.. command, "--lang", "en"]);
            Assert.Equal((ExitCode.BadInput, ""), (exit, output));
            Assert.StartsWith(reason, error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en", "$.clauses: : required; add it", "$.rules[0].measure: \"points\": not in the list; choose from: new-sales-points")]
    [InlineData("vi", "$.clauses: : bắt buộc phải có; hãy bổ sung", "$.rules[0].measure: \"points\": không có trong danh mục; chọn trong: new-sales-points")]
    public void A_bad_document_is_refused_with_all_its_faults_and_nothing_is_assessed(string language, params string[] faults)
    {
        string file = _runs.File("bad.json", """{ "format": "ocop.plan.v1", "number": "1", "title": { "vi": "x", "en": "x" }, "rules": [ { "measure": "points" } ] }""");
        (int exit, string output, string error) = Runs.Run("--plan", file, "--lang", language);
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.All(faults, fault => Assert.Contains($"{file}: {fault}", error, StringComparison.Ordinal));
        Assert.Equal(8, error.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void A_plan_is_never_overwritten_by_what_is_made_of_it()
    {
        string file = _runs.File("mine.json", PlanDocument.Write(HanoiPlan312.Plan));
        foreach (string[] command in (string[][])[["--plan", file], ["fingerprint", "--plan", file], ["rules", "--plan", file], ["check", file], ["check", "42/KH-UBND", file]])
            Assert.Equal(ExitCode.BadInput, Runs.Run([.. command, "--out", file]).Exit);
        Assert.Equal(PlanDocument.Write(HanoiPlan312.Plan), File.ReadAllText(file));
    }
}
