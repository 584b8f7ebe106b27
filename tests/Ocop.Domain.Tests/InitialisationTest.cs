using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ocop.Domain.Tests;

/// <summary>Whichever type a program touches first, it finds everything there.</summary>
public class InitialisationTest
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Initialised =>
    [
        .. typeof(District).Assembly.GetTypes()
            .Where(type => type.TypeInitializer is not null && !type.ContainsGenericParameters)
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(type => type.FullName!),
    ];

    [Theory]
    [MemberData(nameof(Initialised))]
    public void A_type_initialises_first_of_all_and_leaves_nothing_unset(string name)
    {
        var library = new FreshLibrary();
        Type type = library.Again(typeof(District).Assembly.GetType(name, throwOnError: true)!);

        RuntimeHelpers.RunClassConstructor(type.TypeHandle);

        Assert.NotSame(typeof(District).Assembly, type.Assembly);
        Assert.All(type.GetFields(Statics), field => Assert.True(IsSet(field.GetValue(null)), field.Name));
    }

    [Fact]
    public void Those_with_tables_are_among_them() =>
        Assert.Superset(
            new HashSet<string> { typeof(District).FullName!, typeof(DistrictNames).FullName!, typeof(HanoiPlan312).FullName! },
            Initialised.Select(row => row.Data).ToHashSet());

    private static bool IsSet(object? value) =>
        value switch
        {
            null => false,
            Array items => items.Cast<object?>().All(IsSet),
            _ when value.GetType().GetProperty("IsDefault")?.GetValue(value) is true => false,
            System.Collections.IEnumerable items => items.Cast<object?>().All(item => item is not null),
            _ => true,
        };
}
