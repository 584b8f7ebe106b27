using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>The programs of PostgreSQL on this machine.</summary>
internal static class PostgreSqlInstallation
{
    private const string UserOfServers = "postgres";

    /// <summary>The folder of the programs, of the newest version that Debian's package put beside others, else one on the PATH; null if there is none.</summary>
    public static string? Folder { get; } =
        NewestFirst("/usr/lib/postgresql")
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));

    /// <summary>What a command begins with so that it does not run as root: PostgreSQL refuses to.</summary>
    public static string[] NotAsRoot =>
        Environment.IsPrivilegedProcess ? ["setpriv", $"--reuid={UserOfServers}", $"--regid={UserOfServers}", "--init-groups"] : [];

    /// <summary>The folder, or else the end of the test: skipped at home, failed on a build server, where it is never to be skipped.</summary>
    public static string Require(string? folder, string? ci)
    {
        if (folder is null)
            GoWithout(ci);
        return folder;
    }

    [DoesNotReturn]
    private static void GoWithout(string? ci)
    {
        const string Reason = "PostgreSQL is not installed: there are no initdb and postgres in /usr/lib/postgresql/*/bin or on the PATH. Install it, on Debian by the package postgresql, to run this test.";
        if (ci == "true")
            throw new InvalidOperationException($"{Reason} Where CI is true it may not be skipped.");
        Assert.Skip(Reason);
    }

    private static IEnumerable<string> NewestFirst(string versions) =>
        !Directory.Exists(versions)
            ? []
            : Directory.EnumerateDirectories(versions)
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out int version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin"));
}
