using System.Globalization;
using LiveLedger.Grains;
using LiveLedger.Ledger;
using LiveLedger.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LiveLedger.Api;

/// <summary>What can be said to the ledger, and asked of it.</summary>
internal static class LedgerApi
{
    private const string Problem = "application/problem+json";

    public static void MapLedger(this WebApplication app)
    {
        RouteGroupBuilder writes = app.MapGroup("/establishments").WithTags("Writes").RequireAuthorization().RequireRateLimiting(Limits.Writes)
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status429TooManyRequests).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        writes.MapPost("/", Record).WithSummary("Records an establishment.")
            .Produces<LedgerEntry>(StatusCodes.Status201Created).Produces<StandingProblem>(StatusCodes.Status409Conflict, Problem);
        foreach ((RouteHandlerBuilder write, string summary) in ((RouteHandlerBuilder, string)[])
        [
            (writes.MapPut("/{district}/{id}", Correct), "Corrects what is recorded of an establishment."),
            (writes.MapPost("/{district}/{id}/close", Close), "Records that an establishment has closed."),
            (writes.MapPost("/{district}/{id}/withdraw", Withdraw), "Takes back an establishment that should not have been recorded."),
        ])
        {
            write.WithSummary(summary).Produces<LedgerEntry>()
                .Produces<StandingProblem>(StatusCodes.Status404NotFound, Problem).Produces<StandingProblem>(StatusCodes.Status409Conflict, Problem);
        }

