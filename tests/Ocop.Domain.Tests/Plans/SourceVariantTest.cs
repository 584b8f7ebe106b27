namespace Ocop.Domain.Tests;

public class SourceVariantTest
{
    private static readonly BilingualText Text = new("in số khác", "prints another number");
    private static readonly Uri Address = new("https://example.org/other");

    [Fact]
    public void A_variant_keeps_what_another_source_prints_and_where()
    {
        var variant = new SourceVariant(Text, Address);

        Assert.Equal((Text, Address), (variant.Text, variant.Address));
        Assert.Equal("in số khác / prints another number", variant.ToString());
    }

    [Fact]
    public void Nothing_may_be_missing_and_the_address_is_absolute()
    {
        Assert.Throws<ArgumentNullException>("text", () => new SourceVariant(null!, Address));
        Assert.Throws<ArgumentNullException>("address", () => new SourceVariant(Text, null!));
        Assert.Throws<ArgumentException>("address", () => new SourceVariant(Text, new Uri("other.html", UriKind.Relative)));
    }

    [Fact]
    public void Variants_compare_by_value()
    {
        EqualityContract.Equates(new SourceVariant(Text, Address), new SourceVariant(Text, Address));
        EqualityContract.TellsApart(new SourceVariant(Text, Address), new(new("x", "y"), Address), new(Text, new Uri("https://example.org/third")));
    }
}
