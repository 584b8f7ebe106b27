using Microsoft.AspNetCore.Diagnostics;
using StackExchange.Redis;

namespace LiveLedger.Api;

/// <summary>
/// Answers with 503 where a silo or the store cannot be reached just now. Of a write it is not known then whether it was recorded: sent
/// again as it was, it is recorded once.
/// </summary>
internal sealed partial class UnavailableAnswer(ILogger<UnavailableAnswer> logger) : IExceptionHandler
{
    /// <summary>Whether a failure is of that kind.</summary>
    public static bool IsFor(Exception exception) => exception is OrleansException or TimeoutException or RedisException;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!IsFor(exception))
            return false;
        IsUnavailable(logger, httpContext.Request.Path, exception.Message);
        httpContext.Response.Headers.RetryAfter = "1";
        await Results.Problem(
            "A part of the ledger does not answer just now. Send the request again as it is: what was recorded already is not recorded twice.",
            statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(httpContext);
        return true;
    }

    [LoggerMessage(LogLevel.Warning, "{Path} could not be answered: {Reason}")]
    private static partial void IsUnavailable(ILogger logger, string path, string reason);
}
