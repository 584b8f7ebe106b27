using System.Collections.Concurrent;
using System.Text.Json;

namespace PlanAudit.Browser.Tests;

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

    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("plan-audit-browser-");

    private static readonly string Empty = Written("empty.csv", Header);

    // Names as those who mean harm would write them, and as long as they may be.
    private static readonly string Hostile = Written(
        "hostile.csv",
        Header
        + "\"<script>alert(1)</script>\",\"</li><img src=x onerror=alert(1)>\",018,\"\"\" onmouseover=\"\"alert(1)\",2023-05-04,javascript:alert(1)\n"
        + "P-2,\"=HYPERLINK(\"\"http://example.com\"\")\",001,\"'\"\"`<>&\",2023-05-04,\"data:text/html;base64,PHNjcmlwdD4=\"\n"
        + $"P-3,{new string('W', 400)},269,\"http://{new string('w', 300)}.example\",2023-05-04,https://example.com/{new string('a', 600)}\n"
        + "P-4,\u202Egnp.exe\u202C D\u0301i\u0302e\u0309m,250,,2023-05-04,\"https://example.com/\"\"><script>alert(1)</script>\"\n");

    private static readonly ConcurrentDictionary<string, Lazy<string>> Files = new();

    public static TheoryData<string> Names => [.. All];

    /// <summary>The address of a report in a file.</summary>
    public static string AddressOf(string report) =>
        new Uri(Files.GetOrAdd(report, name => new Lazy<string>(() => Write(name))).Value).AbsoluteUri;

    /// <summary>The same audit in JSON, to compare the page with.</summary>
    public static JsonElement Json(string report) => JsonDocument.Parse(Run([.. ArgumentsOf(report), "--format", "json"])).RootElement;

    public static TextLanguage LanguageOf(string report) =>
        report.EndsWith("-vi", StringComparison.Ordinal) ? TextLanguage.Vietnamese : TextLanguage.English;

    private static string Write(string report)
    {
        string path = Path.Combine(Folder.FullName, $"{report}.html");
        Run([.. ArgumentsOf(report), "--format", "html", "--out", path]);
        return path;
    }

    private static string[] ArgumentsOf(string report) =>
    [
        .. report[..^3] switch
        {
            "published" => (string[])[],
            "example" => ["example"],
            "empty" => Assess(Empty, Empty),
            "readings" => ["example", "--readings", "--as-of", "2026-01-01", "--horizon", "2026-06-30"],
            "another-plan" => ["example", "--plan", "kh-42-2021", "--as-of", "2021-08-15"],
            "together-only" => ["--plan", "kh-49-2023", "--as-of", "2024-01-01"],
            "hostile" => Assess(Hostile, Empty),
            _ => throw new ArgumentOutOfRangeException(nameof(report), report, "Not a report."),
        },
        "--lang", report[^2..],
    ];

    private static string[] Assess(string points, string centers) => ["assess", "--points", points, "--centers", centers, "--as-of", "2023-12-31"];

    private static string Run(string[] arguments)
    {
        using StringWriter output = new(), error = new();
        int exit = AuditProgram.Run(arguments, output, error);
        Assert.True(exit != ExitCode.BadInput, error.ToString());
        return output.ToString();
    }

    private static string Written(string name, string text)
    {
        string path = Path.Combine(Folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
