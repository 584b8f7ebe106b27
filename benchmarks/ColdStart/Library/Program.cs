using NodaTime;
using Ocop.Domain;

// How Gia Lâm stands at the end of 2023 with one sales point on record, by this library.
var today = new LocalDate(2023, 12, 31);
var register = new Register([new SalesPoint("P-1", "HTX Bát Tràng", District.GiaLam, openedOn: new LocalDate(2023, 3, 1))], []);
PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, today);
foreach (Finding finding in assessment.Findings.Where(finding => finding.Quota.Subject.Sole == District.GiaLam))
    Console.WriteLine($"{finding.Rule.Id} {finding.Due.Year} {Token(finding.Status)} {finding.Achieved}");

static string Token(FindingStatus status) => status switch
{
    FindingStatus.Met => "met",
    FindingStatus.Missed => "missed",
    FindingStatus.NotStarted => "not-started",
    _ => "other",
};
