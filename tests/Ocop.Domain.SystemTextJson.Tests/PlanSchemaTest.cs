using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using Json.Schema;

namespace Ocop.Domain.SystemTextJson.Tests;

/// <summary>The schema in docs and the library say the same of a document, by the word of another library.</summary>
public class PlanSchemaTest
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(Documents.InDocs("plan.schema.json"));

    /// <summary>What is wrong with a document that no schema can tell: what its parts say of each other, and what a calendar does.</summary>
    private static readonly string[] BeyondTheSchema =
        ["has this identifier already", "no such clause", "has no clauses", "not of kind quota", "ends before it starts", "starts before", "below the minimum", "keep one of them"];

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public void It_takes_what_is_written(OcopPlan plan) => Assert.True(IsValid(PlanDocument.Write(plan)));

    [Fact]
    public void It_takes_what_is_written_by_hand() => Assert.True(IsValid(Documents.Handwritten));

    [Fact]
    public void It_takes_the_plan_that_the_documents_show_and_so_does_the_library()
    {
        string page = Documents.InDocs("plans.md");
        int start = page.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        string shown = page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
        Assert.True(IsValid(shown));
        Assert.Equal(2, PlanDocument.Read(shown).Quotas.Length);
    }

    public static TheoryData<string> Shipped => [.. Directory.EnumerateFiles(Path.Combine(Documents.Root, "src", "Ocop.Domain.Reporting", "plans")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void It_takes_every_plan_that_ships_and_finds_itself_where_the_plan_says(string name)
    {
        string path = Path.Combine(Documents.Root, "src", "Ocop.Domain.Reporting", "plans", name);
        string document = File.ReadAllText(path);
        Assert.True(IsValid(document));
        string schema = JsonDocument.Parse(document).RootElement.GetProperty("$schema").GetString()!;
        Assert.Equal(Path.Combine(Documents.Root, "docs", "plan.schema.json"), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, schema)));
    }

    [Law(1_000)]
    public void It_refuses_what_the_library_refuses_but_for_what_no_schema_can_tell(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        JsonNode plan = JsonNode.Parse(PlanDocument.Write(HanoiPlan312.Plan))!;
        PlanFaultsTest.Break(plan, random);
        string document = plan.ToJsonString();
        try
        {
            PlanDocument.Read(document);
            Assert.True(IsValid(document), document);
        }
        catch (InvalidDocumentException refused)
        {
            bool isWithinTheSchema = refused.Errors.Any(fault => !BeyondTheSchema.Any(fault.ToString().Contains) && !IsNoRealDay(fault) && !IsWholeWithAnExponent(fault));
            Assert.True(isWithinTheSchema != IsValid(document), refused.Message);
        }
    }

    [Fact]
    public void Its_tokens_are_those_of_the_library()
    {
        JsonElement defs = JsonDocument.Parse(Documents.InDocs("plan.schema.json")).RootElement.GetProperty("$defs");
        Assert.Equal(EnumToken.All<ClauseKind>(), Tokens("clause", "kind"));
        Assert.Equal(EnumToken.All<Strength>(), Tokens("clause", "strength"));
        Assert.Equal(EnumToken.All<IndicatorKind>(), Tokens("clause", "indicator"));
        Assert.Equal(Measure.All.Select(measure => measure.ToString()), Tokens("rule", "measure"));

        IEnumerable<string?> Tokens(string type, string member) =>
            defs.GetProperty(type).GetProperty("properties").GetProperty(member).GetProperty("enum").EnumerateArray().Select(token => token.GetString()).OfType<string>();
    }

    [Fact]
    public void It_lists_every_district_by_code_and_name()
    {
        JsonElement districts = JsonDocument.Parse(Documents.InDocs("plan.schema.json")).RootElement
            .GetProperty("$defs").GetProperty("rule").GetProperty("properties").GetProperty("districts");
        var pattern = new Regex(districts.GetProperty("pattern").GetString()!);
        Assert.All(District.All, district =>
        {
            Assert.Matches(pattern, district.Code);
            Assert.Matches(pattern, $"{district.Name}|{district.Code}");
            Assert.Contains($"{district.Code} {district.Name}", districts.GetProperty("description").GetString(), StringComparison.Ordinal);
        });
        Assert.Matches(pattern, "city");
        Assert.All(["", "none", "000", "018|", "city|018", "Gia Lâmm"], text => Assert.DoesNotMatch(pattern, text));
    }

    // A calendar is beyond a pattern.
    private static bool IsNoRealDay(DocumentError fault) =>
        fault.ToString().Contains("not a day", StringComparison.Ordinal) && Regex.IsMatch(fault.Value, "^\"-?[0-9]{4}-[0-9]{2}-[0-9]{2}\"$");

    // To a schema 1e2 is a whole number.
    private static bool IsWholeWithAnExponent(DocumentError fault) =>
        fault.ToString().Contains("a whole number", StringComparison.Ordinal) && Regex.IsMatch(fault.Value, "^[0-9]+e[0-9]+$");

    private static bool IsValid(string document) =>
        Schema.Evaluate(JsonDocument.Parse(document).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.Flag }).IsValid;
}
