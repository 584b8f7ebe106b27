using Ocop.Domain.Reporting.Reports;

namespace Ocop.Domain.Reporting.Tests;

/// <summary>Audits as the parts of a report see them.</summary>
internal static class Audits
{
    /// <summary>The example register against plan 312, as of 2024-06-30.</summary>
    public static AuditContent OfExample(TextLanguage language) =>
        Of(HanoiPlan312.Plan, RegisterSource.Example.Read().Register!, new LocalDate(2024, 6, 30), language);

    /// <summary>Any register against any plan.</summary>
    public static AuditContent Of(OcopPlan plan, Register register, LocalDate asOf, TextLanguage language = TextLanguage.English) =>
        new(plan.Assess(register, asOf), language, RegisterSource.Example, horizon: null, readings: null);
}
