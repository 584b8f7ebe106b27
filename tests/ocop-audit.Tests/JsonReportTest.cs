using System.Text.Json;

namespace OcopAudit.Tests;

public sealed class JsonReportTest : IDisposable
{
    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Fact]
    public void A_finding_has_the_members_of_the_format_in_their_order()
    {
        JsonElement audit = Runs.Json("example");
        Assert.Equal(["format", "library", "plan", "asOf", "coverage", "fingerprint", "findings", "remedy"], Names(audit));
        Assert.Equal("ocop.audit.v1", audit.GetProperty("format").GetString());
        Assert.Equal("312/KH-UBND", audit.GetProperty("plan").GetString());
        Assert.Matches("^Ocop.Domain [0-9]+[.][0-9]+[.][0-9]+$", audit.GetProperty("library").GetString());
        Assert.Matches("^sha256:[0-9a-f]{64}$", audit.GetProperty("fingerprint").GetString());
        Assert.All(audit.GetProperty("findings").EnumerateArray(), finding => Assert.Equal(
            ["rule", "clause", "strength", "measure", "subject", "window", "required", "achieved", "achievedByDue", "closedSince", "shortfall", "surplus", "due", "daysLeft", "status", "breach", "evidence"],
            Names(finding)));
    }

    [Fact]
    public void A_missed_minimum_reads_as_the_format_says()
    {
        JsonElement finding = Runs.Json("example", "--as-of", "2023-12-31").GetProperty("findings").EnumerateArray()
            .First(finding => finding.GetProperty("subject").GetString() == "250");
        Assert.Equal(
            """{"rule":"annual-minimum","clause":"C01","strength":"mandatory","measure":"new-sales-points","subject":"250","window":{"from":"2023-01-01","to":"2023-12-31"},"required":{"min":1,"max":null,"cap":false},"achieved":0,"achievedByDue":0,"closedSince":0,"shortfall":1,"surplus":0,"due":"2023-12-31","daysLeft":0,"status":"missed","breach":true,"evidence":[]}""",
            JsonSerializer.Serialize(finding));
    }

    [Fact]
    public void The_remedy_reads_as_the_format_says()
    {
        JsonElement remedy = Runs.Json("example", "--as-of", "2024-06-30").GetProperty("remedy");
        Assert.Equal(["actions", "unrecoverable"], Names(remedy));
        Assert.Equal(
            """{"open":"sales-point","count":1,"subject":"002","by":"2024-12-31","late":false}""",
            JsonSerializer.Serialize(remedy.GetProperty("actions")[0]));
        Assert.Equal(
            """{"open":"center","count":1,"subject":"280","by":null,"late":true}""",
            JsonSerializer.Serialize(remedy.GetProperty("actions").EnumerateArray().Last()));
        Assert.Equal(
            """[{"rule":"annual-minimum","subject":"250","window":{"from":"2023-01-01","to":"2023-12-31"}},{"rule":"annual-minimum","subject":"282","window":{"from":"2023-01-01","to":"2023-12-31"}}]""",
            JsonSerializer.Serialize(remedy.GetProperty("unrecoverable")));
        Assert.Equal(40, remedy.GetProperty("actions").EnumerateArray().Sum(action => action.GetProperty("count").GetInt32()));
    }

    [Fact]
    public void A_horizon_is_named_and_so_is_the_first_day_of_a_window_to_come()
    {
        JsonElement remedy = Runs.Json("example", "--as-of", "2024-06-30", "--horizon", "2025-01-01").GetProperty("remedy");
        Assert.Equal("2025-01-01", remedy.GetProperty("horizon").GetString());
        Assert.Equal(
            """{"open":"sales-point","count":1,"subject":"001","from":"2025-01-01","by":"2025-12-31","late":false}""",
            JsonSerializer.Serialize(remedy.GetProperty("actions").EnumerateArray().First(action => action.GetProperty("by").GetString() == "2025-12-31")));
    }

    [Fact]
    public void Readings_are_a_member_of_each_finding_where_they_are_asked_for()
    {
        JsonElement audit = Runs.Json("example", "--as-of", "2026-01-01", "--readings");
        JsonElement[] findings = [.. audit.GetProperty("findings").EnumerateArray()];
        Assert.Equal(24, audit.GetProperty("readings").GetProperty("combinations").GetInt32());
        Assert.Equal(
            """{"interpretation":"I01","readings":["I01-to-2025","I01-2023-only"]}""",
            JsonSerializer.Serialize(audit.GetProperty("readings").GetProperty("questions")[0]));
        Assert.All(findings, finding => Assert.Equal(["holds", "under", "decidedBy"], Names(finding.GetProperty("readings"))));
        Assert.Equal(
            """{"holds":"some","under":12,"decidedBy":["I06"]}""",
            JsonSerializer.Serialize(findings.Single(finding => finding.GetProperty("rule").GetString() == "center-rollout" && finding.GetProperty("subject").GetString() == "276").GetProperty("readings")));
    }

    [Fact]
    public void Findings_come_by_rule_then_window_then_code()
    {
        string[] order = ["annual-minimum", "city-target", "pilot-center", "center-rollout"];
        var findings = Runs.Json("example").GetProperty("findings").EnumerateArray()
            .Select(finding => (Array.IndexOf(order, finding.GetProperty("rule").GetString()), finding.GetProperty("window").GetProperty("from").GetString(), finding.GetProperty("subject").GetString()))
            .ToList();
        Assert.Equal(findings.Order(), findings);
    }

    [Fact]
    public void The_order_of_rows_changes_nothing()
    {
        string[] rows = ["P-1,A,018,2023-05-04", "P-2,B,001,2023-05-03", "P-3,C,018,2023-05-04"];
        string forwards = _runs.Assess("id,name,district,opened_on\n" + string.Join('\n', rows), "--format", "json").Output;
        string backwards = _runs.Assess("id,name,district,opened_on\n" + string.Join('\n', rows.Reverse()), "--format", "json").Output;
        Assert.Equal(forwards, backwards);
    }

    [Fact]
    public void One_changed_name_changes_the_fingerprint()
    {
        string one = _runs.Assess("id,name,district\nP-1,A,018\n", "--format", "json").Output;
        string other = _runs.Assess("id,name,district\nP-1,B,018\n", "--format", "json").Output;
        Assert.NotEqual(
            JsonDocument.Parse(one).RootElement.GetProperty("fingerprint").GetString(),
            JsonDocument.Parse(other).RootElement.GetProperty("fingerprint").GetString());
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
