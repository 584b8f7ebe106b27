using System.Collections.Immutable;
using LiveLedger.Ledger;
using Orleans.Concurrency;

namespace LiveLedger.Grains;

/// <summary>The log of one district, whose key is the district's code. It alone adds to the log.</summary>
/// <remarks>
/// Each question comes with the length that the log had when the question was put, so that no answer is given from an activation that
/// has been overtaken by another.
/// </remarks>
[Alias("IDistrictGrain")]
public interface IDistrictGrain : IGrainWithStringKey
{
    /// <summary>Adds what an agency says, once, however often it is sent.</summary>
    [Alias("Write")]
    Task<WriteAnswer> Write(LedgerWrite write);

    /// <summary>What a plan counts in the district as of a day, by what was said up to a position.</summary>
    /// <param name="plan">The number of the plan.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <param name="position">The position in the whole city.</param>
    /// <param name="length">How long the log was, at least.</param>
    /// <returns>One count for each question of the plan.</returns>
    [ReadOnly, Alias("Count")]
    Task<ImmutableArray<int>> Count(string plan, LocalDate asOf, long position, int length);

    /// <summary>How many establishments of a kind opened on each day of a window, by what was said up to a position.</summary>
    [ReadOnly, Alias("Openings")]
    Task<ImmutableArray<DayCount>> Openings(EstablishmentKind kind, LocalDate first, LocalDate last, long position, int length);

    /// <summary>The establishments as they stood, by identifier.</summary>
    /// <param name="position">By what was said up to which position of the whole city.</param>
    /// <param name="after">The identifier after which to begin; null for the first.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="length">How long the log was, at least.</param>
    [ReadOnly, Alias("Standing")]
    Task<ImmutableArray<LedgerEntry>> Standing(long position, string? after, int most, int length);

    /// <summary>What was said of an establishment, in order; empty if nothing was.</summary>
    /// <param name="id">The identifier of the establishment.</param>
    /// <param name="after">The version after which to begin; 0 for the first.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="length">How long the log was, at least.</param>
    [ReadOnly, Alias("History")]
    Task<ImmutableArray<LedgerEntry>> History(string id, int after, int most, int length);
}
