using Microsoft.AspNetCore.Diagnostics;
using StackExchange.Redis;

namespace PlanLedger.Api;

/// <summary>
/// Answers with 503 where a silo or the store cannot be reached just now. Of a write it is not known then whether it was recorded: sent
/// again as it was, it is recorded once.
/// </summary>
internal sealed class UnavailableAnswer : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not (OrleansException or TimeoutException or RedisException))
            return false;
        httpContext.Response.Headers.RetryAfter = "1";
        await Results.Problem(
            "A part of the ledger does not answer just now. Send the request again as it is: what was recorded already is not recorded twice.",
            statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(httpContext);
        return true;
    }
}
