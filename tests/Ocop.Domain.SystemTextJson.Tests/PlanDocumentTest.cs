using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ocop.Domain.SystemTextJson.Tests;

public class PlanDocumentTest
{
    [Law(Arbitrary = [typeof(Arbitraries)])]
    public bool What_is_read_equals_what_was_written(OcopPlan plan) => PlanDocument.Read(PlanDocument.Write(plan)).Equals(plan);

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public bool What_is_written_again_is_the_same_text(OcopPlan plan) =>
        PlanDocument.Write(PlanDocument.Read(PlanDocument.Write(plan))) == PlanDocument.Write(plan);

    [Fact]
    public void A_plan_written_by_hand_is_read()
    {
        OcopPlan plan = PlanDocument.Read(Documents.Handwritten);
        Assert.Equal("7/KH-UBND", plan.Number);
        Assert.Equal(new BilingualText("Kế hoạch thử", "A plan to try"), plan.Title);
        Assert.Equal(["7/KH-UBND", "04-CTr/TU"], plan.Clauses.Select(clause => clause.Citation.Instrument));
        Assert.Equal([District.GiaLam, District.SonTay], plan.GetRule("two-points").Scope.Districts);
        Assert.Equal([2026, 2027], plan.GetRule("two-points").Windows.Select(window => window.End.Year));
        Assert.Equal(CountRange.AtLeast(2), plan.GetRule("two-points").Range);
        Assert.Equal(4, plan.Quotas.Length);
        Assert.Empty(plan.Interpretations);
    }

    [Theory]
    [InlineData("\"min\": 2", "\"min\": 2, \"max\": null, \"cap\": null", "2..")]
    [InlineData("\"min\": 2", "\"min\": 2, \"max\": 3, \"cap\": false", "2..3")]
    [InlineData("\"min\": 2", "\"max\": 3, \"cap\": true, \"min\": 2", "2..3!")]
    [InlineData("\"rules\":", "\"interpretations\": null, \"$schema\": \"../plan.schema.json\", \"rules\":", "2..")]
    [InlineData("\"rules\":", "\"interpretations\": [ { \"id\": \"I01\", \"question\": { \"vi\": \"?\", \"en\": \"?\" }, \"answer\": { \"vi\": \"!\", \"en\": \"!\" }, \"reason\": null, \"alternative\": null, \"clauses\": null } ], \"rules\":", "2..")]
    [InlineData("\"readOn\":", "\"variants\": null, \"readOn\":", "2..")]
    [InlineData("\"kind\": \"directive\"", "\"kind\": \"directive\", \"strength\": null, \"indicator\": null", "2..")]
    public void What_may_be_left_out_may_be_null_and_members_come_in_any_order(string part, string changed, string range) =>
        Assert.Equal(CountRange.Parse(range), PlanDocument.Read(Documents.With(part, changed)).Rules[0].Range);

    [Fact]
    public void Plan_312_is_written_as_a_person_would_read_it()
    {
        string json = PlanDocument.Write(HanoiPlan312.Plan);
        Assert.StartsWith("{\n  \"format\": \"ocop.plan.v1\",\n  \"number\": \"312/KH-UBND\",\n  \"title\": {\n    \"vi\": \"Kế hoạch của UBND", json, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
        JsonElement plan = JsonDocument.Parse(json).RootElement;
        Assert.Equal(["format", "number", "title", "clauses", "rules", "interpretations"], Names(plan));
        Assert.Equal(["id", "kind", "strength", "text", "citation"], Names(plan.GetProperty("clauses")[0]));
        Assert.Equal(["id", "kind", "indicator", "text", "citation"], Names(plan.GetProperty("clauses")[5]));
        Assert.Equal(["place", "address", "readOn", "variants"], Names(plan.GetProperty("clauses")[0].GetProperty("citation")));
        Assert.Equal(["place", "address", "readOn"], Names(plan.GetProperty("clauses")[5].GetProperty("citation")));
        Assert.Equal(["id", "question", "answer", "reason", "alternative", "clauses"], Names(plan.GetProperty("interpretations")[0]));
        Assert.Equal(["id", "clause", "measure", "scope", "districts", "windows", "required"], Names(plan.GetProperty("rules")[0]));
        Assert.Equal("018|269|277|279|280", plan.GetProperty("rules")[2].GetProperty("districts").GetString());
    }

    [Fact]
    public void A_stream_is_read_to_its_end_with_or_without_a_mark_and_left_open()
    {
        byte[] document = Encoding.UTF8.GetBytes(PlanDocument.Write(HanoiPlan312.Plan));
        using var stream = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. document]);
        Assert.Equal(HanoiPlan312.Plan, PlanDocument.Read(stream));
        Assert.Equal(stream.Length, stream.Position);
        Assert.Equal(HanoiPlan312.Plan, PlanDocument.Read(new Trickle(document)));
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [Trait("needs", "cultures")]
    public void The_current_culture_changes_nothing(string culture)
    {
        string usual = PlanDocument.Write(HanoiPlan312.Plan);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture, useUserOverride: false);
            Assert.Equal(usual, PlanDocument.Write(HanoiPlan312.Plan));
            Assert.Equal(HanoiPlan312.Plan, PlanDocument.Read(usual));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_plan_too_long_to_be_read_is_not_written()
    {
        var endless = new BilingualText(new string('ạ', BilingualText.MaximumLength), "x");
        Interpretation[] open = [.. Enumerable.Range(0, 100).Select(number => new Interpretation($"I{number}", endless, endless))];
        var plan = new OcopPlan("1", endless, HanoiPlan312.Plan.Clauses, HanoiPlan312.Plan.Rules, open);
        Assert.Throws<ArgumentException>("plan", () => PlanDocument.Write(plan));
    }

    [Fact]
    public void Nothing_is_neither_read_nor_written()
    {
        Assert.Throws<ArgumentNullException>("plan", () => PlanDocument.Write(null!));
        Assert.Throws<ArgumentNullException>("json", () => PlanDocument.Read((string)null!));
        Assert.Throws<ArgumentNullException>("utf8", () => PlanDocument.Read((Stream)null!));
    }

    private static string[] Names(JsonElement value) => [.. value.EnumerateObject().Select(member => member.Name)];

    /// <summary>A stream that gives one byte at a time, and cannot be sought in.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
