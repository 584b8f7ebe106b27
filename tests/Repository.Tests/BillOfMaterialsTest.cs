using System.Text.Json;
using System.Xml.Linq;

namespace Repository.Tests;

/// <summary>The bill of materials of each package names what its lock file names: <c>eng/sbom.sh</c> writes them.</summary>
public class BillOfMaterialsTest
{
    private static readonly string Version = XDocument.Load(Path.Combine(SourceTree.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    public static TheoryData<string, string> Shipped => new()
    {
        { "Ocop.Domain", "src/Ocop.Domain" },
        { "Ocop.Domain.SystemTextJson", "src/Ocop.Domain.SystemTextJson" },
        { "Ocop.Domain.EntityFrameworkCore", "src/Ocop.Domain.EntityFrameworkCore" },
        { "Ocop.Domain.AspNetCore", "src/Ocop.Domain.AspNetCore" },
        { "Ocop.Domain.Reporting", "src/Ocop.Domain.Reporting" },
        { "ocop-audit", "src/ocop-audit" },
    };

    [Theory]
    [MemberData(nameof(Shipped))]
    public void It_names_what_the_lock_file_names_and_nothing_else(string package, string project)
    {
        IEnumerable<string> named = Bill(package).GetProperty("components").EnumerateArray().Select(part => $"{part.GetProperty("name")} {part.GetProperty("version")}".ToLowerInvariant());
        string[] locked = [.. Locked(project).Select(entry => entry.Name).Distinct().Order(StringComparer.Ordinal)];
        Assert.NotEmpty(locked);
        Assert.Equal(locked, named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void It_is_that_of_this_package_and_says_what_it_needs_itself(string package, string project)
    {
        JsonElement bill = Bill(package), itself = bill.GetProperty("metadata").GetProperty("component");
        Assert.Equal((package, Version), (itself.GetProperty("name").GetString(), itself.GetProperty("version").GetString()));
        string reference = itself.GetProperty("bom-ref").GetString()!;
        JsonElement needs = bill.GetProperty("dependencies").EnumerateArray().Single(part => part.GetProperty("ref").GetString() == reference);
        IEnumerable<string> direct = needs.GetProperty("dependsOn").EnumerateArray().Select(part => part.GetString()!["pkg:nuget/".Length..].Replace('@', ' ').ToLowerInvariant());
        Assert.Superset(Locked(project).Where(entry => entry.IsDirect).Select(entry => entry.Name).ToHashSet(), direct.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Each_package_of_others_has_its_hash(string package, string project)
    {
        JsonElement[] others = [.. Bill(package).GetProperty("components").EnumerateArray().Where(part => !part.GetProperty("name").GetString()!.StartsWith("Ocop.", StringComparison.Ordinal))];
        Assert.Equal(Locked(project).Select(entry => entry.Name).Distinct().Count(name => !name.StartsWith("ocop.", StringComparison.Ordinal)), others.Length);
        Assert.All(others, part => Assert.Equal(("SHA-512", 128), (part.GetProperty("hashes")[0].GetProperty("alg").GetString(), part.GetProperty("hashes")[0].GetProperty("content").GetString()!.Length)));
    }

    private static JsonElement Bill(string package) => Document(Path.Combine("eng", "sbom", $"{package}.cdx.json"));

    // What any framework needs, in the letters of a lock file, which writes the names of our own projects small.
    private static IEnumerable<(string Name, bool IsDirect)> Locked(string project) =>
        from framework in Document(Path.Combine(project, "packages.lock.json")).GetProperty("dependencies").EnumerateObject()
        from package in framework.Value.EnumerateObject()
        let version = package.Value.TryGetProperty("resolved", out JsonElement resolved) ? resolved.GetString() : Version
        select ($"{package.Name} {version}".ToLowerInvariant(), package.Value.GetProperty("type").GetString() == "Direct");

    private static JsonElement Document(string path) => JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, path))).RootElement;
}
