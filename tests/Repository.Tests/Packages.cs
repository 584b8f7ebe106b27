using System.Reflection;
using Microsoft.AspNetCore.Components;
using Ocop.Domain.AspNetCore;
using Ocop.Domain.EntityFrameworkCore;
using Ocop.Domain.Reporting;
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
        typeof(AuditReport).Assembly,
    ];

    /// <summary>The components of the HTML report and their bases. They are public because the Razor compiler has it so.</summary>
    public static ImmutableArray<Type> Components => [.. Exported.Where(typeof(IComponent).IsAssignableFrom)];

    /// <summary>The types that users see.</summary>
    public static ImmutableArray<Type> PublicTypes => [.. Exported.Except(Components)];

    private static IEnumerable<Type> Exported => All.SelectMany(package => package.GetExportedTypes());
}
