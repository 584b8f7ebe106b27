using System.Reflection;

namespace Ocop.Domain.Tests;

public class EnumTokenTest
{
    public static TheoryData<Type> Enumerations =>
        [.. typeof(EnumToken).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    // Files and command lines hold these: a change here breaks them.
    [Theory]
    [InlineData(typeof(TextLanguage), "vietnamese english")]
    [InlineData(typeof(DistrictKind), "urban-district rural-district town")]
    [InlineData(typeof(EstablishmentKind), "sales-point center")]
    [InlineData(typeof(RegisterCoverage), "complete partial")]
    [InlineData(typeof(VenueKind), "business-premises craft-village rural-tourism shopping-mall supermarket market shop cooperative other")]
    [InlineData(typeof(ProductOrigins), "none hanoi other-provinces")]
    [InlineData(typeof(CenterFunctions), "none design creation introduction promotion sale")]
    [InlineData(typeof(CenterPartners), "none artisans young-designers research-institutes universities international-organisations")]
    [InlineData(typeof(RegisterErrorKind), "missing-record duplicate-id closed-before-opened closed-but-never-opened")]
    [InlineData(typeof(Strength), "mandatory aspirational")]
    [InlineData(typeof(ClauseKind), "quota context indicator directive objective")]
    [InlineData(typeof(IndicatorKind), "venue-mix on-schedule product-origins center-functions center-partners")]
    [InlineData(typeof(FindingStatus), "met exceeded met-late not-started pending lapsed missed unproven")]
    public void Tokens_are_stable(Type enumeration, string tokens) =>
        Of(enumeration, nameof(TokensAre), tokens.Split(' '));

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Every_value_reads_back(Type enumeration) => Of(enumeration, nameof(EveryValueReadsBack));

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void An_undefined_value_has_no_token(Type enumeration) => Of(enumeration, nameof(UndefinedIsRefused));

    [Fact]
    public void Flags_are_joined_by_a_bar_in_the_order_of_the_members() =>
        Assert.Equal("design|sale", EnumToken.Of(CenterFunctions.Sale | CenterFunctions.Design));

    [Fact]
    public void Every_combination_of_flags_reads_back() =>
        Assert.All(Enumerable.Range(0, 32).Select(bits => (CenterFunctions)bits), functions =>
        {
            Assert.True(EnumToken.TryParseFlags(EnumToken.Of(functions), out CenterFunctions read));
            Assert.Equal(functions, read);
        });

    [Theory]
    [InlineData("sale|design")]
    [InlineData(" design | sale ")]
    [InlineData("design|sale|design")]
    public void Flags_are_read_in_any_order_with_spaces_or_repeats(string text)
    {
        Assert.True(EnumToken.TryParseFlags(text, out CenterFunctions read));
        Assert.Equal(CenterFunctions.Design | CenterFunctions.Sale, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("|")]
    [InlineData("design|")]
    [InlineData("design||sale")]
    [InlineData("design,sale")]
    [InlineData("design|Sale")]
    [InlineData("design|16")]
    [InlineData("17")]
    public void Rubbish_is_no_flags(string? text)
    {
        Assert.False(EnumToken.TryParseFlags(text, out CenterFunctions read));
        Assert.Equal(CenterFunctions.None, read);
    }

    [Fact]
    public void Values_that_are_not_flags_do_not_combine()
    {
        Assert.False(EnumToken.TryParseFlags("shop|market", out VenueKind venue));
        Assert.Equal(default, venue);
        Assert.False(EnumToken.TryParseFlags("context|indicator", out ClauseKind kind)); // The number of one or the other is that of a third.
        Assert.Equal(default, kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("lost")]
    [InlineData("Met")]
    [InlineData("MetLate")]
    [InlineData("MET-LATE")]
    [InlineData("met_late")]
    [InlineData(" met-late")]
    [InlineData("met-late ")]
    [InlineData("0")]
    [InlineData("2")]
    public void Rubbish_is_no_token(string? text)
    {
        Assert.False(EnumToken.TryParse(text, out FindingStatus status));
        Assert.Equal(default, status);
    }

    [Fact]
    public void A_single_token_is_not_a_combination() =>
        Assert.False(EnumToken.TryParse("design|sale", out CenterFunctions _));

    private static void TokensAre<TEnum>(string[] tokens)
        where TEnum : struct, Enum =>
        Assert.Equal(tokens, EnumToken.All<TEnum>());

    private static void EveryValueReadsBack<TEnum>()
        where TEnum : struct, Enum =>
        Assert.All(Enum.GetValues<TEnum>(), value =>
        {
            Assert.True(EnumToken.TryParse(EnumToken.Of(value), out TEnum read));
            Assert.Equal(value, read);
        });

    private static void UndefinedIsRefused<TEnum>()
        where TEnum : struct, Enum
    {
        Assert.Throws<ArgumentOutOfRangeException>("value", () => EnumToken.Of((TEnum)Enum.ToObject(typeof(TEnum), -1 << 20)));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => EnumToken.Of((TEnum)Enum.ToObject(typeof(TEnum), 1 << 20)));
    }

    private static void Of(Type enumeration, string law, params object[] arguments) =>
        typeof(EnumTokenTest).GetMethod(law, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(enumeration)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments.Length == 0 ? [] : [arguments], null);

    [Theory]
    [InlineData("none|design")]
    [InlineData("design|none")]
    [InlineData("none|none")]
    public void None_does_not_join_with_anything(string text) =>
        Assert.False(EnumToken.TryParseFlags(text, out CenterFunctions _));
}
