using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ocop.Domain.Tests;

namespace Repository.Tests;

/// <summary>
/// The library with wrong constants compiled into it, one of which can be made to count, and its tests loaded with it, to see
/// whether they notice.
/// </summary>
internal sealed class MutatedLibrary
{
    private const string Switch = "WrongConstant";

    private static readonly string Frame =
        $$"""
        [assembly: {{typeof(InternalsVisibleToAttribute).FullName}}("{{typeof(HanoiPlan312Test).Assembly.GetName().Name}}")]
        [assembly: {{typeof(AssemblyVersionAttribute).FullName}}("{{typeof(District).Assembly.GetName().Version}}")]
        internal static class {{Switch}} { public static int Number = -1; }
        """;

    private readonly ImmutableArray<PlanConstant> _wrong;
    private readonly byte[] _image;

    public MutatedLibrary(ImmutableArray<PlanConstant> wrong)
    {
        _wrong = wrong;
        CSharpCompilation sources = CodeBase.Compilation.WithAssemblyName("Ocop.Domain").AddSyntaxTrees(CSharpSyntaxTree.ParseText(Frame));
        foreach (SourceFile file in wrong.Select(constant => constant.File).Distinct())
            sources = sources.ReplaceSyntaxTree(file.Tree, file.Tree.WithRootAndOptions(WithWrongOnes(file), file.Tree.Options));
        using var image = new MemoryStream();
        var result = sources.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        _image = image.ToArray();
    }

    /// <summary>The first test of some classes that fails when a wrong constant counts; null where all of them pass.</summary>
    /// <param name="constant">The wrong constant; null where all are to be right.</param>
    /// <param name="testClasses">The classes whose facts, and theories with data given in place, are run.</param>
    public string? FirstToNotice(PlanConstant? constant, params IEnumerable<Type> testClasses)
    {
        var loaded = new Loaded(_image);
        loaded.Count(constant is null ? -1 : _wrong.IndexOf(constant));
        return testClasses.Select(loaded.FirstFailureIn).FirstOrDefault(failure => failure is not null);
    }

    private SyntaxNode WithWrongOnes(SourceFile file)
    {
        ILookup<SyntaxNode, int> places = Enumerable.Range(0, _wrong.Length)
            .Where(number => _wrong[number].File == file)
            .ToLookup(number => _wrong[number] is { Wrong: null, Right.Parent: { } element } ? element : _wrong[number].Right);
        return file.Code.ReplaceNodes(
            places.Select(place => place.Key),
            (place, code) => places[place].Aggregate(code, (right, number) => code is ExpressionElementSyntax element ? MaybeLeftOut(element, number) : Maybe(_wrong[number].Wrong!, right, number)));
    }

    private static ParenthesizedExpressionSyntax Maybe(SyntaxNode wrong, SyntaxNode right, int number) =>
        (ParenthesizedExpressionSyntax)SyntaxFactory.ParseExpression($"({Switch}.Number == {number} ? {wrong} : {right})");

    private static SpreadElementSyntax MaybeLeftOut(ExpressionElementSyntax element, int number) =>
        SyntaxFactory.SpreadElement(SyntaxFactory.ParseExpression($"({Switch}.Number == {number} ? [] : new[] {{ {element} }})"));

    // The library and the tests once more, so that every table in them is filled again. They stay: the runtime (.NET 10.0.12) broke off
    // with a segmentation fault when they were unloaded beside other tests.
    private sealed class Loaded : AssemblyLoadContext
    {
        private readonly Assembly _library;
        private readonly Assembly _tests;

        public Loaded(byte[] image)
            : base("mutated")
        {
            using var stream = new MemoryStream(image);
            _library = LoadFromStream(stream);
            _tests = LoadFromAssemblyPath(typeof(HanoiPlan312Test).Assembly.Location);
        }

        public void Count(int number) => _library.GetType(Switch)!.GetField("Number")!.SetValue(null, number);

        public string? FirstFailureIn(Type testClass)
        {
            Type again = _tests.GetType(testClass.FullName!, throwOnError: true)!;
            return again.GetMethods().FirstOrDefault(method => CasesOf(method).Any(arguments => Fails(again, method, arguments)))?.Name;
        }

        protected override Assembly? Load(AssemblyName name) => name.Name == _library.GetName().Name ? _library : null;

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
}
