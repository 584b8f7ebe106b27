using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Repository.Tests;

/// <summary>Compiles a block as the program of a new console project that references the library, and runs it.</summary>
internal static class CodeBlockRunner
{
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Fails unless the block compiles, runs and prints what its document shows.</summary>
    public static void Check(CodeBlock block)
    {
        string printed = Run(Compile(block));
        if (block.Output is { } shown)
            Assert.Equal(shown.TrimEnd(), printed.ReplaceLineEndings("\n").TrimEnd());
    }

    private static byte[] Compile(CodeBlock block)
    {
        var compilation = CSharpCompilation.Create(
            "Block",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(block.Code, path: block.File)],
            CodeBase.References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        string[] errors = [.. compilation.Emit(assembly).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => At(block, found))];
        if (errors.Length > 0)
            Assert.Fail($"{string.Join('\n', errors)}\n\n{block.Code}");
        return assembly.ToArray();
    }

    private static string At(CodeBlock block, Diagnostic found) =>
        $"{block.File}:{block.Line + found.Location.GetLineSpan().StartLinePosition.Line}: {found.Id}: {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";

    private static string Run(byte[] assembly)
    {
        var context = new AssemblyLoadContext("block"); // Not unloaded: see FreshLibrary.
        TextWriter console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            MethodInfo main = context.LoadFromStream(new MemoryStream(assembly)).EntryPoint!;
            main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null);
            return printed.ToString();
        }
        finally
        {
            Console.SetOut(console);
        }
    }
}
