using System.Collections.Immutable;
using LiveLedger.Ledger;
using LiveLedger.Storage;
using Ocop.Domain.Reporting;
using Orleans.Concurrency;

namespace LiveLedger.Grains;

/// <summary>
/// Judges by one moment of the whole ledger: it reads how far the ledger has come, then asks each district for its counts up to there,
/// whatever is written meanwhile.
/// </summary>
[StatelessWorker, Reentrant]
public sealed class AssessorGrain(ILedgerStore store) : Grain, IAssessorGrain
{
    private readonly RecentAnswers<(string Plan, LocalDate AsOf, RegisterCoverage Coverage, long Position), CityAssessment> _assessments = new();
    private readonly RecentAnswers<(EstablishmentKind Kind, DistrictSet Districts, LocalDate First, LocalDate Last, long Position), IReadOnlyList<DayCount>> _openings = new();

    // How far the ledger had come when that was read last. What was known then suffices for all that is asked as of an earlier position.
    private LedgerHead? _head;
    private Task<LedgerHead>? _reading;

    public async Task<CityAssessment> Assess(string plan, LocalDate asOf, RegisterCoverage coverage, long? position)
    {
        LedgerHead head = await HeadAt(position);
        long until = Math.Min(position ?? head.Position, head.Position);
        return await _assessments.Of((plan, asOf, coverage, until), async () => new(until, await Count(plan, asOf, until, head), coverage));
    }

    public async Task<IReadOnlyList<DayCount>> Openings(EstablishmentKind kind, DistrictSet districts, LocalDate first, LocalDate last, long position)
    {
        LedgerHead head = await HeadAt(position);
        return await _openings.Of((kind, districts, first, last, position), async () =>
        {
            ImmutableArray<DayCount>[] own = await Task.WhenAll(districts.Select(district =>
                GrainFactory.GetGrain<IDistrictGrain>(district.Code).Openings(kind, first, last, position, head.LengthOf(district))));
            return [.. own.SelectMany(days => days).GroupBy(day => day.Day).OrderBy(day => day.Key).Select(day => new DayCount(day.Key, day.Sum(one => one.Count)))];
        });
    }

    // Who asks for a position may join others who do; who asks for the last is not told of one from before.
    private async Task<LedgerHead> HeadAt(long? position)
    {
        if (_head is { } known && position <= known.Position)
            return known;
        if (position is not null && _reading is { IsCompleted: false } reading && await reading is { } read && position <= read.Position)
            return read;
        return _head = await (_reading = store.Head());
    }

    private async Task<Tally> Count(string plan, LocalDate asOf, long position, LedgerHead head)
    {
        ImmutableArray<int>[] counts = await Task.WhenAll(District.All.Select(district =>
            GrainFactory.GetGrain<IDistrictGrain>(district.Code).Count(plan, asOf, position, head.LengthOf(district))));
        var whole = new TallyBuilder(ShippedPlans.Find(plan)!, asOf);
        foreach ((District district, int place) in District.All.Select((district, place) => (district, place)))
        {
            for (int question = 0; question < whole.Questions.Length; question++)
                whole.AddCount(whole.Questions[question], district, counts[place][question]);
        }

        return whole.Build();
    }
}
