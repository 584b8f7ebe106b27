using NodaTime;
using Ocop.Domain;
using Ocop.Domain.AspNetCore;

// A web service that looks up places and assesses the registers sent to it.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddOcopDomain();
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.RespectNullableAnnotations = true;
    json.SerializerOptions.RespectRequiredConstructorParameters = true;
});

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.MapGet("/districts/{district}", (District district) => new { district.Code, district.FullName, district.Kind });
app.MapGet("/districts", (Commune commune) => commune.FormerDistricts.Select(district => district.FullName));
app.MapPost("/assessments", (AssessmentRequest request) => HanoiPlan312.Plan.Assess(request.Register, request.AsOf).Findings);
app.Run();

internal sealed record AssessmentRequest(LocalDate AsOf, Register Register);
