using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LiveLedger.Api;

/// <summary>The description of the API, with what cannot be read off its types: the texts in which days, districts and words are written.</summary>
internal static class ApiDocument
{
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "OCOP plan ledger",
                Version = "1",
                Description = "The register of OCOP sales points and centers as a live ledger, judged against Hà Nội's plans.",
            };
            document.Components ??= new();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes[ApiKeyHandler.Name] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = ApiKeyHandler.Header,
                Description = "The key of an agency, which writes the records of its own districts.",
            };

            // What stands in questions only, as text, is described where it stands.
            foreach (Type type in Texts.Keys.Where(type => type.Namespace == typeof(ApiDocument).Namespace).Concat([typeof(OcopPlan), typeof(TextLanguage)]))
                document.Components.Schemas?.Remove(type.Name);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Microsoft.AspNetCore.Authorization.IAuthorizeData>().Any())
                operation.Security = [new() { [new OpenApiSecuritySchemeReference(ApiKeyHandler.Name, context.Document)] = [] }];
            foreach (OpenApiParameter parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                if (Texts.TryGetValue(context.Description.ParameterDescriptions.Single(described => described.Name == parameter.Name).Type, out (string Example, string Meaning) text))
                    parameter.Schema = Described(new OpenApiSchema(), text);
            }

            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            Type type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (Texts.TryGetValue(type, out (string Example, string Meaning) text))
                Described(schema, text);
            else if (context.JsonPropertyInfo?.CustomConverter is SeenVersionConverter)
                (schema.Type, schema.Minimum, schema.Description) = (JsonSchemaType.Integer, "0", "The version that the writer has seen; 0 where there is none.");
            else if (type == typeof(Establishment))
                Describe(schema);
            else if (Answers.TryGetValue(type, out Func<object>? answer))
                Describe(schema, JsonSerializer.SerializeToNode(answer(), context.JsonTypeInfo)!);

            return Task.CompletedTask;
        });
    }

    private static readonly Dictionary<Type, (string Example, string Meaning)> Texts = new()
    {
        [typeof(LocalDate)] = ("2023-12-31", "A day in Hà Nội."),
        [typeof(Day)] = ("2023-12-31", "A day in Hà Nội, inclusive."),
        [typeof(Instant)] = ("2024-01-02T03:04:05Z", "A moment."),
        [typeof(District)] = ("018", "A district-level unit, by its code or by its name as people write it; answers give the code."),
        [typeof(DistrictSet)] = ("018|269", "Districts by their codes."),
        [typeof(PlanName)] = ("312/KH-UBND", "A plan, by number or identifier."),
        [typeof(LanguageCode)] = ("vi", "vi or en."),
        [typeof(CoverageName)] = ("complete", "complete or partial (I10)."),
        [typeof(LedgerPosition)] = ("1234", "A position of the ledger, as an answer named it."),
        [typeof(EstablishmentVersion)] = ("3", "A version of an establishment, as an answer named it."),
        [typeof(PageSize)] = ("100", "How many at a time: 1 to 1,000; 100 where it is not said."),
        [typeof(RegisterCoverage)] = ("complete", "complete or partial (I10)."),
        [typeof(FindingStatus)] = ("met-late", "exceeded, met, met-late, not-started, pending, lapsed, missed or unproven."),
    };

    // What the library answers is described by an answer of it.
    private static readonly Dictionary<Type, Func<object>> Answers = new()
    {
        [typeof(Finding)] = () => Example().Findings[0],
        [typeof(Remedy)] = () => Example().FindRemedy(),
    };

    private static PlanAssessment Example() => HanoiPlan312.Plan.Assess(new Register([], []), new LocalDate(2023, 6, 30));

    private static OpenApiSchema Described(OpenApiSchema schema, (string Example, string Meaning) text)
    {
        schema.Type = JsonSchemaType.String;
        schema.Properties = null;
        schema.Required = null;
        schema.Examples = [JsonValue.Create(text.Example)];
        schema.Description = text.Meaning;
        return schema;
    }

    private static OpenApiSchema Describe(OpenApiSchema schema, JsonNode? example)
    {
        switch (example)
        {
            case JsonObject members:
                schema.Type = JsonSchemaType.Object;
                schema.Properties = members.ToDictionary(member => member.Key, member => (IOpenApiSchema)Describe(new OpenApiSchema(), member.Value));
                break;
            case JsonArray items:
                schema.Type = JsonSchemaType.Array;
                schema.Items = Describe(new OpenApiSchema(), items.FirstOrDefault());
                break;
            case JsonValue value:
                schema.Type = value.GetValueKind() switch
                {
                    JsonValueKind.String => JsonSchemaType.String,
                    JsonValueKind.Number => JsonSchemaType.Integer,
                    _ => JsonSchemaType.Boolean,
                };
                schema.Examples = [value.DeepClone()];
                break;
            default:
                break; // Null there: nothing is known of it.
        }

        return schema;
    }

    private static void Describe(OpenApiSchema schema)
    {
        schema.Type = JsonSchemaType.Object;
        schema.Description = "A sales point or a center; the members are the columns of the audit program.";
        schema.Required = new HashSet<string> { "kind", "id", "name", "district" };
        schema.Properties = new Dictionary<string, IOpenApiSchema>();
        foreach ((string name, string example) in ((string, string)[])
        [
            ("kind", "sales-point"), ("id", "P-1"), ("name", "HTX Hồng Vân"), ("district", "279"), ("openedOn", "2023-03-01"), ("closedOn", "2024-01-05"),
            ("plannedOn", "2023-03-01"), ("venue", "cooperative"), ("origins", "hanoi"), ("functions", "design|sale"), ("partners", "artisans"),
            ("place", "Thường Tín"), ("source", "https://example.org"),
        ])
        {
            schema.Properties[name] = new OpenApiSchema { Type = JsonSchemaType.String, Examples = [JsonValue.Create(example)] };
        }
    }
}
