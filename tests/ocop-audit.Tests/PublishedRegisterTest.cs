using System.Text.Json;

namespace OcopAudit.Tests;

/// <summary>What the published register must show: partial coverage, so nothing unrecorded is called missed.</summary>
public class PublishedRegisterTest
{
    private static readonly JsonElement AtYearEnd = Runs.Json();

    [Fact]
    public void It_is_audited_as_of_the_end_of_2023_when_nothing_else_is_asked()
    {
        Assert.Equal("2023-12-31", AtYearEnd.GetProperty("asOf").GetString());
        Assert.Equal("partial", AtYearEnd.GetProperty("coverage").GetString());
        Assert.Equal(109, Findings(AtYearEnd).Length);
        Assert.Equal(0, Runs.Run().Exit);
    }

    [Theory]
    [Trait("clause", "C03")]
    [InlineData("018", "met", 2)]
    [InlineData("279", "met", 1)]
    [InlineData("280", "met", 1)]
    [InlineData("277", "met", 1)]
    [InlineData("269", "unproven", 0)]
    public void Four_pilots_are_met_and_Son_Tay_is_unproven(string district, string status, int achieved)
    {
        JsonElement pilot = Assert.Single(Findings(AtYearEnd), finding => Is(finding, "pilot-center", district));
        Assert.Equal(status, Text(pilot, "status"));
        Assert.Equal(achieved, pilot.GetProperty("achieved").GetInt32());
        Assert.Equal(achieved, pilot.GetProperty("evidence").GetArrayLength());
    }

    [Fact]
    [Trait("clause", "C04")]
    public void Four_rollout_districts_are_met_early_and_the_other_nine_have_not_started()
    {
        JsonElement[] rollout = [.. Findings(AtYearEnd).Where(finding => Text(finding, "rule") == "center-rollout")];
        Assert.Equal(["017", "020", "274", "281"], rollout.Where(finding => Text(finding, "status") == "met").Select(finding => Text(finding, "subject")).Order());
        Assert.Equal(9, rollout.Count(finding => Text(finding, "status") == "not-started"));
        Assert.Equal(13, rollout.Length);
    }

    [Fact]
    public void The_center_in_Ha_Dong_counts_for_no_rule() =>
        Assert.DoesNotContain("C-2023-09", Findings(AtYearEnd).SelectMany(finding => finding.GetProperty("evidence").EnumerateArray()).Select(id => id.GetString()));

    [Theory]
    [Trait("clause", "C01")]
    [InlineData("2023", "unproven")]
    [InlineData("2024", "not-started")]
    [InlineData("2025", "not-started")]
    public void The_annual_minimum_is_unproven_in_2023_and_has_not_started_later(string year, string status)
    {
        JsonElement[] ofYear = [.. Findings(AtYearEnd).Where(finding => Text(finding, "rule") == "annual-minimum" && Text(finding, "due").StartsWith(year, StringComparison.Ordinal))];
        Assert.Equal(30, ofYear.Length);
        Assert.All(ofYear, finding => Assert.Equal(status, Text(finding, "status")));
    }

    [Fact]
    [Trait("clause", "C02")]
    public void The_city_target_is_unproven() =>
        Assert.Equal("unproven", Text(Assert.Single(Findings(AtYearEnd), finding => Is(finding, "city-target", "city")), "status"));

    [Fact]
    public void On_the_day_before_the_assessment_no_center_counts()
    {
        JsonElement[] centers = [.. Findings(Runs.Json("--as-of", "2023-12-26")).Where(finding => Text(finding, "measure") == "operating-centers")];
        Assert.Equal(18, centers.Length);
        Assert.All(centers, finding => Assert.Equal(0, finding.GetProperty("achieved").GetInt32()));
    }

    [Theory]
    [InlineData("vi", "CHƯA ĐẦY ĐỦ", "ngày chấm điểm; cấp chứng nhận ngày 23/03/2024", "chưa đủ căn cứ")]
    [InlineData("en", "PARTIAL", "day of assessment; certified on 2024-03-23", "unproven")]
    public void The_page_warns_and_names_its_sources_and_both_days(string language, string warning, string days, string verdict)
    {
        string page = Runs.Run("--lang", language).Output;
        Assert.Contains(warning, page, StringComparison.Ordinal);
        Assert.Contains(days, page, StringComparison.Ordinal);
        Assert.Contains(verdict, page, StringComparison.Ordinal);
        Assert.Contains("https://langngheviet.com.vn/ha-noi-sap-co-10-trung-tam-thiet-ke-sang-tao-tai-cac-lang-nghe-29441.html", page, StringComparison.Ordinal);
        Assert.All(District.All, district => Assert.Contains(district.Name, page, StringComparison.Ordinal));
    }

    private static JsonElement[] Findings(JsonElement audit) => [.. audit.GetProperty("findings").EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static bool Is(JsonElement finding, string rule, string subject) => Text(finding, "rule") == rule && Text(finding, "subject") == subject;
}
