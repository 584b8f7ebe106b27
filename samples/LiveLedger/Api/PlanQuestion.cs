using LiveLedger.Grains;
using LiveLedger.Ledger;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace LiveLedger.Api;

/// <summary>What is common to all questions: of which plan, as of which day, by what was said up to where, in which language.</summary>
public sealed class PlanQuestion
{
    /// <summary>The plan, by number or identifier; 312/KH-UBND where none is named.</summary>
    [FromQuery(Name = "plan")]
    public PlanName? Plan { get; init; }

    /// <summary>The day, inclusive; today in Hà Nội where none is named.</summary>
    [FromQuery(Name = "asOf")]
    public Day? AsOf { get; init; }

    /// <summary>Whether the ledger claims to be complete (I10); as configured where it is not said.</summary>
    [FromQuery(Name = "coverage")]
    public CoverageName? Coverage { get; init; }

    /// <summary>By what was said up to which position; by all that was said, where none is given.</summary>
    [FromQuery(Name = "position")]
    public LedgerPosition? Position { get; init; }

    /// <summary>The language of what is said in words; Vietnamese where none is named.</summary>
    [FromQuery(Name = "lang")]
    public LanguageCode? Lang { get; init; }

    /// <summary>What tells today.</summary>
    [FromServices]
    public required IClock Clock { get; init; }

    /// <summary>What holds where the question does not say.</summary>
    [FromServices]
    public required IOptions<LedgerSettings> Settings { get; init; }

    /// <summary>Whom to ask.</summary>
    [FromServices]
    public required IGrainFactory Grains { get; init; }

    /// <summary>The plan that is meant.</summary>
    public OcopPlan MeantPlan => Plan?.Value ?? HanoiPlan312.Plan;

    /// <summary>The language that is meant.</summary>
    public TextLanguage MeantLanguage => Lang?.Value ?? TextLanguage.Vietnamese;

    /// <summary>The day that is meant, now.</summary>
    public LocalDate MeantDay => AsOf?.Value ?? Clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"]).Date;

    private RegisterCoverage MeantCoverage => Coverage?.Value ?? Settings.Value.Coverage;

    /// <summary>The answer to the question.</summary>
    /// <exception cref="BadHttpRequestException">The ledger has not come as far as the position.</exception>
    public async Task<CityAssessment> Assess()
    {
        CityAssessment answer = await Assess(Position?.Value);
        return Position?.Value > answer.Position
            ? throw new BadHttpRequestException($"The ledger has come to position {answer.Position}, and not to {Position.Value}.")
            : answer;
    }

    /// <summary>The answer to the question as of another position.</summary>
    /// <param name="position">The position; null for all that was said.</param>
    /// <param name="day">The day for which it is asked, where that is not the one that is meant.</param>
    public Task<CityAssessment> Assess(long? position, LocalDate? day = null) =>
        Grains.GetGrain<IAssessorGrain>(0).Assess(MeantPlan.Number, day ?? MeantDay, MeantCoverage, position);
}
