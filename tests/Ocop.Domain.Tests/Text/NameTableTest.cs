using System.Reflection;

namespace Ocop.Domain.Tests;

/// <summary>The names that <c>NameIn</c> gives, over every enumeration that has it.</summary>
public class NameTableTest
{
    public static TheoryData<Type> Named =>
    [
        .. typeof(NameTable<>).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name == "NameIn" && method.GetParameters()[0].ParameterType.IsEnum)
            .Select(method => method.GetParameters()[0].ParameterType),
    ];

    public static TheoryData<Type, TextLanguage> NamedInEachLanguage =>
    [
        .. from type in Named from language in Enum.GetValues<TextLanguage>() select new TheoryDataRow<Type, TextLanguage>(type.Data, language),
    ];

    [Fact]
    public void What_people_read_about_has_names() =>
        Assert.Superset(
            new HashSet<Type>
            {
                typeof(DistrictKind), typeof(EstablishmentKind), typeof(VenueKind), typeof(ProductOrigins), typeof(CenterFunctions),
                typeof(CenterPartners), typeof(RegisterCoverage), typeof(RegisterErrorKind), typeof(Strength), typeof(ClauseKind),
                typeof(IndicatorKind), typeof(FindingStatus),
            },
            Named.Select(row => row.Data).ToHashSet());

    [Theory]
    [MemberData(nameof(NamedInEachLanguage))]
    public void Every_value_has_a_name_in_composed_letters(Type enumeration, TextLanguage language) =>
        Assert.All(NamesOf(enumeration, language), name =>
        {
            Assert.False(string.IsNullOrWhiteSpace(name));
            Assert.True(name.IsNormalized());
        });

    [Theory]
    [MemberData(nameof(NamedInEachLanguage))]
    public void No_two_values_share_a_name(Type enumeration, TextLanguage language)
    {
        string[] names = [.. NamesOf(enumeration, language)];

        Assert.Distinct(names, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void An_undefined_value_is_refused(Type enumeration) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NameOf(Enum.ToObject(enumeration, 1 << 20), TextLanguage.English));

    [Theory]
    [MemberData(nameof(Named))]
    public void An_undefined_language_is_refused(Type enumeration) =>
        Assert.Throws<ArgumentOutOfRangeException>("language", () => NameOf(Enum.ToObject(enumeration, 0), (TextLanguage)2));

    [Fact]
    public void Combined_flags_are_named_one_after_the_other()
    {
        const CenterFunctions Both = CenterFunctions.Sale | CenterFunctions.Design;

        Assert.Equal("thiết kế, bán hàng", Both.NameIn(TextLanguage.Vietnamese));
        Assert.Equal("design, sale", Both.NameIn(TextLanguage.English));
    }

    [Fact]
    public void The_flag_for_nothing_is_named_only_alone()
    {
        Assert.Equal("not recorded", ProductOrigins.None.NameIn(TextLanguage.English));
        Assert.Equal("Hà Nội", (ProductOrigins.None | ProductOrigins.Hanoi).NameIn(TextLanguage.English));
    }

    private static IEnumerable<string> NamesOf(Type enumeration, TextLanguage language) =>
        Enum.GetValues(enumeration).Cast<object>().Select(value => NameOf(value, language));

    private static string NameOf(object value, TextLanguage language) =>
        (string)typeof(NameTable<>).Assembly.GetExportedTypes()
            .Select(type => type.GetMethod("NameIn", [value.GetType(), typeof(TextLanguage)]))
            .Single(method => method is { IsStatic: true })!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value, language], null)!;
}
