using NodaTime;
using Ocop.Domain;

var register = new Register(
    [new SalesPoint("P-1", "HTX Hồng Vân", District.ThuongTin, openedOn: new LocalDate(2023, 3, 1), venue: VenueKind.Cooperative)],
    [new OcopCenter("C-1", "Gốm sứ Bát Tràng", District.GiaLam, openedOn: new LocalDate(2023, 12, 27))]);

PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, asOf: new LocalDate(2023, 12, 31));
Console.WriteLine($"{assessment.Findings.Length} findings, {assessment.Breaches.Count()} breaches");

Finding pilot = assessment[HanoiPlan312.PilotCenter, District.SonTay];
Console.WriteLine(pilot.Explain(TextLanguage.English));
