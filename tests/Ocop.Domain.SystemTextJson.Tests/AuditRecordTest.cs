using System.Text.Json;
using Json.Schema;

namespace Ocop.Domain.SystemTextJson.Tests;

public class AuditRecordTest
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(Documents.InDocs("audit.schema.json"));

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public void What_is_read_is_what_was_written(Situation situation)
    {
        string json = AuditRecord.Create(situation.Assess()).Write();
        Assert.Equal(json, AuditRecord.Read(json).Write());
        Assert.True(IsValid(json));
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public void A_record_says_what_the_assessment_says(Situation situation)
    {
        PlanAssessment assessment = situation.Assess();
        AuditRecord record = AuditRecord.Read(AuditRecord.Create(assessment).Write());
        Assert.Equal((assessment.Plan.Number, assessment.AsOf, assessment.Coverage), (record.Plan, record.AsOf, record.Coverage));
        Assert.Equal(
            assessment.Findings.Select(finding => (finding.Rule.Id, finding.Quota.Subject, finding.Quota.Window.Start, finding.Status, finding.Achieved, finding.IsBreach)),
            record.Findings.Select(finding => (finding.Rule, finding.Subject, finding.Window.From, finding.Status, finding.Achieved, finding.IsBreach)));
        Assert.Equal(
            assessment.Findings.SelectMany(finding => finding.Evidence).Select(counted => counted.Id),
            record.Findings.SelectMany(finding => finding.Evidence));
        Assert.Equal(assessment.FindRemedy().Openings, record.Remedy.Actions.Sum(action => action.Count));
    }

    [Fact]
    public void A_record_with_readings_and_a_horizon_comes_back_with_them()
    {
        Register register = Registers.Some;
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, Registers.AsOf);
        LocalDate horizon = new(2025, 12, 31);
        AuditRecord record = AuditRecord.Create(assessment, horizon, HanoiPlan312.Plan.CompareReadings(register, Registers.AsOf, HanoiPlan312.Readings));
        AuditRecord read = AuditRecord.Read(record.Write());
        Assert.True(IsValid(record.Write()));
        Assert.Equal(new LocalDate(2025, 1, 1), read.Remedy.Horizon);
        Assert.Equal(24, read.Readings!.Combinations);
        Assert.Equal(["I01", "I05", "I06", "I08"], read.Readings.Questions.Select(question => question.Interpretation));
        Assert.Equal(HanoiPlan312.Readings[2].Readings.Select(reading => reading.Id), read.Readings.Questions[2].Readings);
        FindingRecord early = Assert.Single(read.Findings, finding => finding.Rule == "center-rollout" && finding.Subject == District.HoaiDuc);
        Assert.Equal((Agreement.Undecided, 12), (early.Readings!.Holds, early.Readings.Under));
        Assert.Contains(read.Remedy.Actions, action => action.From > Registers.AsOf.PlusDays(1));
        Assert.Contains(read.Remedy.Actions, action => action is { IsLate: true, By: null });
    }

    [Fact]
    public void Range_keeps_its_cap()
    {
        OcopPlan capped = HanoiPlan312.Plan.With(HanoiPlan312.CityTarget.With(range: CountRange.Capped(0, 0)));
        AuditRecord record = AuditRecord.Read(AuditRecord.Create(capped.Assess(Registers.Some, Registers.AsOf)).Write());
        RangeRecord required = Assert.Single(record.Findings, finding => finding.Rule == "city-target").Required;
        Assert.Equal((0, 0, true, "0..0!"), (required.Min, required.Max, required.Cap, required.ToString()));
    }

    [Fact]
    public void A_record_is_not_made_of_what_does_not_belong_together()
    {
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(Registers.Some, Registers.AsOf);
        Assert.Throws<ArgumentNullException>("assessment", () => AuditRecord.Create(null!));
        Assert.Throws<ArgumentException>("assessment", () => AuditRecord.Create(Tally.Empty(HanoiPlan312.Plan, Registers.AsOf).Assess()));
        Assert.Throws<ArgumentException>("horizon", () => AuditRecord.Create(assessment, Registers.AsOf.PlusDays(-1)));
        Assert.Throws<ArgumentException>("readings", () => AuditRecord.Create(
            assessment, readings: HanoiPlan312.Plan.CompareReadings(Registers.Some, Registers.AsOf.PlusDays(1), HanoiPlan312.Readings)));
    }

    [Theory]
    [InlineData("\"format\": \"ocop.audit.v1\"", "\"format\": \"ocop.audit.v2\"", "$.format", "the one read here is ocop.audit.v1")]
    [InlineData("\"asOf\": \"2024-06-30\"", "\"asOf\": \"2024-06-31\"", "$.asOf", "not a day")]
    [InlineData("\"asOf\": \"2024-06-30\"", "\"asOf\": \"0001-01-01\"", "$.asOf", "not a day")]
    [InlineData("\"coverage\": \"complete\"", "\"coverage\": null", "$.coverage", "choose from: complete, partial")]
    [InlineData("\"clause\": \"C01\",", "", "$.findings[0].clause", "required")]
    [InlineData("\"clause\": \"C01\",", "\"clause\": \"C01\", \"claus\": 1,", "$.findings[0].claus", "no such member")]
    [InlineData("\"clause\": \"C01\",", "\"clause\": \"C01\", \"clause\": \"C01\",", "$.findings[0].clause", "keep one")]
    [InlineData("\"achieved\": 0", "\"achieved\": \"0\"", "$.findings[0].achieved", "a whole number")]
    [InlineData("\"subject\": \"001\"", "\"subject\": \"000\"", "$.findings[0].subject", "not districts")]
    [InlineData("\"evidence\": []", "\"evidence\": null", "$.findings[0].evidence", "a list is needed")]
    [InlineData("\"breach\": true", "\"breach\": \"true\"", "$.findings[0].breach", "true or false")]
    [InlineData("\"remedy\":", "\"remedie\":", "$.remedy", "required")]
    public void A_malformed_record_is_refused_with_path_and_reason(string part, string changed, string path, string reason)
    {
        string json = AuditRecord.Create(HanoiPlan312.Plan.Assess(Registers.Some, Registers.AsOf)).Write();
        int place = json.IndexOf(part, StringComparison.Ordinal);
        string bad = json[..place] + changed + json[(place + part.Length)..];
        InvalidDocumentException refused = Assert.Throws<InvalidDocumentException>(() => AuditRecord.Read(bad));
        Assert.Contains(reason, Assert.Single(refused.Errors, fault => fault.Path == path).ToString(), StringComparison.Ordinal);
        Assert.Equal(refused.Errors, Assert.Throws<InvalidDocumentException>(() => AuditRecord.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(bad)))).Errors);
    }

    [Fact]
    public void What_may_be_missing_may_be_null()
    {
        string json = AuditRecord.Create(HanoiPlan312.Plan.Assess(Registers.Some, Registers.AsOf)).Write();
        string bare = json.Replace(",\n        \"max\": null", "", StringComparison.Ordinal).Replace("\"remedy\":", "\"readings\": null, \"remedy\":", StringComparison.Ordinal);
        Assert.NotEqual(json, bare);
        Assert.Equal(json, AuditRecord.Read(bare).Write());
    }

    private static bool IsValid(string document) =>
        Schema.Evaluate(JsonDocument.Parse(document).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.Flag }).IsValid;
}
