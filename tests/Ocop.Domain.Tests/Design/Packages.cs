using System.Reflection;
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Tests;

/// <summary>The assemblies of the packages.</summary>
internal static class Packages
{
    public static readonly ImmutableArray<Assembly> All = [typeof(District).Assembly, typeof(PlanDocument).Assembly];
}
