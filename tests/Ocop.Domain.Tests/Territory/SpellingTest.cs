using System.Diagnostics;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Ocop.Domain.Tests;

/// <summary>Names as people in Hà Nội write them: what is read, what is refused and why, in whatever culture.</summary>
public class SpellingTest
{
    private const string WithoutCultures = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    private static readonly (string Old, string New)[] TonePlaces =
    [
        .. "òóỏõọ".Zip("àáảãạ", (old, toned) => ($"{old}a", $"o{toned}")),
        .. "òóỏõọ".Zip("èéẻẽẹ", (old, toned) => ($"{old}e", $"o{toned}")),
        .. "ùúủũụ".Zip("ỳýỷỹỵ", (old, toned) => ($"{old}y", $"u{toned}")),
    ];

    private static readonly (char Y, char I)[] OnlyY = [.. "yỳýỷỹỵ".Zip("iìíỉĩị")];

    private static readonly ImmutableArray<Spelling> Districts = Spelling.In("district-spellings.tsv");
    private static readonly ImmutableArray<Spelling> Communes = Spelling.In("commune-spellings.tsv");

    /// <summary>The culture of no country, and, where there is any other, that of Turkish i and those of users.</summary>
    public static TheoryData<string> Cultures =>
        Environment.GetEnvironmentVariable(WithoutCultures) is null ? ["", "tr-TR", "vi-VN", "en-US"] : [""];

