using System.Reflection;

namespace Ocop.Domain.Tests;

/// <summary>Verdicts are exact: nothing in the library holds, takes, gives or passes through a floating-point number.</summary>
public class WholeNumbersTest
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly ImmutableHashSet<Type> FloatingPoint = [typeof(double), typeof(float), typeof(Half)];

    [Fact]
    public void No_member_of_the_library_touches_a_floating_point_number() =>
        Assert.Empty(
            from type in typeof(District).Assembly.GetTypes()
            from use in UsesOf(type)
            where IsFloatingPoint(use.Used)
            select $"{type}.{use.Member}");

    [Theory]
    [InlineData(typeof(InField))]
    [InlineData(typeof(InParameter))]
    [InlineData(typeof(InReturn))]
    [InlineData(typeof(InLocal))]
    public void One_would_be_seen_wherever_it_hides(Type type) =>
        Assert.Contains(UsesOf(type), use => IsFloatingPoint(use.Used));

    private static IEnumerable<(string Member, Type Used)> UsesOf(Type type)
    {
        IEnumerable<MethodBase> methods = [.. type.GetMethods(Everything), .. type.GetConstructors(Everything)];
        return
        [
            .. type.GetFields(Everything).Select(field => (field.Name, field.FieldType)),
            .. type.GetMethods(Everything).Select(method => (method.Name, method.ReturnType)),
            .. from method in methods from parameter in method.GetParameters() select (method.Name, parameter.ParameterType),
            .. from method in methods from local in method.GetMethodBody()?.LocalVariables ?? [] select (method.Name, local.LocalType),
        ];
    }

    private static bool IsFloatingPoint(Type type) =>
        FloatingPoint.Contains(type)
        || (type.HasElementType && IsFloatingPoint(type.GetElementType()!))
        || type.GenericTypeArguments.Any(IsFloatingPoint);

    private sealed class InField
    {
        public readonly double?[] Held = [];
    }

    private sealed class InParameter
    {
        public static void Take(List<float> taken) => taken.Clear();
    }

    private sealed class InReturn
    {
        public static (int, double) Give() => default;
    }

    private sealed class InLocal
    {
        public static int Pass(int number)
        {
            double half = number / 2.0;
            return half > 1 ? (int)half : (int)(half + 1);
        }
    }
}
