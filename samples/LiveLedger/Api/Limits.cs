using System.Globalization;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace LiveLedger.Api;

/// <summary>How much one agency may write, and one address ask, so that nobody keeps the others from it.</summary>
internal static class Limits
{
    public const string Writes = "writes";
    public const string Streams = "streams";

    /// <summary>The largest body that is read, in bytes.</summary>
    public const int MostBytes = 64 * 1024;

    // A second's worth may be saved up for so many seconds.
    private const int Burst = 4;

    public static void Configure(RateLimiterOptions options, LedgerSettings settings)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (rejected, cancellation) =>
        {
            HttpContext context = rejected.HttpContext;
            int seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan after) ? (int)Math.Ceiling(after.TotalSeconds) : 1;
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            await Results.Problem("Too many requests; wait as long as Retry-After says, and send it again.", statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(context);
        };
        options.AddPolicy(Writes, context => Bucket(context.User.Identity?.Name ?? AddressOf(context), settings.WritesPerSecond));
        options.AddPolicy(Streams, context => RateLimitPartition.GetConcurrencyLimiter(AddressOf(context), _ => new ConcurrencyLimiterOptions { PermitLimit = settings.StreamsPerAddress }));

        // Everything but a write is a question; that a stream is opened is one too.
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == Writes
                ? RateLimitPartition.GetNoLimiter(Writes)
                : Bucket(AddressOf(context), settings.QuestionsPerSecond));
    }

    private static RateLimitPartition<string> Bucket(string who, int perSecond) => RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = Burst * perSecond,
        TokensPerPeriod = perSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        AutoReplenishment = true,
    });

    // Of an address of version 6 the first half is a network's, and the other half its holder's to choose.
    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address => Convert.ToHexString(address.GetAddressBytes().AsSpan()[..8]),
        var address => address.MapToIPv4().ToString(),
    };
}
