using NodaTime.Text;

namespace TestSupport;

/// <summary>A small situation whose quotas overlap every which way, and a day not before its own.</summary>
public sealed record Tangle(Situation Situation, LocalDate Horizon)
{
    public Remedy FindRemedy() => Situation.Assess().FindRemedy(Horizon);

    public override string ToString() => $"{Situation}horizon\t{LocalDatePattern.Iso.Format(Horizon)}\n";
}
