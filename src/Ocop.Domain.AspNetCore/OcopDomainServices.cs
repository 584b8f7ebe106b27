using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.AspNetCore;

/// <summary>Adds Ocop.Domain to a web service.</summary>
public static class OcopDomainServices
{
    /// <summary>Adds the JSON options of Ocop.Domain, and problem details that name everything wrong with a request.</summary>
    /// <param name="services">The services.</param>
    /// <param name="maximumBodyBytes">The size up to which a bad body is read again for all its errors, in bytes; 30,000,000 by default, as Kestrel's own limit.</param>
    /// <returns>The same services.</returns>
    /// <remarks>Call <c>app.UseExceptionHandler()</c> before the endpoints are mapped.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBodyBytes"/> is not positive.</exception>
    public static IServiceCollection AddOcopDomain(this IServiceCollection services, long maximumBodyBytes = 30_000_000)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBodyBytes);
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForOcopDomain());
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        return services.AddProblemDetails().AddExceptionHandler<BadRequestAnswer>().AddSingleton<IStartupFilter>(new RereadableBodies(maximumBodyBytes));
    }

    // A body is read again to find all its errors.
    private sealed class RereadableBodies(long maximumBytes) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Request.EnableBuffering(maximumBytes);
                return rest(context);
            });
            next(app);
        };
    }
}
