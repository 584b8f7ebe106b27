using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>How large something is.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Bytes">Its size in bytes.</param>
internal sealed record Size(string Name, long Bytes)
{
    /// <summary>What the library's assembly is made of; beside the workloads, in a form of its own.</summary>
    public const string AssemblyFile = "assembly.csv";

    /// <summary>What a program carries of the library once it is published; written by cold-start.sh.</summary>
    public const string PublishedFile = "published.csv";

    private static readonly string[] Columns = ["name", "bytes"];

    /// <summary>The sizes in a file; none where they were not measured.</summary>
    public static IReadOnlyList<Size> ReadFrom(string folder, string file) =>
        Path.Combine(folder, file) is var path && File.Exists(path)
            ? [.. CsvFile.Read(path).Select(line => new Size(line["name"], long.Parse(line["bytes"], CultureInfo.InvariantCulture)))]
            : [];

    public static void Write(string folder, string file, IEnumerable<Size> sizes) =>
        CsvFile.Write(Path.Combine(folder, file), Columns, sizes.Select(size => (string[])[size.Name, size.Bytes.ToString(CultureInfo.InvariantCulture)]));

    /// <summary>The parts of an assembly, the whole first.</summary>
    public static IEnumerable<Size> PartsOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        long whole = new FileInfo(assembly).Length;
        Size[] parts =
        [
            new("code", metadata.MethodDefinitions.Sum(method => CodeOf(file, metadata.GetMethodDefinition(method)))),
            new("text, in UTF-16", metadata.GetHeapSize(HeapIndex.UserString)),
            new("signatures and attributes", metadata.GetHeapSize(HeapIndex.Blob)),
            new("names", metadata.GetHeapSize(HeapIndex.String)),
        ];
        return [new("Ocop.Domain.dll", whole), .. parts, new("tables of types and members, and the rest", whole - parts.Sum(part => part.Bytes))];
    }

    private static long CodeOf(PEReader file, MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? 0 : file.GetMethodBody(method.RelativeVirtualAddress).Size;
}
