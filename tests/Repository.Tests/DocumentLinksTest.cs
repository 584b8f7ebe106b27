namespace Repository.Tests;

/// <summary>Every relative link of a page leads to a file, a place in it, or the code that it names.</summary>
public class DocumentLinksTest
{
    public static TheoryData<string> Pages => [.. DocumentLinks.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_somewhere(string page)
    {
        string[] broken = [.. DocumentLinks.BrokenIn(page, File.ReadAllText(Path.Combine(SourceTree.Root, page)))];
        if (broken.Length > 0)
            Assert.Fail(string.Join('\n', broken));
    }

    [Theory]
    [InlineData("[plans](plans.md)")]
    [InlineData("[plans](plans.md#write-one)")]
    [InlineData("[C03](rulebook.vi.md#c03)")]
    [InlineData("[status](rulebook.en.md#status-met-late)")]
    [InlineData("# Here\n\n[here](#here)")]
    [InlineData("<a id=\"x-1\"></a>\n\n[here](#x-1)")]
    [InlineData("[folder](../src/Ocop.Domain.Reporting/plans)")]
    [InlineData("[`HanoiPlan312.PilotCenter`](../src/Ocop.Domain/Hanoi312/HanoiPlan312.cs)")]
    [InlineData("[`HanoiPlan312Clauses.C03`](../src/Ocop.Domain/Hanoi312/HanoiPlan312Clauses.cs)")]
    [InlineData("[`QuotaVerdict.cs`](../src/Ocop.Domain/Assessment/QuotaVerdict.cs)")]
    [InlineData("[elsewhere](https://example.org/nowhere)")]
    public void A_link_that_leads_somewhere_is_taken(string markdown) => Assert.Empty(DocumentLinks.BrokenIn("docs/page.md", markdown));

    [Theory]
    [InlineData("[plans](plan.md)", "there is no docs/plan.md")]
    [InlineData("[plans](plans.md#write-two)", "docs/plans.md has no place #write-two")]
    [InlineData("[C13](rulebook.vi.md#c13)", "docs/rulebook.vi.md has no place #c13")]
    [InlineData("# Here\n\n[there](#there)", "docs/page.md has no place #there")]
    [InlineData("![picture](images/none.png)", "there is no docs/images/none.png")]
    [InlineData("[out](../../elsewhere)", "it leads out of the project")]
    [InlineData("| a |\n| --- |\n| [`HanoiPlan312.Pilot`](../src/Ocop.Domain/Hanoi312/HanoiPlan312.cs) |", "src/Ocop.Domain/Hanoi312/HanoiPlan312.cs does not declare HanoiPlan312.Pilot")]
    [InlineData("[`District`](../src/Ocop.Domain/Hanoi312/HanoiPlan312.cs)", "src/Ocop.Domain/Hanoi312/HanoiPlan312.cs does not declare District")]
    public void One_that_leads_nowhere_is_named_with_the_reason(string markdown, string reason) =>
        Assert.EndsWith($": {reason}", Assert.Single(DocumentLinks.BrokenIn("docs/page.md", markdown)), StringComparison.Ordinal);

    [Fact]
    public void There_are_pages_and_links_to_look_at()
    {
        Assert.Superset(new HashSet<string> { "README.md", "docs/README.md", "docs/rulebook.vi.md", "docs/rulebook.en.md", "docs/architecture.md" }, Pages.Select(row => row.Data).ToHashSet());
        Assert.All(["README.md", "docs/README.md", "docs/rulebook.vi.md"], page => Assert.True(DocumentLinks.CountIn(File.ReadAllText(Path.Combine(SourceTree.Root, page))) > 5));
    }

    [Fact]
    public void The_index_of_the_documents_lists_each() =>
        Assert.All(
            Pages.Select(row => row.Data).Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && page != "docs/README.md"),
            page => Assert.Contains($"]({page["docs/".Length..]})", File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "README.md")), StringComparison.Ordinal));
}
