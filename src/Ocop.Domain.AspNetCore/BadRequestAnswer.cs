using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Ocop.Domain.AspNetCore;

/// <summary>
/// Answers a bad request with problem details that name every error, by parameter or by place in the body. For a body that cannot be
/// read twice, these are the errors at which reading stopped.
/// </summary>
/// <param name="json">The JSON options of bodies.</param>
internal sealed class BadRequestAnswer(IOptions<JsonOptions> json) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException refused)
            return false;
        IExceptionHandlerFeature request = httpContext.Features.Get<IExceptionHandlerFeature>()!;
        IEnumerable<(string Place, string Reason)> faults =
        [
            .. from parameter in ParametersOf(request.Endpoint!.Metadata)
               let text = request.RouteValues?[parameter.Name] as string ?? httpContext.Request.Query[parameter.Name]
               from reason in WhyNot(parameter.Type, text)
               select (parameter.Name, reason),
            .. await FaultsOfBody(refused, httpContext.Request, request.Endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType),
        ];
        Dictionary<string, string[]> errors = faults.GroupBy(fault => fault.Place, fault => fault.Reason).ToDictionary(place => place.Key, place => place.ToArray());
        int count = errors.Values.Sum(reasons => reasons.Length);
        string detail = count > 0 ? $"The request is invalid ({count} {(count == 1 ? "error" : "errors")})." : refused.Message;
        await Results.ValidationProblem(errors, detail, statusCode: refused.StatusCode).ExecuteAsync(httpContext);
        return true;
    }

    private async Task<IEnumerable<(string Place, string Reason)>> FaultsOfBody(BadHttpRequestException refused, HttpRequest request, Type? type)
    {
        if (type is not null && refused.StatusCode == StatusCodes.Status400BadRequest && request.Body.CanSeek && request.HasJsonContentType() && request.ContentLength is not 0)
        {
            request.Body.Position = 0;
            if (await BodyFaults.Of(request.Body, type, json.Value.SerializerOptions) is { Count: > 0 } faults)
                return faults;
        }

        return refused.InnerException is JsonException body ? BodyFaults.Of(body) : [];
    }

    // Parameters of the handler, and properties of parameters that it takes as one object.
    private static IEnumerable<(string Name, Type Type)> ParametersOf(EndpointMetadataCollection metadata) =>
        metadata.OfType<IParameterBindingMetadata>()
            .Where(parameter => parameter.HasTryParse)
            .Select(parameter => (parameter.Name, parameter.ParameterInfo.ParameterType))
            .Concat(
                from parameter in metadata.OfType<MethodInfo>().SelectMany(method => method.GetParameters())
                where parameter.IsDefined(typeof(AsParametersAttribute))
                from property in parameter.ParameterType.GetProperties()
                let query = property.GetCustomAttribute<FromQueryAttribute>()
                where query is not null
                select (query.Name ?? property.Name, property.PropertyType));

    private static IEnumerable<string> WhyNot(Type type, string? text)
    {
        try
        {
            TypeConverter converter = TypeDescriptor.GetConverter(type);
            _ = text is null ? null
                : converter.CanConvertFrom(typeof(string)) ? converter.ConvertFromInvariantString(text)
                : type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])?.Invoke(null, [text, null]);
            return [];
        }
        catch (Exception refused) when (refused is FormatException or ArgumentException)
        {
            return [refused.Message];
        }
        catch (TargetInvocationException refused) when (refused.InnerException is FormatException reason)
        {
            return [reason.Message];
        }
    }
}
