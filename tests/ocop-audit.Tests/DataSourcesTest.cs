
namespace OcopAudit.Tests;

/// <summary><c>docs/data-sources.md</c> has every text that a plan was read from.</summary>
public class DataSourcesTest
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "data-sources.md"));

    public static TheoryData<string> Addresses =>
    [
        .. (from shipped in ShippedPlans.All
            from clause in shipped.Plan.Clauses
            from address in clause.Citation.Variants.Select(variant => variant.Address).Prepend(clause.Citation.Address)
            select address.AbsoluteUri).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Every_address_that_a_clause_cites_is_on_the_page(string address) => Assert.Contains($"<{address}>", Page, StringComparison.Ordinal);
}
