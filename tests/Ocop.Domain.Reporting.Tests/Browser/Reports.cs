using System.Collections.Concurrent;
using System.Text.Json;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>The reports that are opened, each written once as a user would have it written.</summary>
public static class Reports
{
    private const string Header = "id,name,district,place,opened_on,source\n";

    /// <summary>What must hold of every report, holds of these.</summary>
    public static readonly string[] All =
    [
        "published-vi", "published-en", "example-vi", "example-en", "empty-vi", "empty-en",
        "readings-vi", "another-plan-en", "together-only-vi", "hostile-en",
    ];

    /// <summary>The reports that the default run opens.</summary>
    public static readonly string[] ByDefault = ["published-en", "example-vi", "readings-vi", "hostile-en"];

    private static readonly TemporaryFolder Folder = new();

    private static readonly string Empty = Folder.File("empty.csv", Header);

    // Names as those who mean harm would write them, and as long as they may be.
    private static readonly string Hostile = Folder.File(
        "hostile.csv",
        Header
        + "\"<script>alert(1)</script>\",\"</li><img src=x onerror=alert(1)>\",018,\"\"\" onmouseover=\"\"alert(1)\",2023-05-04,javascript:alert(1)\n"
        + "P-2,\"=HYPERLINK(\"\"http://example.com\"\")\",001,\"'\"\"`<>&\",2023-05-04,\"data:text/html;base64,PHNjcmlwdD4=\"\n"
        + $"P-3,{new string('W', 400)},269,\"http://{new string('w', 300)}.example\",2023-05-04,https://example.com/{new string('a', 600)}\n"
        + "P-4,\u202Egnp.exe\u202C D\u0301i\u0302e\u0309m,250,,2023-05-04,\"https://example.com/\"\"><script>alert(1)</script>\"\n");

    private static readonly ConcurrentDictionary<string, Lazy<string>> Files = new();

    /// <summary>The address of a report in a file.</summary>
    public static string AddressOf(string report) =>
        new Uri(Files.GetOrAdd(report, name => new Lazy<string>(() => Write(name))).Value).AbsoluteUri;

    /// <summary>The same audit in JSON, to compare the page with.</summary>
    public static JsonElement Json(string report)
    {
        using var text = new StringWriter();
        AuditOf(report).WriteJson(text);
        return JsonDocument.Parse(text.ToString()).RootElement;
    }

    public static TextLanguage LanguageOf(string report) =>
        report.EndsWith("-vi", StringComparison.Ordinal) ? TextLanguage.Vietnamese : TextLanguage.English;

    /// <summary>Deletes the files.</summary>
    public static void Delete() => Folder.Dispose();

    private static string Write(string report)
    {
        string path = Folder.PathOf($"{report}.html");
        using var file = new StreamWriter(path);
        AuditOf(report).WriteHtml(file);
        return path;
    }

    private static AuditReport AuditOf(string report)
    {
        LocalDate end2023 = new(2023, 12, 31), mid2024 = new(2024, 6, 30);
        return report[..^3] switch
        {
            "published" => Audit(RegisterSource.Published, end2023),
            "example" => Audit(RegisterSource.Example, mid2024),
            "empty" => Audit(FromFiles(Empty), end2023),
            "readings" => Audit(RegisterSource.Example, new LocalDate(2026, 1, 1), horizon: new LocalDate(2026, 6, 30), comparesReadings: true),
            "another-plan" => Audit(RegisterSource.Example, new LocalDate(2021, 8, 15), "kh-42-2021"),
            "together-only" => Audit(RegisterSource.Published, new LocalDate(2024, 1, 1), "kh-49-2023"),
            "hostile" => Audit(FromFiles(Hostile), end2023),
            _ => throw new ArgumentOutOfRangeException(nameof(report), report, "Not a report."),
        };

        AuditReport Audit(RegisterSource source, LocalDate asOf, string planId = "kh-312-2022", LocalDate? horizon = null, bool comparesReadings = false)
        {
            OcopPlan plan = ShippedPlans.Find(planId)!;
            Register register = source.Read().Register!;
            return new AuditReport(
                plan.Assess(register, asOf), LanguageOf(report), source, horizon, comparesReadings ? plan.CompareReadings(register, asOf, ShippedPlans.ReadingsOf(plan)) : null);
        }
    }

    private static RegisterSource FromFiles(string points) => RegisterSource.FromFiles(points, Empty, RegisterCoverage.Complete);
}
