namespace Ocop.Domain;

/// <summary>Assesses a register against a plan: where most uses of the library begin.</summary>
public static class PlanAssessing
{
    /// <summary>Says how every quota of the plan stands as of a day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="register">The facts, and whether they are complete.</param>
    /// <param name="asOf">The day in Hà Nội, inclusive: it is over, and facts dated after it are not seen.</param>
    /// <exception cref="ArgumentNullException">The plan or the register is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    /// <example><c>HanoiPlan312.Plan.Assess(register, asOf: new LocalDate(2023, 12, 31))</c></example>
    public static PlanAssessment Assess(this OcopPlan plan, Register register, LocalDate asOf) =>
        Tally.Of(plan, asOf, register).Judge(register.Coverage);
}
