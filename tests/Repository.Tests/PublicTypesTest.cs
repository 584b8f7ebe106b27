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

    [Theory]
    [MemberData(nameof(Types))]
    public void Value_equality_is_complete_or_absent(Type type)
    {
        bool isByValue = type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType is var declaring
            && declaring != typeof(object) && declaring != typeof(ValueType) && declaring != typeof(Enum);
        Type[] selfAndBases = [.. Bases(type)];
        bool hasOwnHash = type.GetMethod(nameof(GetHashCode), [])!.DeclaringType is var hashing
            && hashing != typeof(object) && hashing != typeof(ValueType) && hashing != typeof(Enum);
        bool isEquatable = selfAndBases.Any(self => type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(self)));
        MethodInfo? Operator(string name) => selfAndBases.Select(self => self.GetMethod(name)).FirstOrDefault(found => found is not null);
        if (!type.IsEnum && !IsStatic(type) && !type.IsGenericTypeDefinition)
        {
            Assert.Equal(
                (isByValue, isByValue, isByValue, isByValue),
                (hasOwnHash, isEquatable, Operator("op_Equality") is not null, Operator("op_Inequality") is not null));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void No_class_is_a_record_that_with_can_only_copy(Type type) =>
        Assert.Null(type.GetMethod("<Clone>$"));

    [Theory]
    [InlineData("Ocop.Domain", 38)]
    [InlineData("Ocop.Domain.Plans", 14)]
    [InlineData("Ocop.Domain.Counting", 8)]
    [InlineData("Ocop.Domain.Analysis", 20)]
    public void Namespace_of_the_core_stays_small(string name, int most) =>
        Assert.InRange(typeof(District).Assembly.GetExportedTypes().Count(type => !type.IsNested && type.Namespace == name), 1, most);

    [Fact]
    public void The_core_has_four_namespaces() =>
        Assert.Equal(4, typeof(District).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct().Count());

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

    private static IEnumerable<Type> Bases(Type type)
    {
        for (Type? self = type; self is not null && self != typeof(object) && self != typeof(ValueType); self = self.BaseType)
            yield return self;
    }

    private static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    // The copy constructor of a record is for its own derived types; the compiler makes it protected.
    private static bool IsClosed(ConstructorInfo constructor) =>
        constructor.IsFamilyAndAssembly
        || constructor.IsPrivate
        || constructor.GetParameters() is [{ ParameterType: var copied }] && copied == constructor.DeclaringType;
}
