using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Analysis;
using Ocop.Domain.Counting;
using Ocop.Domain.SystemTextJson;

var register = new Register(
    [new SalesPoint("P-1", "HTX Hồng Vân", District.ThuongTin, openedOn: new LocalDate(2023, 3, 1), venue: VenueKind.Cooperative)],
    [new OcopCenter("C-1", "Gốm sứ Bát Tràng", District.GiaLam, openedOn: new LocalDate(2023, 12, 27))]);
PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, asOf: new LocalDate(2023, 12, 31));
Finding pilot = assessment[HanoiPlan312.PilotCenter, District.SonTay];

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(pilot.Explain(TextLanguage.Vietnamese));
Console.WriteLine(pilot.Explain(TextLanguage.English));
Console.WriteLine($"{assessment.Findings.Length} findings, {assessment.Breaches.Count()} breaches, {assessment.Shortfalls.Count()} shortfalls");
Console.WriteLine(string.Join(", ", HanoiPlan312.Plan.CountIndicators(register, assessment.AsOf).Select(indicator => EnumToken.Of(indicator.Kind))));
Remedy remedy = assessment.FindRemedy(horizon: new LocalDate(2025, 12, 31));
foreach (string line in remedy.Explain(TextLanguage.Vietnamese).Concat(remedy.Explain(TextLanguage.English)))
    Console.WriteLine(line);
Console.WriteLine(pilot.ExplainWhyNot().Explain(TextLanguage.English));
Console.WriteLine(HanoiPlan312.Plan.Assess(register, new LocalDate(2023, 6, 30))[HanoiPlan312.CityTarget, 2023].MeasurePace().Explain(TextLanguage.English));
Timeline timeline = HanoiPlan312.Plan.BuildTimeline(register);
Console.WriteLine(string.Join('\n', timeline.GetChanges(pilot.Quota)));
Console.WriteLine(AuditFingerprint.Compute(assessment.Plan, register, assessment.AsOf));

OcopPlan written = PlanDocument.Read(PlanDocument.Write(HanoiPlan312.Plan));
AuditRecord record = AuditRecord.Read(AuditRecord.Create(assessment, new LocalDate(2025, 12, 31), HanoiPlan312.Plan.CompareReadings(register, assessment.AsOf, HanoiPlan312.Readings)).Write());
bool isWellKept = written.Equals(HanoiPlan312.Plan) && record.Verify(written, register, HanoiPlan312.Readings).IsEmpty && record.Verify(written, new Register([], [])).Length > 0;
try
{
    _ = PlanDocument.Read("""{ "format": "ocop.plan.v2", "clauses": [{ "kind": "x", "citation": { "readOn": "soon" } }], "rules": [{ "districts": "000", "required": { "min": "1" } }] }""");
}
catch (InvalidDocumentException refused)
{
    Console.WriteLine(refused.Message);
    isWellKept &= refused.Errors.Length > 10;
}

// An application's own document, without reflection.
JsonSerializerOptions json = new JsonSerializerOptions { TypeInfoResolver = OwnDocuments.Default }.ConfigureForOcopDomain();
var requests = (JsonTypeInfo<AssessmentRequest>)json.GetTypeInfo(typeof(AssessmentRequest));
string sent = JsonSerializer.Serialize(new AssessmentRequest(assessment.AsOf, register, HanoiPlan312.Plan), requests);
isWellKept &= JsonSerializer.Deserialize(sent, requests) == new AssessmentRequest(assessment.AsOf, register, HanoiPlan312.Plan);
Console.WriteLine(JsonSerializer.Serialize(new AssessmentAnswer([pilot], pilot.ExplainWhyNot(), remedy), (JsonTypeInfo<AssessmentAnswer>)json.GetTypeInfo(typeof(AssessmentAnswer))));
try
{
    _ = JsonSerializer.Deserialize("""{ "Register": { "salesPoints": [{ "id": "P-1", "name": "Chợ Mơ", "district": "Gia Lâmm" }], "centers": 0 } }""", requests);
    isWellKept = false;
}
catch (JsonException refused)
{
    Console.WriteLine($"{refused.Path}: {refused.Message}");
    isWellKept &= refused.InnerException is InvalidDocumentException { Errors.Length: 3 } && refused.Path == "$.Register";
}

// Without the companion package, by the attributes of the types alone.
EstablishmentFact fact = register.Centers[0].Fact;
string plain = JsonSerializer.Serialize(new PlainValues(District.GiaLam, FindingStatus.MetLate, CountRange.Between(20, 30), Measure.NewCenters, fact), PlainDocuments.Default.PlainValues);
Console.WriteLine(plain);
isWellKept &= JsonSerializer.Deserialize(plain, PlainDocuments.Default.PlainValues) == new PlainValues(District.GiaLam, FindingStatus.MetLate, CountRange.Between(20, 30), Measure.NewCenters, fact);

return isWellKept && assessment.Findings.Length == 109 && pilot.Status == FindingStatus.Missed && remedy.IsProvenByBounds && timeline.AssessOn(assessment.AsOf).Equals(assessment) && District.Parse("huyện Gia Lâm") == District.GiaLam ? 0 : 1;

internal sealed record AssessmentRequest(LocalDate AsOf, Register Register, OcopPlan Plan);

internal sealed record AssessmentAnswer(IReadOnlyList<Finding> Findings, Counterfactual WhyNot, Remedy Remedy);

[JsonSerializable(typeof(AssessmentRequest))]
[JsonSerializable(typeof(AssessmentAnswer))]
internal sealed partial class OwnDocuments : JsonSerializerContext;

internal sealed record PlainValues(District District, FindingStatus Status, CountRange Range, Measure Measure, EstablishmentFact Fact);

[JsonSerializable(typeof(PlainValues))]
internal sealed partial class PlainDocuments : JsonSerializerContext;
