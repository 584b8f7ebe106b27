using System.Text.Json;

namespace OcopAudit.Tests;

/// <summary>Runs the program as a user would, on files in a folder of the test's own.</summary>
public sealed class Runs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static (int Exit, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int exit = AuditProgram.Run(args, output, error);
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>The example register against plan 312, as the program assesses it by default.</summary>
    public static PlanAssessment AssessExample() => HanoiPlan312.Plan.Assess(RegisterSource.Example.Read().Register!, new LocalDate(2024, 6, 30));

    public static JsonElement Json(params string[] args) =>
        JsonDocument.Parse(Run([.. args, "--format", "json"]).Output).RootElement;

    /// <summary>A page without the breaks of its lines.</summary>
    public static string Unbroken(string page) =>
        string.Join(' ', page.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));

    public string PathOf(string name) => _folder.PathOf(name);

    public string File(string name, string text) => _folder.File(name, text);

    public string File(string name, byte[] bytes) => _folder.File(name, bytes);

    /// <summary>Assesses points and no centers, in English, as of the end of 2023.</summary>
    public (int Exit, string Output, string Error) Assess(string points, params string[] more) =>
        AssessBoth(points, "id,name,district\n", more);

    public (int Exit, string Output, string Error) AssessBoth(string points, string centers, params string[] more) =>
        AssessFiles(File("points.csv", points), File("centers.csv", centers), more);

    public static (int Exit, string Output, string Error) AssessFiles(string points, string centers, params string[] more) =>
        Run(["assess", "--points", points, "--centers", centers, "--as-of", "2023-12-31", "--lang", "en", .. more]);

    /// <summary>The faults reported, without the folder's path and the closing count.</summary>
    public string[] FaultsOf(string error) =>
        [.. error.Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split('\n')
            .Select(line => line.TrimEnd('\r')).Where(line => (line.Contains(".csv:", StringComparison.Ordinal) || line.Contains(".xlsx:", StringComparison.Ordinal)) && !line.Contains("columns not used", StringComparison.Ordinal))];

    public void Dispose() => _folder.Dispose();
}
