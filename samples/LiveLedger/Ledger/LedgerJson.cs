using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NodaTime.Serialization.SystemTextJson;
using Ocop.Domain.SystemTextJson;

namespace LiveLedger.Ledger;

/// <summary>How the ledger is written as JSON: in storage, between silos, and to those who ask.</summary>
public static class LedgerJson
{
    /// <summary>The options, in use.</summary>
    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Adds what the ledger needs to options that are not yet in use.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(NodaConverters.InstantConverter);
        options.Converters.Add(new JsonStringEnumConverter<LedgerAction>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.ConfigureForOcopDomain();
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All); // Vietnamese letters stay letters; what HTML could read as markup is escaped.
        return options;
    }
}
