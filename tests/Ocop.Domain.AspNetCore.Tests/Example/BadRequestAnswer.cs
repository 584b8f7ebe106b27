using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Ocop.Domain;
using Ocop.Domain.SystemTextJson;

namespace Example;

/// <summary>Answers a bad request with what the parsers say of it: every fault, by the parameter or the place in the body.</summary>
public sealed class BadRequestAnswer : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException refused)
            return false;
        IExceptionHandlerFeature request = httpContext.Features.Get<IExceptionHandlerFeature>()!;
        IEnumerable<(string Place, string Reason)> faults = refused.InnerException switch
        {
            JsonException { InnerException: InvalidDocumentException value } body =>
                value.Faults.Select(fault => ($"{body.Path}{fault.Path[1..]}", $"{fault.Value}: {fault.ReasonIn(TextLanguage.English)}".TrimStart(':', ' '))),
            JsonException body => [(body.Path ?? "$", body.Message)],
            _ =>
                from parameter in request.Endpoint!.Metadata.OfType<IParameterBindingMetadata>()
                where parameter.HasTryParse
                let text = request.RouteValues?[parameter.Name] as string ?? httpContext.Request.Query[parameter.Name]
                from reason in WhyNot(parameter.ParameterInfo.ParameterType, text)
                select (parameter.Name, reason),
        };
        Dictionary<string, string[]> errors = faults.GroupBy(fault => fault.Place, fault => fault.Reason).ToDictionary(place => place.Key, place => place.ToArray());
        await Results.ValidationProblem(errors, refused.Message, statusCode: refused.StatusCode).ExecuteAsync(httpContext);
        return true;
    }

    private static IEnumerable<string> WhyNot(Type type, string? text)
    {
        try
        {
            _ = text is null ? null : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
            return [];
        }
        catch (Exception refused) when (refused is FormatException or ArgumentException)
        {
            return [refused.Message];
        }
    }
}
