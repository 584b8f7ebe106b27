using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace LiveLedger.Api;

/// <summary>Tells by the header <c>X-Api-Key</c> which agency is asking.</summary>
internal sealed class ApiKeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Agencies agencies)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "ApiKey";
    public const string Header = "X-Api-Key";

    /// <summary>The agency that is asking; of a request that is let through there is one.</summary>
    public static Agency AgencyOf(HttpContext context) => (Agency)context.Items[typeof(Agency)]!;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].ToString() is not { Length: > 0 } key)
            return Task.FromResult(AuthenticateResult.NoResult());
        if (agencies.Find(key) is not { } agency)
            return Task.FromResult(AuthenticateResult.Fail("No agency has this key."));
        Context.Items[typeof(Agency)] = agency;
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, agency.Name)], Name);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = Name;
        return Results.Problem(
            $"To write, send the key of your agency as the header {Header}{(Request.Headers.ContainsKey(Header) ? "; no agency has the one that was sent" : "")}.",
            statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(Context);
    }
}
