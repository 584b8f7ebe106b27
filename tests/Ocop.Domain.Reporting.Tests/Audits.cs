using PlanAudit.Plans;
using PlanAudit.Reading;
using PlanAudit.Registers;
using PlanAudit.Reports;

namespace PlanAudit.Tests;

/// <summary>Audits as the parts of a report see them.</summary>
internal static class Audits
{
    /// <summary>The example register against plan 312, as of 2024-06-30.</summary>
    public static AuditReport OfExample(TextLanguage language)
    {
        AuditSource source = EmbeddedRegister.Example;
        Register register = RegisterReader.Read(source.Points, source.Centers, source.Coverage).Register!;
        return Of(PlanSource.Default, register, new LocalDate(2024, 6, 30), language);
    }

    /// <summary>Any register against any plan.</summary>
    public static AuditReport Of(OcopPlan plan, Register register, LocalDate asOf, TextLanguage language = TextLanguage.English)
    {
        PlanAssessment assessment = plan.Assess(register, asOf);
        return new AuditReport(language, assessment, assessment.Remedy(), null, register, EmbeddedRegister.Example);
    }
}