    [Fact]
    public void The_tables_are_long()
    {
        Assert.True(Districts.Count(spelling => !spelling.IsRefused) >= 300);
        Assert.True(Districts.Count(spelling => spelling.IsRefused) >= 100);
        Assert.Equal(District.All.Select(district => district.Code), Districts.Where(spelling => !spelling.IsRefused).Select(spelling => spelling.ReadAs).Distinct().Order());
        Assert.Equal(Commune.All.Select(commune => commune.Code), Communes.Where(spelling => !spelling.IsRefused).Select(spelling => spelling.ReadAs).Distinct().Order());
        Assert.Superset(
            new HashSet<string>(EnumToken.All<PlaceNameErrorKind>()),
            Districts.Where(spelling => spelling.IsRefused).Select(spelling => spelling.ReadAs).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_spelling_of_a_district_is_read_or_refused_as_the_table_says(string culture) => In(culture, () =>
        Assert.All(Districts, spelling => Assert.Equal(
            spelling.ReadAs,
            District.TryParse(spelling.Text, out District? district, out PlaceNameError? fault) ? district.Code : EnumToken.Of(fault.Kind))));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_spelling_of_a_commune_is_read_or_refused_as_the_table_says(string culture) => In(culture, () =>
        Assert.All(Communes, spelling => Assert.Equal(
            spelling.ReadAs,
            Commune.TryParse(spelling.Text, out Commune? commune, out PlaceNameError? fault) ? commune.Code : EnumToken.Of(fault.Kind))));

    [Fact]
    public void Every_refusal_quotes_the_text_and_says_what_would_do_in_both_languages() =>
        Assert.All(Districts.Where(spelling => spelling.IsRefused), spelling =>
        {
            PlaceNameError fault = FaultOf(spelling.Text);
            string message = Assert.Throws<FormatException>(() => District.Parse(spelling.Text)).Message;
            Assert.Equal(fault.ToString(), message);
            Assert.StartsWith($"\"{(spelling.Text.Length > 60 ? spelling.Text[..60] : spelling.Text)}", message, StringComparison.Ordinal);
            Assert.NotEqual(fault.Explain(TextLanguage.Vietnamese), fault.Explain(TextLanguage.English));
        });

    [Theory]
    [InlineData("Gia Lâmm", "Gia Lâm")]
    [InlineData("Thanh Trí", "Thanh Trì")]
    [InlineData("gai lam", "Gia Lâm")]
    [InlineData("Từ Liêm", "Bắc Từ Liêm", "Nam Từ Liêm")]
    [InlineData("quận Gia Lâm", "huyện Gia Lâm")]
    [InlineData("Thanh Tra", "Thanh Trì")]
    [InlineData("Sài Gòn")]
    [InlineData("Bát Tràng, Gia Lâm, Hà Nội", "huyện Gia Lâm")]
    public void What_may_be_meant_is_suggested_and_never_taken(string text, params string[] names)
    {
        PlaceNameError fault = FaultOf(text);
        Assert.Equal(names.Order(), fault.Suggestions.Order());
        Assert.All(names, name => Assert.Contains(name, fault.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal));
        Assert.All(names, name => Assert.Contains(name, fault.Explain(TextLanguage.English), StringComparison.Ordinal));
    }

    [Law(2_000)]
    public Property Any_composition_of_what_is_allowed_reads_as_the_district() => Prop.ForAll(
        Arb.From(Typed<District>([.. District.All], district => district.Name, KindsBefore, _ => [" District", " (cũ)"])),
        typed => InEach(() => Assert.Same(typed.Place, District.Parse(typed.Text))));

    [Law(2_000)]
    public Property Any_composition_of_what_is_allowed_reads_as_the_commune() => Prop.ForAll(
        Arb.From(Typed(Commune.All, commune => commune.Name, KindsBefore, commune => [$" {commune.Kind}"])),
        typed => InEach(() => Assert.Same(typed.Place, Commune.Parse(typed.Text))));

    [Fact]
    public void Names_are_composed_in_several_spellings()
    {
        Assert.Equal(("Ứng Hòa", "Ứng Hoà"), (TonesInTheOldPlaces("Ứng Hoà"), TonesInTheNewPlaces("Ứng Hòa")));
        Assert.Equal(("Thụy An", "Thuỵ An"), (TonesInTheOldPlaces("Thuỵ An"), TonesInTheNewPlaces("Thụy An")));
        Assert.Equal(("Mĩ Đức", "Sơn Tây", "Thụy An"), (WithIForY("Mỹ Đức"), WithIForY("Sơn Tây"), WithIForY("Thụy An")));
    }

    [Law(2_000)]
    public void No_text_throws_anything_but_a_format_exception(string? text, DoNotSize<int> seed)
    {
        string rubbish = seed.Item % 2 == 0 ? text ?? "" : Rubbish(new System.Random(seed.Item));
        InEach(() =>
        {
            Assert.Equal(District.TryParse(rubbish, out District? district), Read(() => District.Parse(rubbish)) == district && district is not null);
            Assert.Equal(Commune.TryParse(rubbish, out Commune? commune), Read(() => Commune.Parse(rubbish)) == commune && commune is not null);
            Assert.Equal(district, district is null ? null : District.Parse(district.ToString()));
            Assert.Equal(commune, commune is null ? null : Commune.Parse(commune.ToString()));
        });
    }

    [Theory]
    [InlineData("Mi Duc", true)]
    [InlineData("My Duc", true)]
    [InlineData("Ma Duc", false)]
    [InlineData("Thach That", true)]
    [InlineData("Thich That", false)]
    [InlineData("Thych That", false)]
    public void Only_an_i_stands_for_a_y_and_for_nothing_else(string text, bool isName) =>
        Assert.Equal(isName, District.TryParse(text, out _));

    [Theory]
    [InlineData("quận", PlaceNameErrorKind.Unknown)]
    [InlineData("xã", PlaceNameErrorKind.Unknown)]
    [InlineData("commune", PlaceNameErrorKind.Unknown)]
    [InlineData("tỉnh", PlaceNameErrorKind.Unknown)]
    [InlineData("huyện quận Gia Lâm", PlaceNameErrorKind.Unknown)]
    [InlineData("xã huyện Gia Lâm", PlaceNameErrorKind.OtherLevel)]
    [InlineData("huyện xã Gia Lâm", PlaceNameErrorKind.NearMiss)]
    [InlineData("Gia Lâm commune rural district", PlaceNameErrorKind.Unknown)]
    [InlineData("huyện Gia Lâm urban district", PlaceNameErrorKind.OtherKind)]
    [InlineData("quận Gia Lâm rural district", PlaceNameErrorKind.OtherKind)]
    [InlineData("xã Gia Lâm rural district", PlaceNameErrorKind.OtherLevel)]
    [InlineData("huyện Gia Lâm commune", PlaceNameErrorKind.OtherLevel)]
    public void One_word_before_a_name_and_one_after_it_tell_its_kind_and_neither_is_a_name(string text, PlaceNameErrorKind kind) =>
        Assert.Equal(kind, FaultOf(text).Kind);

    [Theory]
    [InlineData("Thenh Tro", "Thanh Trì")] // 8 letters: two may be wrong
    [InlineData("Thuonggg Tin", "Thường Tín")]
    [InlineData("Ba Vu", "Ba Vì")]
    [InlineData("Be Vu")] // 4 letters: one may be wrong
    [InlineData("Mo Lonh")] // 6
    [InlineData("Ge Lem")]
    public void Of_a_short_name_one_letter_may_be_wrong_and_of_a_long_one_two(string text, params string[] meant)
    {
        PlaceNameError fault = FaultOf(text);
        Assert.Equal(meant, fault.Suggestions);
    }

    [Fact]
    public void What_is_read_has_no_fault()
    {
        Assert.True(District.TryParse("H. gia lam", out _, out PlaceNameError? fault));
        Assert.Null(fault);
    }

    [Theory]
    [InlineData(500, PlaceNameErrorKind.Empty, "blank")]
    [InlineData(501, PlaceNameErrorKind.Unknown, "none of the 30")]
    public void What_is_blank_is_empty_up_to_the_longest_text_that_is_read(int length, PlaceNameErrorKind kind, string reason)
    {
        PlaceNameError fault = FaultOf(new string(' ', length));
        Assert.Equal(kind, fault.Kind);
        Assert.Contains(reason, fault.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.Empty(fault.Suggestions);
    }

    [Theory]
    [InlineData(60, 60)]
    [InlineData(61, 61)]
    [InlineData(200, 61)]
    public void A_fault_shows_60_characters_of_the_text_and_a_mark_where_there_were_more(int length, int shown)
    {
        PlaceNameError fault = FaultOf(new string('x', length));
        Assert.Equal(length <= 60 ? new string('x', 60) : $"{new string('x', 60)}…", fault.Text);
        Assert.Equal(shown, fault.Text.Length);
    }

    [Theory]
    [InlineData("Gia Lâm, Ba Vì", "more than one name; give one alone, such as huyện Gia Lâm or huyện Ba Vì", "có nhiều hơn một tên; chỉ viết một, ví dụ huyện Gia Lâm hoặc huyện Ba Vì")]
    [InlineData("Xa Xôi, Kỳ Quặc", "more than one name; give a code (018), a name (Gia Lâm), or a name with its kind (huyện Gia Lâm)", null)]
    public void Of_several_names_those_that_are_known_are_given_to_choose_from(string text, string english, string? vietnamese)
    {
        PlaceNameError fault = FaultOf(text);
        Assert.Equal(english, fault.Explain(TextLanguage.English));
        if (vietnamese is not null)
            Assert.Equal(vietnamese, fault.Explain(TextLanguage.Vietnamese));
    }

    [Theory]
    [InlineData("quận 1", PlaceNameErrorKind.OtherProvince)]
    [InlineData("quận 12", PlaceNameErrorKind.OtherProvince)]
    [InlineData("quận 1b", PlaceNameErrorKind.Unknown)]
    public void Districts_with_a_number_are_those_of_another_city(string text, PlaceNameErrorKind kind) =>
        Assert.Equal(kind, FaultOf(text).Kind);

    [Theory]
    [InlineData("Hoàn K\u0301iêm")]
    [InlineData("H\u0300oàn Kiếm")]
    [InlineData("Gia L\u0301âm")]
    public void A_tone_on_a_consonant_spells_nothing(string text) =>
        Assert.All(
            [text, text.Normalize(NormalizationForm.FormD), text.Normalize(NormalizationForm.FormC)],
            composed => Assert.False(District.TryParse(composed, out _)));

    [Fact]
    public void The_longest_text_is_read_and_a_longer_one_is_refused()
    {
        string longest = "Gia Lâm".PadRight(PlaceText.MaximumLength);
        Assert.True(District.TryParse(longest, out _));
        Assert.False(District.TryParse(longest + " ", out _));
    }

    [Fact]
    public void A_text_that_is_far_too_long_is_refused() =>
        Assert.All(
            [new string('a', 1_000_000), string.Concat(Enumerable.Repeat("Gia ", 250_000)), string.Concat(Enumerable.Repeat(",", 1_000_000)), "a" + new string('\u0301', 1_000_000)],
            text => Assert.False(District.TryParse(text, out _)));

    // The whole class once more, in a process that knows no culture and no ICU.
    [Fact]
    public async Task All_of_this_holds_without_cultures_and_ICU()
    {
        if (Environment.GetEnvironmentVariable(WithoutCultures) is not null)
            return;
        var start = new ProcessStartInfo("dotnet", ["exec", "--roll-forward", "Major", typeof(SpellingTest).Assembly.Location, "-class", typeof(SpellingTest).FullName!, "-noColor"]) { RedirectStandardOutput = true };
        start.Environment[WithoutCultures] = "1";
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
        Assert.Contains("Failed: 0", output, StringComparison.Ordinal);
    }

    private static T? Read<T>(Func<T> parse)
        where T : class
    {
        try
        {
            return parse();
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static void InEach(Action check)
    {
        foreach (string culture in Cultures.Select(row => row.Data))
            In(culture, check);
    }

    private static PlaceNameError FaultOf(string text)
    {
        Assert.False(District.TryParse(text, out _, out PlaceNameError? fault));
        return fault;
    }

    private static void In(string culture, Action check)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Rubbish(System.Random random)
    {
        string[] pieces = ["Gia", "Lâm", "gia", "lam", " ", "\u00A0", "-", ",", "huyện", "Q.", "Hà Nội", "TP.", "18", "018", "\u0301", "\u0302", "\ud800", "\udc00", "İ", "ı", "\u200B", "District", "xã", "Từ Liêm", "\uFFFF", "👨‍👩‍👧"];
        return string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    /// <summary>A name as people write it: its own spelling, what stands before and after it, the city, gaps, marks and letter case.</summary>
    /// <param name="places">The places to choose from.</param>
    /// <param name="name">The official name of a place.</param>
    /// <param name="before">The words for its kind that may stand before the name.</param>
    /// <param name="after">The words that may stand after it.</param>
    private static Gen<(string Text, T Place)> Typed<T>(IEnumerable<T> places, Func<T, string> name, Func<T, string[]> before, Func<T, string[]> after) =>
        from place in Gen.Elements(places)
        from spelled in Gen.Elements<Func<string, string>>(Unchanged, TonesInTheOldPlaces, TonesInTheNewPlaces, WithIForY, PlaceText.Plain, plain => WithIForY(PlaceText.Plain(plain)))
        from kind in Gen.Elements<string>(["", .. before(place)])
        from word in Gen.Elements<string>(["", "", .. after(place)])
        from city in Gen.Elements("", ", Hà Nội", " - TP Hà Nội", ", TP. HN", " Ha Noi", "; thành phố Hà Nội, Việt Nam")
        from gap in Gen.Elements(" ", "  ", "\u00A0", "-", " - ")
        from end in Gen.Elements("", ".", ",", " ; ", "!")
        from isComposed in Gen.Elements(true, false)
        from letters in Gen.Elements<Func<string, string>>(Unchanged, text => text.ToUpperInvariant(), text => text.ToLowerInvariant())
        let text = letters(kind + spelled(name(place)).Replace(" ", gap) + word + city + end)
        select (isComposed ? text : text.Normalize(NormalizationForm.FormD), place);

    private static string[] KindsBefore(District district) => district.Kind switch
    {
        DistrictKind.UrbanDistrict => ["quận ", "Quan ", "Q."],
        DistrictKind.RuralDistrict => ["huyện ", "Huyen ", "H."],
        _ => ["thị xã ", "thi xa ", "TX."],
    };

    private static string[] KindsBefore(Commune commune) => commune.Kind == CommuneKind.Ward ? ["phường ", "Phuong ", "P."] : ["xã ", "Xa ", "X."];

    private static string Unchanged(string name) => name;

    private static string TonesInTheOldPlaces(string name) => TonePlaces.Aggregate(name, (text, place) => text.Replace(place.New, place.Old));

    private static string TonesInTheNewPlaces(string name) => TonePlaces.Aggregate(name, (text, place) => text.Replace(place.Old, place.New));

    private static string WithIForY(string name) =>
        string.Join(' ', name.Split(' ').Select(syllable => PlaceText.Plain(syllable).Count(letter => "aeiouyAEIOUY".Contains(letter)) == 1 ? OnlyY.Aggregate(syllable, (text, y) => text.Replace(y.Y, y.I)) : syllable));
}
