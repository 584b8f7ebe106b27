using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ocop.Domain.SystemTextJson.Tests;

/// <summary>What the library derives is written as a record of an audit has it, and not read.</summary>
public class AnswerTest
{
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }.ConfigureForOcopDomain();

    private static readonly PlanAssessment Assessment = HanoiPlan312.Plan.Assess(Registers.Some, Registers.AsOf);

    private static readonly Finding Lapsed = Assessment[HanoiPlan312.PilotCenter, District.ChuongMy];

    private static readonly Finding Pending = Assessment[HanoiPlan312.AnnualMinimum, District.BaDinh, 2024];

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public void Findings_and_remedies_are_those_of_the_record(Situation situation)
    {
        PlanAssessment assessment = situation.Plan.Assess(situation.Register, situation.AsOf);
        JsonNode record = JsonNode.Parse(AuditRecord.Create(assessment).Write())!;
        foreach (JsonNode? finding in record["findings"]!.AsArray())
            finding!.AsObject().Remove("evidence");
        AssertAlike(record["findings"], assessment.Findings);
        AssertAlike(record["remedy"], assessment.FindRemedy());
        AssertAlike(new JsonObject { ["plan"] = record["plan"]!.DeepClone(), ["asOf"] = record["asOf"]!.DeepClone(), ["coverage"] = record["coverage"]!.DeepClone(), ["findings"] = record["findings"]!.DeepClone() }, assessment);
    }

    [Fact]
    public void A_finding_under_its_readings_says_how_far_it_depends_on_them()
    {
        ReadingComparison envelope = HanoiPlan312.Plan.CompareReadings(Registers.Some, Registers.AsOf, HanoiPlan312.Readings);
        JsonNode record = JsonNode.Parse(AuditRecord.Create(Assessment, readings: envelope).Write())!;
        JsonNode finding = record["findings"]![97]!;
        finding.AsObject().Remove("evidence");
        Assert.NotNull(finding["readings"]);
        AssertAlike(finding, envelope.Findings[97]);
    }

    [Fact]
    public void Each_has_its_members()
    {
        Written("""{"rule":"pilot-center","subject":"277","window":{"from":"2023-01-01","to":"2023-12-31"}}""", Lapsed.Quota);
        Written("""{"achieved":0,"achievedByDue":1,"shortfall":1,"surplus":0,"daysLeft":0,"status":"lapsed","breach":true}""", Lapsed.Verdict);
        Written("""{"open":"center","count":1,"subject":"277","from":"2024-07-01","by":null,"late":true}""", Assessment.FindRemedy().GetActions(Lapsed.Quota).Single());
        Written("""{"kind":"center","openedFrom":null,"openedTo":"2024-06-30","openOn":"2024-06-30"}""", TallyQuestion.ListFor(HanoiPlan312.Plan, Registers.AsOf).First(question => question.Kind == EstablishmentKind.Center));
        Written("""{"day":"2024-03-01","quota":{"rule":"pilot-center","subject":"277","window":{"from":"2023-01-01","to":"2023-12-31"}},"before":"met","after":"lapsed"}""", HanoiPlan312.Plan.BuildTimeline(Registers.Some).GetChanges(Lapsed.Quota)[^1]);
        Written("\"-91/183\"", Pending.MeasurePace().Ahead);
        Written(
            """{"quota":{"rule":"annual-minimum","subject":"001","window":{"from":"2024-01-01","to":"2024-12-31"}},"asOf":"2024-06-30","daysElapsed":182,"daysInWindow":366,"elapsedShare":"91/183","evenPace":"91/183","ahead":"-91/183","monthsLeft":"6","neededPerMonth":"1/6","projectedAtEnd":null}""",
            Pending.MeasurePace());
        Written(
            """{"quota":{"rule":"pilot-center","subject":"277","window":{"from":"2023-01-01","to":"2023-12-31"}},"asOf":"2024-06-30","changes":[{"record":{"kind":"center","id":"C-5","name":"Phú Vinh","district":"277","openedOn":"2023-05-01","closedOn":"2024-03-01"},"changed":{"kind":"center","id":"C-5","name":"Phú Vinh","district":"277","openedOn":"2023-05-01"}}],"moreOpenings":0,"days":{"from":"2024-06-30","to":"2024-06-30"}}""",
            Lapsed.ExplainWhyNot());
        Written("""{"key":"supermarket","name":{"vi":"siêu thị","en":"supermarket"},"count":0}""", Indicators()[0].Lines[4]);
        Assert.StartsWith("""{"clause":"C06","indicator":"venue-mix","asOf":"2024-06-30","total":26,"counts":[{"key":"business-premises",""", JsonSerializer.Serialize(Indicators()[0], Json), StringComparison.Ordinal);
        Written(
            """{"kind":"near-miss","text":"Gia Lâmm","reason":{"vi":"không phải một trong 30 đơn vị cấp huyện của Hà Nội (đến hết ngày 30/06/2025); có phải là Gia Lâm không?","en":"none of the 30 district-level units that Hà Nội had until 2025-06-30; did you mean Gia Lâm?"},"suggestions":["Gia Lâm"]}""",
            FaultOf("Gia Lâmm"));
    }

    [Fact]
    public void A_difference_has_both_findings_or_null()
    {
        PlanAssessment without = HanoiPlan312.Plan.Assess(Registers.Some.Without("C-1"), Registers.AsOf);
        FindingDifference difference = Assert.Single(Assessment.CompareWith(without));
        JsonNode written = JsonSerializer.SerializeToNode(difference, Json)!;
        Assert.Equal(["before", "after"], written.AsObject().Select(member => member.Key));
        AssertAlike(written["before"], difference.Before);
        AssertAlike(written["after"], difference.After);
        OcopPlan shorter = HanoiPlan312.Plan.EndOn(new LocalDate(2023, 12, 31));
        FindingDifference gone = Assessment.CompareWith(shorter.Assess(Registers.Some, Registers.AsOf)).First(found => found.After is null);
        Assert.EndsWith(",\"after\":null}", JsonSerializer.Serialize(gone, Json), StringComparison.Ordinal);
    }

    [Fact]
    public void An_oddity_has_its_rules_and_how_they_could_be_reconciled()
    {
        OcopPlan stricter = HanoiPlan312.Plan.With(HanoiPlan312.CityTarget.With(range: CountRange.Capped(20, 25)));
        PlanIssue oddity = stricter.FindIssues().First(found => !found.ReconcilingRules.IsEmpty);
        JsonNode written = JsonSerializer.SerializeToNode(oddity, Json)!;
        Assert.Equal(["id", "kind", "plan", "rule", "others", "quotas", "implied", "reconciling"], written.AsObject().Select(member => member.Key));
        Assert.Equal("contradiction:city-target:2023-01-01", (string?)written["id"]);
        Assert.Equal("""["annual-minimum"]""", written["others"]!.ToJsonString());
        Assert.Equal("""{"min":20,"max":30,"cap":true}""", written["reconciling"]![0]!["required"]!.ToJsonString());
        Assert.Null(written["plan"]);
        var other = new OcopPlan("7/KH-UBND", stricter.Title, stricter.Clauses, stricter.Rules, []);
        Assert.Equal("312/KH-UBND", (string?)JsonSerializer.SerializeToNode(HanoiPlan312.Plan.FindIssues(other)[0], Json)!["plan"]);
    }

    [Fact]
    public void A_fault_of_a_register_says_where_the_identifier_stands_first()
    {
        InvalidRegisterException refused = Assert.Throws<InvalidRegisterException>(() => new Register([new SalesPoint("X", "Chợ", District.BaDinh), null!], [new OcopCenter("X", "Lụa", District.HaDong)]));
        Written("""{"kind":"missing-record","list":"sales-point","position":1,"message":"The sales-point at position 1 is null; leave it out."}""", refused.Errors[0]);
        Written(
            """{"kind":"duplicate-id","list":"center","position":0,"message":"Center \"X\" (Lụa, Hà Đông) has the identifier of another record, Sales point \"X\" (Chợ, Ba Đình); give each its own.","first":{"list":"sales-point","position":0}}""",
            refused.Errors[1]);
    }

    private static ImmutableArray<Indicator> Indicators() => HanoiPlan312.Plan.CountIndicators(Registers.Some, Registers.AsOf);

    private static PlaceNameError FaultOf(string name)
    {
        Assert.False(District.TryParse(name, out _, out PlaceNameError? fault));
        return fault;
    }

    private static void Written<T>(string json, T answer) => Assert.Equal(json, JsonSerializer.Serialize(answer, Json));

    private static void AssertAlike<T>(JsonNode? expected, T answer) =>
        Assert.Equal(expected!.ToJsonString(), JsonSerializer.SerializeToNode(answer, Json)!.ToJsonString());
}
