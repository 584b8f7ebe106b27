using System.Reflection;
using System.Runtime.Loader;
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Tests;

/// <summary>The library, and these tests with it, loaded once more: nothing in it has been initialised yet.</summary>
/// <remarks>It stays loaded: the runtime (.NET 10.0.12) has crashed with a segmentation fault when one was unloaded while other tests ran.</remarks>
internal sealed class FreshLibrary() : AssemblyLoadContext("fresh")
{
    private static readonly Assembly[] LoadedAgain = [typeof(District).Assembly, typeof(PlanDocument).Assembly, typeof(FreshLibrary).Assembly];

    /// <summary>The same type, not yet initialised.</summary>
    public Type Again(Type type) => LoadFromAssemblyPath(type.Assembly.Location).GetType(type.FullName!, throwOnError: true)!;

    protected override Assembly? Load(AssemblyName name) =>
        LoadedAgain.FirstOrDefault(assembly => assembly.GetName().Name == name.Name) is { } known
            ? LoadFromAssemblyPath(known.Location)
            : null;
}
