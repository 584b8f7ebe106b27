using PlanAudit.Plans;

namespace PlanLedger.Ledger;

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
