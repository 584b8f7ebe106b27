using Ocop.Domain.Benchmarks.Contenders;

namespace Ocop.Domain.Benchmarks;

/// <summary>A register as each contender of <see cref="LiveUpdateBenchmarks"/> keeps it, and the changes to apply to it.</summary>
internal sealed class LiveState : IDisposable
{
    /// <summary>How many events take turns, so that no processor learns one by heart; a power of two.</summary>
    public const int Events = 64;

    private const int Seed = 312;

    public LiveState(int establishments, OcopPlan plan, LocalDate asOf)
    {
        GeneratedRecords records = GeneratedRecords.Of(establishments);
        Facts = [.. records.Facts];
        Builder = new TallyBuilder(plan, asOf);
        Builder.Add(records.Facts);
        Counts = new LiveCounts(plan, asOf, Builder.Build().Assess());
        Sqlite = new SqliteLive(records.Rows);
        var random = new Random(Seed);
        District[] districts = [.. District.All];
        Openings = [.. Enumerable.Range(0, Events).Select(_ => LiveEvent.Of(plan, Kind(), districts[random.Next(districts.Length)], asOf.PlusDays(-random.Next(30))))];
        BackDated = [.. Enumerable.Range(0, Events).Select(_ => LiveEvent.Of(plan, Kind(), districts[random.Next(districts.Length)], asOf.PlusDays(-random.Next(180, 900))))];
        OnRecord = [.. Enumerable.Range(0, Events).Select(_ => records.Facts[random.Next(establishments)]).Select(fact => LiveEvent.Of(plan, fact.Kind, fact.District, fact.OpenedOn!.Value, fact.ClosedOn))];

        EstablishmentKind Kind() => random.Next(10) == 0 ? EstablishmentKind.Center : EstablishmentKind.SalesPoint;
    }

    public TallyBuilder Builder { get; }

    /// <summary>With room for one more.</summary>
    public List<EstablishmentFact> Facts { get; }

    public LiveCounts Counts { get; }

    public SqliteLive Sqlite { get; }

    /// <summary>Openings of the last month, one in ten of a center.</summary>
    public LiveEvent[] Openings { get; }

    /// <summary>Openings of up to two and a half years ago that are only now recorded.</summary>
    public LiveEvent[] BackDated { get; }

    /// <summary>Some of what is on record.</summary>
    public LiveEvent[] OnRecord { get; }

    public void Dispose() => Sqlite.Dispose();
}
