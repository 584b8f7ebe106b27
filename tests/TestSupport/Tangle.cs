using NodaTime.Text;

namespace TestSupport;

/// <summary>A small situation whose quotas overlap every which way, and a day not before its own.</summary>
public sealed record Tangle(Situation Situation, LocalDate Horizon)
{
    public Remedy Remedy() => Situation.Assess().Remedy(Horizon);

    public override string ToString() => $"{Situation}horizon\t{LocalDatePattern.Iso.Format(Horizon)}\n";
}
