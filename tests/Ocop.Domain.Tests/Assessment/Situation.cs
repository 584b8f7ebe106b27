namespace Ocop.Domain.Tests;

/// <summary>A plan, a register and a day; prints as every line that an assessment rests on.</summary>
public sealed record Situation(OcopPlan Plan, Register Register, LocalDate AsOf)
{
    public PlanAssessment Assess() => Plan.Assess(Register, AsOf);

    public Tally Tally() => Ocop.Domain.Tally.Of(Plan, AsOf, Register);

    public override string ToString() => "\n" + string.Join('\n', AuditFingerprint.CanonicalLines(Plan, Register, AsOf)) + "\n";
}
