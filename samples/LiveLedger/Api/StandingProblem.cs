using LiveLedger.Ledger;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LiveLedger.Api;

/// <summary>Why a write was not made, with the establishment as it is.</summary>
public sealed class StandingProblem : ProblemDetails
{
    /// <summary>The last that was said of the establishment; null where nothing was.</summary>
    public LedgerEntry? Current { get; init; }

    /// <summary>The answer.</summary>
    public static ProblemHttpResult Of(int status, string detail, LedgerEntry? current) =>
        TypedResults.Problem(new StandingProblem { Status = status, Detail = detail, Current = current });
}
