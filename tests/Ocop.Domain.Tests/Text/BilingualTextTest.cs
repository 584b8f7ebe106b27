namespace Ocop.Domain.Tests;

public class BilingualTextTest
{
    private static readonly string Longest = new('ơ', 4_000);

    [Fact]
    public void Each_language_gives_its_text()
    {
        var text = new BilingualText("huyện", "rural district");

        Assert.Equal("huyện", text.In(TextLanguage.Vietnamese));
        Assert.Equal("rural district", text.In(TextLanguage.English));
    }

    [Fact]
    public void A_third_language_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("language", () => new BilingualText("a", "b").In((TextLanguage)2));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("vietnamese", () => new BilingualText(null!, "b"));
        Assert.Throws<ArgumentNullException>("english", () => new BilingualText("a", null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Blank_is_refused(string blank)
    {
        Assert.Throws<ArgumentException>("vietnamese", () => new BilingualText(blank, "b"));
        Assert.Throws<ArgumentException>("english", () => new BilingualText("a", blank));
    }

    [Fact]
    public void Four_thousand_characters_are_taken_and_one_more_refused()
    {
        Assert.Equal(Longest, new BilingualText(Longest, Longest).English);
        Assert.Throws<ArgumentException>("vietnamese", () => new BilingualText(Longest + "a", "b"));
        Assert.Throws<ArgumentException>("english", () => new BilingualText("a", Longest + "b"));
    }

    [Fact]
    public void Texts_compare_by_value()
    {
        EqualityContract.Equates(new BilingualText("a", "b"), new BilingualText("a", "b"));
        EqualityContract.TellsApart(new BilingualText("a", "b"), new("a", "c"), new("c", "b"), new("b", "a"));
    }

    [Fact]
    public void Vietnamese_stands_first_in_words() =>
        Assert.Equal("chợ / market", new BilingualText("chợ", "market").ToString());
}
