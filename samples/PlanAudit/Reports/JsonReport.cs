using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace PlanAudit.Reports;

/// <summary>Writes the audit for other programs.</summary>
internal static partial class JsonReport
{
    private static readonly AuditJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), // Vietnamese stays readable; markup stays escaped.
    });

    public static void Write(TextWriter writer, PlanAssessment assessment, Remedy remedy, ReadingEnvelope? envelope, Register register) =>
        writer.Write(JsonSerializer.Serialize(AuditRecord.Of(assessment, remedy, envelope, register), Json.AuditRecord) + "\n");

    [JsonSerializable(typeof(AuditRecord))]
    private sealed partial class AuditJson : JsonSerializerContext;
}
