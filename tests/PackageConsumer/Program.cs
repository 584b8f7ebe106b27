using NodaTime;
using Ocop.Domain;

var register = new Register(
    [new SalesPoint("P-1", "HTX Hồng Vân", District.ThuongTin, opened: new LocalDate(2023, 3, 1), venue: VenueKind.Cooperative)],
    [new OcopCenter("C-1", "Gốm sứ Bát Tràng", District.GiaLam, opened: new LocalDate(2023, 12, 27))]);
PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, asOf: new LocalDate(2023, 12, 31));
Finding pilot = assessment[HanoiPlan312.PilotCenter, District.SonTay];

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(pilot.Explain(TextLanguage.Vietnamese));
Console.WriteLine(pilot.Explain(TextLanguage.English));
Console.WriteLine($"{assessment.Findings.Length} findings, {assessment.Breaches.Count()} breaches, {assessment.Shortfalls.Count()} shortfalls");
Console.WriteLine(string.Join(", ", HanoiPlan312.Plan.Indicators(register, assessment.AsOf).Select(indicator => EnumToken.Of(indicator.Kind))));
Console.WriteLine(AuditFingerprint.Of(assessment.Plan, register, assessment.AsOf));
return assessment.Findings.Length == 109 && pilot.Status == FindingStatus.Missed && District.Parse("huyện Gia Lâm") == District.GiaLam ? 0 : 1;
