using Orleans.Serialization.Cloning;
using PlanAudit.Plans;

namespace PlanLedger.Ledger;

/// <summary>An assessment of the whole city, by what was said up to a position.</summary>
public sealed class CityAssessment
{
    /// <summary>Judges what was counted.</summary>
    /// <param name="position">The position up to which entries were counted.</param>
    /// <param name="tally">The counts of all districts.</param>
    /// <param name="coverage">Whether the ledger claims to be complete (I10).</param>
    public CityAssessment(long position, Tally tally, RegisterCoverage coverage)
    {
        Position = position;
        Tally = tally;
        Assessment = tally.Judge(coverage);
    }

    /// <summary>The position of the last entry that was counted. Whoever asks again as of this position gets the same.</summary>
    public long Position { get; }

    /// <summary>The counts.</summary>
    public Tally Tally { get; }

    /// <summary>What the plan says of them.</summary>
    public PlanAssessment Assessment { get; }
}

/// <summary>What travels of an assessment: the counts. Verdicts are derived where they arrive.</summary>
[GenerateSerializer, Immutable, Alias("CityAssessmentSurrogate")]
public readonly record struct CityAssessmentSurrogate(
    [property: Id(0)] long Position,
    [property: Id(1)] string Plan,
    [property: Id(2)] LocalDate AsOf,
    [property: Id(3)] RegisterCoverage Coverage,
    [property: Id(4)] int[] Counts);

/// <summary>Takes an assessment to its counts, and back.</summary>
[RegisterConverter]
public sealed class CityAssessmentConverter : IConverter<CityAssessment, CityAssessmentSurrogate>
{
    /// <inheritdoc/>
    public CityAssessmentSurrogate ConvertToSurrogate(in CityAssessment value)
    {
        Tally tally = value.Tally;
        return new(
            value.Position,
            tally.Plan.Number,
            tally.AsOf,
            value.Assessment.Coverage,
            [.. from question in tally.Questions from district in District.All select tally[question, district]]);
    }

    /// <inheritdoc/>
    public CityAssessment ConvertFromSurrogate(in CityAssessmentSurrogate surrogate)
    {
        var builder = new TallyBuilder(ShippedPlans.Find(surrogate.Plan)!, surrogate.AsOf);
        int place = 0;
        foreach (TallyQuestion question in builder.Questions)
        {
            foreach (District district in District.All)
                builder.AddCount(question, district, surrogate.Counts[place++]);
        }

        return new(surrogate.Position, builder.Build(), surrogate.Coverage);
    }
}

/// <summary>An assessment does not change, so that within a process it need not be copied.</summary>
[RegisterCopier]
public sealed class CityAssessmentCopier : ShallowCopier<CityAssessment>;