        RouteGroupBuilder questions = app.MapGroup("/").WithTags("Questions")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status429TooManyRequests).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        questions.MapGet("/establishments/{district}/{id}", History).WithSummary("What was said of an establishment, in order.")
            .Produces<HistoryAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
        questions.MapGet("/districts/{district}", OfDistrict).WithSummary("One district: its establishments as they stand, and what the plan says of it.");
        questions.MapGet("/assessment", Assess).WithSummary("What the plan says of every district and of the city.");
        questions.MapGet("/remedy", Mend).WithSummary("The least that is to be opened for what can still be met.").Produces<RemedyAnswer>();
        questions.MapGet("/events", EventStream.Follow).RequireRateLimiting(Limits.Streams).WithSummary("Tells, as server-sent events, how findings change from now on, or from the position named as Last-Event-ID.");
    }

    private static Task<IResult> Record(NewEstablishment body, HttpContext context, IGrainFactory grains) =>
        Write(context, grains, body.Record.District, new(LedgerAction.Recorded, body.Record.Id, body.ExpectedVersion, By(context), body.Record));

    private static async Task<IResult> Correct(District district, string id, Correction body, HttpContext context, IGrainFactory grains)
    {
        Dictionary<string, string[]> faults = [];
        if (body.Record.Id != id)
            faults["$.record.id"] = [$"\"{body.Record.Id}\": the address is of \"{id}\"; an identifier cannot be corrected: withdraw the one, and record the other"];
        if (body.Record.District != district)
            faults["$.record.district"] = [$"\"{body.Record.District.Code}\": the address is of {district.Code}; to move an establishment, withdraw it in the one district and record it in the other"];
        return faults.Count > 0
            ? TypedResults.ValidationProblem(faults)
            : await Write(context, grains, district, new(LedgerAction.Corrected, id, body.ExpectedVersion, By(context), body.Record));
    }

    private static Task<IResult> Close(District district, string id, Closing body, HttpContext context, IGrainFactory grains) =>
        Write(context, grains, district, new(LedgerAction.Closed, id, body.ExpectedVersion, By(context), ClosedOn: body.ClosedOn));

    private static Task<IResult> Withdraw(District district, string id, Withdrawal body, HttpContext context, IGrainFactory grains) =>
        Write(context, grains, district, new(LedgerAction.Withdrawn, id, body.ExpectedVersion, By(context)));

    private static async Task<IResult> Write(HttpContext context, IGrainFactory grains, District district, LedgerWrite write)
    {
        if (!ApiKeyHandler.AgencyOf(context).Districts.Contains(district))
        {
            return TypedResults.Problem(
                $"{write.By} keeps the records of {string.Join(", ", ApiKeyHandler.AgencyOf(context).Districts.Select(own => own.Name))}, not of {district.Name}.",
                statusCode: StatusCodes.Status403Forbidden);
        }

        WriteAnswer answer = await grains.GetGrain<IDistrictGrain>(district.Code).Write(write);
        return answer.Outcome switch
        {
            WriteOutcome.Written when write.Action == LedgerAction.Recorded => TypedResults.Created(AddressOf(answer.Entry!), answer.Entry),
            WriteOutcome.Written => TypedResults.Ok(answer.Entry),
            WriteOutcome.Conflict => StandingProblem.Of(StatusCodes.Status409Conflict, Conflict(district, write, answer.Entry), answer.Entry),
            WriteOutcome.Unknown => StandingProblem.Of(
                StatusCodes.Status404NotFound,
                $"There is no establishment \"{write.Id}\" in {district.Name}{(answer.Entry is { } gone ? $"; it was withdrawn, and has version {gone.Version}" : "")}.",
                answer.Entry),
            _ => TypedResults.ValidationProblem(new Dictionary<string, string[]> { [write.ClosedOn is null ? "$.record.closedOn" : "$.closedOn"] = [answer.Fault!] }),
        };
    }

    private static string Conflict(District district, LedgerWrite write, LedgerEntry? current) => current switch
    {
        null => $"Nothing was said of an establishment \"{write.Id}\" in {district.Name}; version {write.ExpectedVersion} was expected. To record it, expect version 0.",
        _ when current.Version == write.ExpectedVersion => $"{current.Record} is recorded already, and has version {current.Version} ({Words(current)}). To change what is recorded, correct it (PUT).",
        _ => $"{current.Record} has version {current.Version} ({Words(current)}); version {write.ExpectedVersion} was expected. Look at what there is now, and send the write again if it still holds.",
    };

    private static async Task<IResult> History(District district, string id, IGrainFactory grains, ILedgerStore store, EstablishmentVersion? after, PageSize? limit)
    {
        LedgerHead head = await store.Head();
        int most = (limit ?? PageSize.Usual).Value;
        IDistrictGrain asked = grains.GetGrain<IDistrictGrain>(district.Code);
        IReadOnlyList<LedgerEntry> history = await asked.History(id, after?.Value ?? 0, most + 1, head.LengthOf(district));
        return history.Count > 0 || (await asked.History(id, 0, 1, head.LengthOf(district))).Length > 0
            ? TypedResults.Ok(new HistoryAnswer([.. history.Take(most)], history.Count > most ? history[most - 1].Version : null))
            : TypedResults.Problem($"Nothing was said of an establishment \"{id}\" in {district.Name}.", statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<DistrictAnswer>> OfDistrict(District district, [AsParameters] PlanQuestion question, ILedgerStore store, string? after, PageSize? limit)
    {
        int most = (limit ?? PageSize.Usual).Value;
        CityAssessment city = await question.Assess();
        LedgerHead head = await store.Head();
        IReadOnlyList<LedgerEntry> entries = await question.Grains.GetGrain<IDistrictGrain>(district.Code).Standing(city.Position, after, most + 1, head.LengthOf(district));
        return TypedResults.Ok(new DistrictAnswer(
            district.Code,
            district.FullNameIn(question.MeantLanguage),
            question.MeantPlan.Number,
            city.Assessment.AsOf,
            city.Position,
            Explained(city.Assessment.FindByDistrict(district), question.MeantLanguage),
            [.. entries.Take(most)],
            entries.Count > most ? entries[most - 1].Record.Id : null));
    }

    private static async Task<Ok<AssessmentAnswer>> Assess([AsParameters] PlanQuestion question)
    {
        CityAssessment city = await question.Assess();
        PlanAssessment assessment = city.Assessment;
        return TypedResults.Ok(new AssessmentAnswer(
            assessment.Plan.Number, assessment.AsOf, assessment.Coverage, city.Position, assessment.Breaches.Count(), Explained(assessment.Findings, question.MeantLanguage)));
    }

    private static async Task<IResult> Mend([AsParameters] PlanQuestion question, Day? horizon)
    {
        CityAssessment city = await question.Assess();
        if (horizon is not null && horizon.Value < city.Assessment.AsOf)
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>
            {
                ["horizon"] = ["before the as-of day; give that day or a later one"],
            });
        }

        Remedy remedy = city.Assessment.FindRemedy(horizon?.Value);
        return TypedResults.Ok(new RemedyAnswer(
            city.Assessment.Plan.Number, city.Assessment.AsOf, city.Position, remedy, [.. remedy.Explain(question.MeantLanguage)]));
    }

    private static List<ExplainedFinding> Explained(IEnumerable<Finding> findings, TextLanguage language) =>
        [.. findings.Select(finding => new ExplainedFinding(finding, finding.Explain(language)))];

    private static string By(HttpContext context) => ApiKeyHandler.AgencyOf(context).Name;

    private static string AddressOf(LedgerEntry entry) => $"/establishments/{entry.Record.District.Code}/{entry.Record.Id}";

    private static string Words(LedgerEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.Action.ToString().ToLowerInvariant()} by {entry.By} at {entry.SaidAt:g}");
}
