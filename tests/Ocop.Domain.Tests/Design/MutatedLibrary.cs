using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ocop.Domain.Tests;

/// <summary>The library made from changed sources, and these tests loaded beside it, to see whether they notice.</summary>
internal sealed class MutatedLibrary : AssemblyLoadContext
{
    private static readonly string Friends =
        $"""
        [assembly: {typeof(InternalsVisibleToAttribute).FullName}("{typeof(MutatedLibrary).Assembly.GetName().Name}")]
        [assembly: {typeof(AssemblyVersionAttribute).FullName}("{typeof(District).Assembly.GetName().Version}")]
        """;

    private readonly Assembly _library;
    private readonly Assembly _tests;

    private MutatedLibrary(Stream library)
        : base("mutated", isCollectible: true)
    {
        _library = LoadFromStream(library);
        _tests = LoadFromAssemblyPath(typeof(MutatedLibrary).Assembly.Location);
    }

    /// <summary>The first test of some classes that fails over changed sources; null where all of them pass.</summary>
    /// <param name="sources">The sources; where they do not compile, the compiler is the one that notices.</param>
    /// <param name="testClasses">The classes whose facts, and theories with data given in place, are run.</param>
    public static string? FirstToNotice(CSharpCompilation sources, params IEnumerable<Type> testClasses)
    {
        using var image = new MemoryStream();
        if (!sources.WithAssemblyName("Ocop.Domain").AddSyntaxTrees(CSharpSyntaxTree.ParseText(Friends)).Emit(image).Success)
            return "the compiler";
        image.Position = 0;
        var mutated = new MutatedLibrary(image);
        try
        {
            return testClasses.Select(testClass => mutated._tests.GetType(testClass.FullName!, throwOnError: true)!).Select(FirstFailureIn).FirstOrDefault(failure => failure is not null);
        }
        finally
        {
            mutated.Unload();
        }
    }

    protected override Assembly? Load(AssemblyName name) => name.Name == _library.GetName().Name ? _library : null;

    private static string? FirstFailureIn(Type testClass) =>
        testClass.GetMethods().FirstOrDefault(method => CasesOf(method).Any(arguments => Fails(testClass, method, arguments)))?.Name;

    private static IEnumerable<object?[]> CasesOf(MethodInfo method) =>
        method.IsDefined(typeof(TheoryAttribute)) ? method.GetCustomAttributes<InlineDataAttribute>().Select(row => row.Data)
        : method.IsDefined(typeof(FactAttribute)) ? [[]]
        : [];

    private static bool Fails(Type testClass, MethodInfo method, object?[] arguments)
    {
        try
        {
            method.Invoke(Activator.CreateInstance(testClass), arguments);
            return false;
        }
        catch (TargetInvocationException)
        {
            return true;
        }
    }
}
