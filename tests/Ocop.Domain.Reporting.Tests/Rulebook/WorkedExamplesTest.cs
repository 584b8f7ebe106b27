namespace Ocop.Domain.Reporting.Tests.Rulebook;

/// <summary>Every worked example, read from either rulebook as it is printed, comes out as the page says.</summary>
public class WorkedExamplesTest
{
    [Theory]
    [Trait("clause", "C01")]
    [MemberData(nameof(Of), "C01")]
    public void An_example_of_the_annual_minimum_comes_out_as_its_page_says(TextLanguage language, string id) => Check(language, id);

    [Theory]
    [Trait("clause", "C02")]
    [MemberData(nameof(Of), "C02")]
    public void An_example_of_the_city_target_comes_out_as_its_page_says(TextLanguage language, string id) => Check(language, id);

    [Theory]
    [Trait("clause", "C03")]
    [MemberData(nameof(Of), "C03")]
    public void An_example_of_the_pilot_centers_comes_out_as_its_page_says(TextLanguage language, string id) => Check(language, id);

    [Theory]
    [Trait("clause", "C04")]
    [MemberData(nameof(Of), "C04")]
    public void An_example_of_the_rollout_comes_out_as_its_page_says(TextLanguage language, string id) => Check(language, id);

    public static TheoryData<TextLanguage, string> Of(string clause) =>
    [
        .. from language in RulebookPage.Languages
           from example in RulebookPage.ExamplesIn(language)
           where example.Id.StartsWith($"{clause}-", StringComparison.Ordinal)
           select new TheoryDataRow<TextLanguage, string>(language, example.Id),
    ];

    private static void Check(TextLanguage language, string id)
    {
        PrintedExample example = new ExampleParser(language).Read(RulebookPage.ExamplesIn(language).Single(printed => printed.Id == id).Text);
        string[] differences = [.. ExampleRun.DifferencesOf(example, language)];
        if (differences.Length > 0)
            Assert.Fail(string.Join('\n', differences));
    }
}
