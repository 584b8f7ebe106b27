using System.Reflection;
#if NET10_0_OR_GREATER
using Ocop.Domain.EntityFrameworkCore;
#endif
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Tests;

/// <summary>The assemblies of the packages, but those that are made for a later framework than the tests are built for.</summary>
internal static class Packages
{
    public static readonly ImmutableArray<Assembly> All =
    [
        typeof(District).Assembly,
        typeof(PlanDocument).Assembly,
#if NET10_0_OR_GREATER
        typeof(OcopModel).Assembly,
#endif
    ];
}
