namespace Ocop.Domain.Tests;

public class CitationTest
{
    private static readonly BilingualText Place = new("đoạn 1", "paragraph 1");
    private static readonly Uri Address = new("https://example.org/plan");
    private static readonly LocalDate Read = new(2024, 3, 1);
    private static readonly SourceVariant Variant = new(new("nguồn khác", "another source"), new Uri("https://example.org/other"));

    [Fact]
    public void A_citation_keeps_where_and_when_the_text_was_read()
    {
        var citation = new Citation("1/KH", "C01", Place, Address, Read);

        Assert.Equal("1/KH", citation.Instrument);
        Assert.Equal("C01", citation.Clause);
        Assert.Equal(Place, citation.Place);
        Assert.Equal(Address, citation.Address);
        Assert.Equal(Read, citation.ReadOn);
        Assert.Equal("1/KH C01", citation.ToString());
        Assert.Empty(citation.Variants);
    }

    [Fact]
    public void It_may_keep_what_other_sources_print()
    {
        Assert.Equal([Variant], new Citation("1/KH", "C01", Place, Address, Read, [Variant]).Variants);
        Assert.Throws<ArgumentException>("variants", () => new Citation("1/KH", "C01", Place, Address, Read, [null!]));
    }

    [Fact]
    public void Nothing_may_be_missing()
    {
        Assert.Throws<ArgumentNullException>("instrument", () => new Citation(null!, "C01", Place, Address, Read));
        Assert.Throws<ArgumentNullException>("clause", () => new Citation("1/KH", null!, Place, Address, Read));
        Assert.Throws<ArgumentNullException>("place", () => new Citation("1/KH", "C01", null!, Address, Read));
        Assert.Throws<ArgumentNullException>("address", () => new Citation("1/KH", "C01", Place, null!, Read));
        Assert.Throws<ArgumentException>("readOn", () => new Citation("1/KH", "C01", Place, Address, default));
    }

    [Fact]
    public void Blank_texts_are_refused()
    {
        Assert.Throws<ArgumentException>("instrument", () => new Citation(" ", "C01", Place, Address, Read));
        Assert.Throws<ArgumentException>("clause", () => new Citation("1/KH", "", Place, Address, Read));
    }

    [Fact]
    public void Texts_of_500_characters_are_taken_and_longer_ones_refused()
    {
        string longest = new('c', 500);

        Assert.Equal(longest, new Citation(longest, longest, Place, Address, Read).Clause);
        Assert.Throws<ArgumentException>("instrument", () => new Citation(longest + "c", "C01", Place, Address, Read));
        Assert.Throws<ArgumentException>("clause", () => new Citation("1/KH", longest + "c", Place, Address, Read));
    }

    [Fact]
    public void An_address_without_scheme_and_host_is_refused() =>
        Assert.Throws<ArgumentException>("address", () => new Citation("1/KH", "C01", Place, new Uri("plan.html", UriKind.Relative), Read));

    [Fact]
    public void A_day_of_another_calendar_is_refused() =>
        Assert.Throws<ArgumentException>("readOn", () => new Citation("1/KH", "C01", Place, Address, Read.WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void Citations_compare_by_value()
    {
        EqualityContract.Equates(new Citation("1/KH", "C01", Place, Address, Read), new Citation("1/KH", "C01", Place, Address, Read));
        EqualityContract.TellsApart(
            new Citation("1/KH", "C01", Place, Address, Read),
            new Citation("2/KH", "C01", Place, Address, Read),
            new Citation("1/KH", "C02", Place, Address, Read),
            new Citation("1/KH", "C01", new("đoạn 2", "paragraph 2"), Address, Read),
            new Citation("1/KH", "C01", Place, new Uri("https://example.org/other"), Read),
            new Citation("1/KH", "C01", Place, Address, Read.PlusDays(1)),
            new Citation("1/KH", "C01", Place, Address, Read, [Variant]));
        EqualityContract.Equates(new Citation("1/KH", "C01", Place, Address, Read, [Variant]), new Citation("1/KH", "C01", Place, Address, Read, [Variant]));
    }
}
