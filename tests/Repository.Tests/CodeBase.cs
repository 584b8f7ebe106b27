using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Repository.Tests;

/// <summary>The sources of the library as they lie on disk, read once and compiled for their meaning.</summary>
internal static class CodeBase
{
    private const string GlobalUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Ardalis.GuardClauses;
        global using NodaTime;
        global using Ocop.Domain.Analysis;
        global using Ocop.Domain.Counting;
        global using Ocop.Domain.Plans;
        """;

    /// <summary>Every source file of every package.</summary>
    public static readonly ImmutableArray<SourceFile> Sources =
    [
        .. from folder in Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src"))
           from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
           let name = Path.GetRelativePath(folder, path).Replace('\\', '/')
           where !name.StartsWith("obj/", StringComparison.Ordinal) && !name.StartsWith("bin/", StringComparison.Ordinal)
           select new SourceFile(Path.GetFileName(folder), name, path) into file
           orderby file.ToString()
           select file,
    ];

    /// <summary>Every source file of the library itself.</summary>
    public static readonly ImmutableArray<SourceFile> Files = [.. Sources.Where(file => file.Package == "Ocop.Domain")];

    /// <summary>Everything that this test program can load: the framework, the library and what both rest on.</summary>
    public static readonly ImmutableArray<PortableExecutableReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Sources",
        [CSharpSyntaxTree.ParseText(GlobalUsings), .. Files.Select(file => file.Tree)],
        References.Where(reference => Path.GetFileName(reference.FilePath) != "Ocop.Domain.dll"),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly ConcurrentDictionary<SourceFile, SemanticModel> Models = new();

    /// <summary>Gets what the names in a file of the library mean. Tests share one model of a file, since it keeps its results.</summary>
    public static SemanticModel ModelOf(SourceFile file) => Models.GetOrAdd(file, asked => Compilation.GetSemanticModel(asked.Tree));
}
