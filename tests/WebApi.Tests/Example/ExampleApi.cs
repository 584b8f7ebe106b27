using NodaTime;
using Ocop.Domain.SystemTextJson;
using PlanLedger.Api;

namespace Example;

/// <summary>A web service that looks up places and assesses the registers sent to it.</summary>
public static class ExampleApi
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.ConfigureForOcopDomain();
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails().AddExceptionHandler<BadRequestAnswer>();
        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.Use((context, next) =>
        {
            context.Request.EnableBuffering(); // All faults of a body are told: it is read more than once.
            return next(context);
        });

        app.MapGet("/districts/{district}", (District district) => new { district.Code, district.FullName, district.Kind });
        app.MapGet("/districts", (Commune commune) => commune.FormerDistricts.Select(district => district.FullName));
        app.MapPost("/assessments", (AssessmentRequest request) => HanoiPlan312.Plan.Assess(request.Register, request.AsOf).Findings);
        return app;
    }
}

public sealed record AssessmentRequest(LocalDate AsOf, Register Register);
