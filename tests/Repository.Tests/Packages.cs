using System.Reflection;
using Ocop.Domain.AspNetCore;
using Ocop.Domain.EntityFrameworkCore;
using Ocop.Domain.SystemTextJson;

namespace Repository.Tests;

/// <summary>The assemblies of the packages.</summary>
internal static class Packages
{
    public static readonly ImmutableArray<Assembly> All =
    [
        typeof(District).Assembly,
        typeof(PlanDocument).Assembly,
        typeof(OcopModel).Assembly,
        typeof(OcopDomainServices).Assembly,
    ];
}
