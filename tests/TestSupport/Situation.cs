namespace TestSupport;

/// <summary>A plan, a register and a day; prints as every line that an assessment rests on.</summary>
public sealed record Situation(OcopPlan Plan, Register Register, LocalDate AsOf)
{
    public PlanAssessment Assess() => Plan.Assess(Register, AsOf);

    public Tally Tally() => Ocop.Domain.Counting.Tally.Count(Plan, AsOf, Register);

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

    public override string ToString() => string.Join(
        '\n',
        [
            $"\n{Plan} as of {AsOf:uuuu-MM-dd}, {Register}",
            .. Plan.Rules.Select(rule => $"{rule} {rule.Clause} {rule.Strength} {rule.Measure} {rule.Scope} {string.Join(' ', rule.Windows)} {rule.Range}"),
            .. Register.Establishments.Select(record => $"{record} {record.Fact}"),
            "",
        ]);
}
