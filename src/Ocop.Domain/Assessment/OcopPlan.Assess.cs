namespace Ocop.Domain;

/// <content>Assesses registers: the usual entry point of the library.</content>
public sealed partial class OcopPlan
{
    /// <summary>Assesses a register: judges every quota of the plan as of a day.</summary>
    /// <param name="register">The facts, and whether they are complete.</param>
    /// <param name="asOf">The day in Hà Nội, inclusive: it is over, and facts dated after it are not seen.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    /// <example><c>HanoiPlan312.Plan.Assess(register, asOf: new LocalDate(2023, 12, 31))</c></example>
    public PlanAssessment Assess(Register register, LocalDate asOf) =>
        Tally.Count(this, asOf, Guard.Against.Null(register)).Assess(register.Coverage, register);
}
