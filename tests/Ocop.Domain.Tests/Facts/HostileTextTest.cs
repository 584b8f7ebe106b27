using System.Text;
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Tests;

/// <summary>Texts that break lines, turn the direction of writing round, are very long or no text at all: given back as they came, or refused with the reason.</summary>
public class HostileTextTest
{
    private static readonly LocalDate Day = new(2023, 12, 31);

    /// <summary>Texts that are odd and yet texts.</summary>
    public static TheoryData<string> Odd =>
    [
        "a\nb", "a\r\nb", "a\tb", "a\\nb", "a\u0000b", "a\u001B[2Jb", "a\u2028b", "a\u2029b", "\u202Egnp.exe\u202C", "\u200Fא\u200E", "\u2066x\u2069",
        "a\uFEFFb", "a\u200Bb", "😀", "\U0010FFFF", "\uFFFF", "\uFFFE", "\uE000", "<script>", "\"';--", "=1+1", "a|b", "a,b;c", "D\u0323i\u0302e\u0309m", "İı", new string('x', 100),
    ];

    /// <summary>Texts that cannot be told in UTF-8, and the like.</summary>
    public static TheoryData<string> Unusable =>
    [
        "\uD800x"[..1], "\uDC00x"[..1], $"a{(char)0xD83D}b", $"{(char)0xDE00}{(char)0xD83D}", "", " ", "\u3000", new string('x', 101), new string('x', 10_000), new string('\uFFFF', 10_000),
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public void An_odd_identifier_name_and_place_are_given_back_as_they_came(string text)
    {
        var register = new Register([new SalesPoint(text, text, District.BaDinh, Day, place: text, source: text)], [new OcopCenter($"C{text}"[..Math.Min(text.Length + 1, 100)], text, District.GiaLam, Day)]);
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, Day);
        Assert.Equal(text, assessment[HanoiPlan312.AnnualMinimum, District.BaDinh, 2023].Evidence.Single().Id);

        AuditRecord read = AuditRecord.Read(AuditRecord.Create(assessment).Write());
        Assert.Equal([text], read.Findings[0].Evidence);
        Assert.Empty(read.Verify(HanoiPlan312.Plan, register));
        Assert.Equal(register, System.Text.Json.JsonSerializer.Deserialize<Register>(System.Text.Json.JsonSerializer.Serialize(register, Json), Json));
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void An_odd_text_makes_no_second_line_of_the_canonical_text_and_no_second_field(string text)
    {
        var register = new Register([new SalesPoint(text, text, District.BaDinh, Day, place: text, source: text)], []);
        string line = AuditFingerprint.CanonicalLines(HanoiPlan312.Plan, register, Day).Last();
        Assert.DoesNotContain(line, letter => letter is '\n' or '\r');
        Assert.Equal(11, line.Split('\t').Length);
        Assert.Equal(text, line.Split('\t')[1].Replace("\\\\", "\0\0", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\0\0", "\\", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Unusable))]
    public void What_is_no_usable_identifier_is_refused_and_the_reason_is_short(string text)
    {
        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(() => new SalesPoint(text, "A", District.BaDinh));
        Assert.Equal("id", refused.ParamName);
        Assert.InRange(refused.Message.Length, 10, 300);
        AssertPrintable(refused.Message);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    [MemberData(nameof(Unusable))]
    public void It_names_no_place_and_the_reason_is_short(string text)
    {
        Assert.False(District.TryParse(text, out _, out PlaceNameError? district));
        Assert.False(Commune.TryParse(text, out _, out PlaceNameError? commune));
        Assert.All(new[] { district, commune }, fault => Assert.All(new[] { fault.Explain(TextLanguage.Vietnamese), fault.Explain(TextLanguage.English) }, reason => Assert.InRange(reason.Length, 5, 1_000)));
        Assert.InRange(Assert.Throws<FormatException>(() => District.Parse(text)).Message.Length, 10, 1_500);
        Assert.False(DistrictSet.TryParse(text, out _) && text.Length > 0);
        Assert.False(CountRange.TryParse(text, out _));
        Assert.False(Measure.TryParse(text, out _));
        Assert.False(EnumToken.TryParse(text, out Strength _));
    }

    [Fact]
    public void Faults_of_records_with_odd_names_keep_to_their_lines_of_the_message()
    {
        SalesPoint point = new("a\nb", new string('x', 2_000), District.BaDinh);
        InvalidRegisterException refused = Assert.Throws<InvalidRegisterException>(() => new Register([point, point], []));
        AssertPrintable(refused.Message);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Json = new System.Text.Json.JsonSerializerOptions().ConfigureForOcopDomain();

    private static void AssertPrintable(string message) => Assert.Equal(message, new UTF8Encoding(false, true).GetString(new UTF8Encoding(false, false).GetBytes(message)));
}
