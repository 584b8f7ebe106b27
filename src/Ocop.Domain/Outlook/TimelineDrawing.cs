namespace Ocop.Domain;

/// <summary>Draws the timeline of a register.</summary>
public static class TimelineDrawing
{
    /// <summary>How every quota of the plan stands through time, as the register tells it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="register">The register, with all its days.</param>
    /// <exception cref="ArgumentNullException">The plan or the register is null.</exception>
    /// <example><c>HanoiPlan312.Plan.Timeline(register).Changes</c></example>
    public static Timeline Timeline(this OcopPlan plan, Register register) =>
        new(Guard.Against.Null(plan), Guard.Against.Null(register));
}
