namespace TestSupport;

/// <summary>A plan, a register and a day; prints as every line that an assessment rests on.</summary>
public sealed record Situation(OcopPlan Plan, Register Register, LocalDate AsOf)
{
    public PlanAssessment Assess() => Plan.Assess(Register, AsOf);

    public Tally Tally() => Ocop.Domain.Tally.Of(Plan, AsOf, Register);

    /// <summary>The register as it was known on the day: what is dated after it is not there yet.</summary>
    public Register Known()
    {
        Establishment[] known =
        [
            .. Register.Establishments
                .Where(record => !(record.OpenedOn > AsOf))
                .Select(record => record.WithDays(record.OpenedOn, record.ClosedOn > AsOf ? null : record.ClosedOn)),
        ];
        return new Register(known.OfType<SalesPoint>(), known.OfType<OcopCenter>(), Register.Coverage);
    }

    public override string ToString() => "\n" + string.Join('\n', AuditFingerprint.CanonicalLines(Plan, Register, AsOf)) + "\n";
}
