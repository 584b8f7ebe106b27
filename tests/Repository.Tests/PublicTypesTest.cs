using System.Reflection;

namespace Repository.Tests;

/// <summary>What holds of every type that users see.</summary>
public class PublicTypesTest
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Types => [.. Packages.PublicTypes];

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_can_be_set_not_even_by_init(Type type)
    {
        Assert.DoesNotContain(type.GetProperties(Public), property => property.SetMethod is { IsPublic: true });
        Assert.DoesNotContain(type.GetFields(Public), field => !type.IsEnum && !field.IsLiteral && !field.IsInitOnly);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void No_type_is_open_to_heirs_of_others(Type type) =>
        Assert.True(type.IsSealed || (type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).All(IsClosed)));

    [Fact]
    public void There_are_types_to_look_at() =>
        Assert.Superset(new HashSet<Type> { typeof(District), typeof(PlanRule), typeof(Register) }, Types.Select(row => row.Data).ToHashSet());

    [Fact]
    public void The_library_rests_on_NodaTime_and_GuardClauses_alone() =>
        Assert.Equal(
            ["Ardalis.GuardClauses", "NodaTime"],
            typeof(District).Assembly.GetReferencedAssemblies()
                .Select(assembly => assembly.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
                .Order());

    // The copy constructor of a record is for its own derived types; the compiler makes it protected.
    private static bool IsClosed(ConstructorInfo constructor) =>
        constructor.IsFamilyAndAssembly
        || constructor.IsPrivate
        || constructor.GetParameters() is [{ ParameterType: var copied }] && copied == constructor.DeclaringType;
}
