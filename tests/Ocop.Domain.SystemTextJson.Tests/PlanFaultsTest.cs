using System.Text;
using System.Text.Json.Nodes;
using FsCheck;

namespace Ocop.Domain.SystemTextJson.Tests;

/// <summary>A bad document gives one error that lists every fault, each with its place, its value and the remedy.</summary>
public class PlanFaultsTest
{
    [Theory]
    [InlineData("\"format\": \"ocop.plan.v1\"", "\"format\": \"ocop.plan.v2\"", "$.format", "\"ocop.plan.v2\"", "the one read here is ocop.plan.v1")]
    [InlineData("\"number\": \"7/KH-UBND\",", "", "$.number", "", "required")]
    [InlineData("\"number\": \"7/KH-UBND\"", "\"number\": null", "$.number", "null", "text is needed")]
    [InlineData("\"number\": \"7/KH-UBND\"", "\"number\": 7", "$.number", "7", "text is needed")]
    [InlineData("\"number\": \"7/KH-UBND\"", "\"number\": \" \"", "$.number", "\" \"", "blank")]
    [InlineData("\"number\": \"7/KH-UBND\"", "\"number\": \"\\ud800\"", "$.number", "\"\\ud800\"", "well formed")]
    [InlineData("\"number\":", "\"nummer\": 1, \"number\":", "$.nummer", "1", "no such member; there are: format, number, title")]
    [InlineData("\"number\":", "\"Number\": 1, \"number\":", "$.Number", "1", "no such member")]
    [InlineData("\"number\":", "\"so hieu\": 1, \"number\":", "$[\"so hieu\"]", "1", "no such member")]
    [InlineData("\"number\":", "\"\\udc00\": 1, \"number\":", "$", "1", "ill-formed")]
    [InlineData("\"number\":", "\"number\": \"8\", \"number\":", "$.number", "\"7/KH-UBND\"", "keep one of them")]
    [InlineData("\"Kế hoạch thử\"", "[]", "$.title.vi", "[…]", "text is needed")]
    [InlineData("{ \"vi\": \"Kế hoạch thử\", \"en\": \"A plan to try\" }", "\"x\"", "$.title", "\"x\"", "an object is needed")]
    [InlineData("\"kind\": \"quota\"", "\"kind\": \"Quota\"", "$.clauses[0].kind", "\"Quota\"", "choose from: quota, context, indicator, directive, objective")]
    [InlineData("\"kind\": \"quota\"", "\"kind\": 0", "$.clauses[0].kind", "0", "choose from: quota")]
    [InlineData("\"strength\": \"mandatory\",", "", "$.clauses[0].strength", "", "says how strongly it asks")]
    [InlineData("\"kind\": \"directive\"", "\"kind\": \"directive\", \"strength\": \"mandatory\"", "$.clauses[1].strength", "", "only a clause of kind quota")]
    [InlineData("\"kind\": \"directive\"", "\"kind\": \"indicator\"", "$.clauses[1].indicator", "", "names what it counts")]
    [InlineData("\"kind\": \"directive\"", "\"kind\": \"directive\", \"indicator\": \"venue-mix\"", "$.clauses[1].indicator", "", "only a clause of kind indicator or objective")]
    [InlineData("\"id\": \"C02\"", "\"id\": \"C01\"", "$.clauses[1].id", "\"C01\"", "$.clauses[0].id has this identifier already")]
    [InlineData("\"https://example.org/7\"", "\"example.org/7\"", "$.clauses[0].citation.address", "\"example.org/7\"", "not an absolute address")]
    [InlineData("\"https://example.org/7\"", "\"/7\"", "$.clauses[0].citation.address", "\"/7\"", "not an absolute address")]
    [InlineData("\"readOn\": \"2026-11-24\"", "\"readOn\": \"2026-02-30\"", "$.clauses[0].citation.readOn", "\"2026-02-30\"", "not a day")]
    [InlineData("\"readOn\": \"2026-11-24\"", "\"readOn\": \"24/11/2026\"", "$.clauses[0].citation.readOn", "\"24/11/2026\"", "not a day")]
    [InlineData("\"readOn\": \"2026-11-24\"", "\"readOn\": \"2026-11-24\\u0000\"", "$.clauses[0].citation.readOn", "\"2026-11-24\\u0000\"", "not a day")]
    [InlineData("\"readOn\": \"2026-11-24\"", "\"readOn\": \"-0000-11-24\"", "$.clauses[0].citation.readOn", "\"-0000-11-24\"", "not a day")]
    [InlineData("\"readOn\": \"2026-11-24\"", "\"readOn\": \"0001-01-01\"", "$.clauses[0].citation.readOn", "\"0001-01-01\"", "not a day")]
    [InlineData("\"instrument\": \"04-CTr/TU\"", "\"instrument\": \"\"", "$.clauses[1].citation.instrument", "\"\"", "blank")]
    [InlineData("\"clause\": \"C01\"", "\"clause\": \"C09\"", "$.rules[0].clause", "\"C09\"", "it has: C01, C02")]
    [InlineData("\"clause\": \"C01\"", "\"clause\": \"C02\"", "$.rules[0].clause", "\"C02\"", "not of kind quota")]
    [InlineData("\"scope\": \"each\"", "\"scope\": \"every\"", "$.rules[0].scope", "\"every\"", "choose from: each, together")]
    [InlineData("\"Gia Lâm|269\"", "\"Gia Lâmm|269\"", "$.rules[0].districts", "\"Gia Lâmm|269\"", "codes (018) or names (Gia Lâm)")]
    [InlineData("\"Gia Lâm|269\"", "\"none\"", "$.rules[0].districts", "\"none\"", "at least one district")]
    [InlineData("\"from\": \"2027-01-01\", \"to\": \"2027-12-31\"", "\"from\": \"2027-01-01\", \"to\": \"2026-12-31\"", "$.rules[0].windows[1]", "{…}", "ends before it starts")]
    [InlineData("\"from\": \"2027-01-01\"", "\"from\": \"2026-12-31\"", "$.rules[0].windows[1]", "{…}", "starts before $.rules[0].windows[0] is over")]
    [InlineData("{ \"from\": \"2027-01-01\", \"to\": \"2027-12-31\" }", "null", "$.rules[0].windows[1]", "null", "an object is needed")]
    [InlineData("\"min\": 2", "\"min\": 2.0", "$.rules[0].required.min", "2.0", "a whole number")]
    [InlineData("\"min\": 2", "\"min\": 2147483648", "$.rules[0].required.min", "2147483648", "a whole number from 0 to 2147483647")]
    [InlineData("\"min\": 2", "\"min\": -2", "$.rules[0].required.min", "-2", "a whole number from 0")]
    [InlineData("\"min\": 2", "\"min\": 2, \"max\": -1", "$.rules[0].required.max", "-1", "a whole number from 0")]
    [InlineData("\"min\": 2", "\"min\": 2, \"max\": 1", "$.rules[0].required.max", "1", "below the minimum")]
    [InlineData("\"min\": 2", "\"min\": 2, \"cap\": true", "$.rules[0].required.cap", "true", "no cap without a top")]
    [InlineData("\"min\": 2", "\"min\": 2, \"max\": 3, \"cap\": 1", "$.rules[0].required.cap", "1", "true or false")]
    [InlineData("\"rules\":", "\"interpretations\": [ { \"id\": \"I01\", \"question\": { \"vi\": \"?\", \"en\": \"?\" } } ], \"rules\":", "$.interpretations[0].answer", "", "required")]
    [InlineData("\"rules\":", "\"interpretations\": [ { \"id\": \"I01\", \"question\": { \"vi\": \"?\", \"en\": \"?\" }, \"answer\": { \"vi\": \"!\", \"en\": \"!\" }, \"reason\": \"x\" } ], \"rules\":", "$.interpretations[0].reason", "\"x\"", "an object is needed")]
    [InlineData("\"rules\":", "\"interpretations\": [ { \"id\": \"I01\", \"question\": { \"vi\": \"?\", \"en\": \"?\" }, \"answer\": { \"vi\": \"!\", \"en\": \"!\" }, \"alternative\": { \"vi\": \"\", \"en\": \"!\" } } ], \"rules\":", "$.interpretations[0].alternative.vi", "\"\"", "blank")]
    [InlineData("\"rules\":", "\"interpretations\": [ { \"id\": \"I01\", \"question\": { \"vi\": \"?\", \"en\": \"?\" }, \"answer\": { \"vi\": \"!\", \"en\": \"!\" }, \"clauses\": [ \"C01\", \"C09\" ] } ], \"rules\":", "$.interpretations[0].clauses[1]", "\"C09\"", "it has: C01, C02")]
    [InlineData("\"rules\":", "\"interpretations\": [ { \"id\": \"I01\", \"question\": { \"vi\": \"?\", \"en\": \"?\" }, \"answer\": { \"vi\": \"!\", \"en\": \"!\" }, \"clauses\": [ \"C01\", \"C01\" ] } ], \"rules\":", "$.interpretations[0].clauses[1]", "\"C01\"", "the list has this already")]
    [InlineData("\"readOn\":", "\"variants\": [ { \"text\": { \"vi\": \"x\", \"en\": \"y\" }, \"address\": \"example.org\" } ], \"readOn\":", "$.clauses[0].citation.variants[0].address", "\"example.org\"", "not an absolute address")]
    [InlineData("\"readOn\":", "\"variants\": [ null ], \"readOn\":", "$.clauses[0].citation.variants[0]", "null", "an object is needed")]
    [InlineData("\"readOn\":", "\"variants\": [ { \"text\": { \"vi\": \"x\", \"en\": \"y\" } } ], \"readOn\":", "$.clauses[0].citation.variants[0].address", "", "required")]
    public void A_fault_is_named_with_its_path_its_value_and_the_remedy(string part, string changed, string path, string value, string reason)
    {
        DocumentError fault = Assert.Single(FaultsOf(Documents.With(part, changed)));
        Assert.Equal((path, value), (fault.Path, fault.Value));
        Assert.Contains(reason, fault.ReasonIn(TextLanguage.English), StringComparison.Ordinal);
        Assert.NotEqual(fault.ReasonIn(TextLanguage.English), fault.ReasonIn(TextLanguage.Vietnamese));
        Assert.Equal($"{path}: {value}: {fault.ReasonIn(TextLanguage.English)}", fault.ToString());
    }

    [Theory]
    [InlineData("\"min\": 2", "\"min\": \"\u007F\u0085\u2028\u202E\"", "\"\\u007f\\u0085\\u2028\\u202e\"")]
    [InlineData("\"id\": \"C01\"", "\"id\": \"C\\n1\"", "it has: C\\n1, C02")]
    public void A_fault_stays_on_its_line_whatever_the_document_holds(string part, string changed, string shown)
    {
        DocumentError fault = Assert.Single(FaultsOf(Documents.With(part, changed)));
        Assert.Contains(shown, fault.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(fault.ToString(), letter => char.IsControl(letter) || letter is '\u2028' or '\u202E');
    }

    [Fact]
    public void Lists_that_must_hold_something_do()
    {
        JsonNode plan = JsonNode.Parse(Documents.Handwritten)!;
        plan["rules"]![0]!["windows"] = new JsonArray();
        plan["clauses"] = new JsonArray();
        Assert.Equal(["$.clauses", "$.rules[0].clause", "$.rules[0].windows"], FaultsOf(plan.ToJsonString()).Select(fault => fault.Path).Order(StringComparer.Ordinal));
        Assert.Contains(FaultsOf(plan.ToJsonString()), fault => fault.ToString() == "$.rules[0].clause: \"C01\": the document has no clauses; add this one to clauses");
        plan["rules"] = new JsonArray();
        Assert.Equal(["$.clauses", "$.rules"], FaultsOf(plan.ToJsonString()).Select(fault => fault.Path));
    }

    [Theory]
    [InlineData("number", OcopPlan.MaximumIdLength)]
    [InlineData("clauses[0].id", Citation.MaximumTextLength)]
    [InlineData("clauses[0].citation.instrument", Citation.MaximumTextLength)]
    [InlineData("clauses[0].citation.place.en", BilingualText.MaximumLength)]
    [InlineData("rules[0].id", OcopPlan.MaximumIdLength)]
    [InlineData("interpretations[0].id", OcopPlan.MaximumIdLength)]
    [InlineData("interpretations[0].answer.vi", BilingualText.MaximumLength)]
    public void A_text_has_a_longest_length(string path, int longest)
    {
        Assert.DoesNotContain(FaultsOf(With(longest)), fault => fault.Path == $"$.{path}");
        DocumentError fault = Assert.Single(FaultsOf(With(longest + 1)), fault => fault.Path == $"$.{path}");
        Assert.Contains($"longer than {longest} characters", fault.ToString(), StringComparison.Ordinal);
        Assert.Equal($"\"{new string('x', 59)}…", fault.Value);

        string With(int length)
        {
            JsonNode plan = JsonNode.Parse(Documents.With("\"rules\":", "\"interpretations\": [ { \"id\": \"I01\", \"question\": { \"vi\": \"?\", \"en\": \"?\" }, \"answer\": { \"vi\": \"!\", \"en\": \"!\" } } ], \"rules\":"))!;
            JsonNode at = plan;
            string[] steps = path.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
            foreach (string step in steps[..^1])
                at = step == "0" ? at[0]! : at[step]!;
            at[steps[^1]] = new string('x', length);
            return plan.ToJsonString();
        }
    }

    [Fact]
    public void All_faults_of_form_and_of_meaning_come_in_one_error()
    {
        string document = """
            {
              "format": "ocop.plan.v1", "number": "", "titel": 1, "title": { "vi": "x", "en": "x", "en": "y" },
              "clauses": [ { "id": "C01", "kind": "quota", "text": { "vi": "x", "en": "x" }, "citation": { "place": { "vi": "x", "en": "x" }, "address": "x", "readOn": "soon" } } ],
              "rules": [
                { "id": "r", "clause": "C02", "measure": "points", "scope": "each", "districts": "000", "windows": [ { "from": "2024-01-01", "to": "2023-01-01" } ], "required": { "min": 2, "max": 1 } },
                { "id": "r", "clause": "C01", "measure": "new-centers", "scope": "each", "districts": "018", "windows": [ { "from": "2024-01-01" } ], "required": {} }
              ]
            }
            """;
        ImmutableArray<DocumentError> faults = FaultsOf(document);
        Assert.Equal(
            [
                "$.titel", "$.title.en", "$.clauses[0].citation.readOn", "$.rules[0].measure", "$.rules[0].districts", "$.rules[1].windows[0].to", "$.rules[1].required.min",
                "$.number", "$.clauses[0].citation.address", "$.clauses[0].strength", "$.rules[1].id", "$.rules[0].clause", "$.rules[0].windows[0]", "$.rules[0].required.max",
            ],
            faults.Select(fault => fault.Path));
        string message = Assert.Throws<InvalidDocumentException>(() => PlanDocument.Read(document)).Message;
        Assert.StartsWith("The document is invalid (14 errors):\n- $.titel: 1: no such member", message, StringComparison.Ordinal);
        Assert.All(faults, fault => Assert.Contains($"\n- {fault}", message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "line 1, byte 1")]
    [InlineData("{\n  \"format\": \"ocop.plan.v1\",\n}", "line 3, byte 1")]
    [InlineData("{} {}", "line 1, byte 4")]
    [InlineData("{ // so much for comments\n}", "line 1, byte 3")]
    [InlineData("[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", "nested more than 16 deep: line 1, byte 17")]
    public void What_is_no_JSON_is_named_with_its_line(string document, string reason)
    {
        DocumentError fault = Assert.Single(FaultsOf(document));
        Assert.Equal("$", fault.Path);
        Assert.Contains(reason, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_UTF_8() =>
        Assert.Contains("not UTF-8", Assert.Single(FaultsOf("{ \"format\": \"\ud800\" }")).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("\"{}\"")]
    public void A_plan_is_an_object(string document) =>
        Assert.Contains("an object is needed", Assert.Single(FaultsOf(document)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused()
    {
        byte[] latin = Encoding.Latin1.GetBytes("{ \"format\": \"\u00EA\" }");
        Assert.Contains("not UTF-8", Assert.Single(Assert.Throws<InvalidDocumentException>(() => PlanDocument.Read(new MemoryStream(latin))).Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_has_a_greatest_size()
    {
        string padding = new(' ', PlanDocument.MaximumBytes - Encoding.UTF8.GetByteCount(Documents.Handwritten));
        Assert.Equal(4, PlanDocument.Read(Documents.Handwritten + padding).Quotas.Length);
        Assert.Contains("longer than 1048576 bytes", Assert.Single(FaultsOf(Documents.Handwritten + padding + " ")).ToString(), StringComparison.Ordinal);
        using var endless = new Endless();
        Assert.Throws<InvalidDocumentException>(() => PlanDocument.Read(endless));
        Assert.InRange(endless.Given, PlanDocument.MaximumBytes + 1, PlanDocument.MaximumBytes + 1);
    }

    [Fact]
    public void A_document_of_faults_alone_is_refused()
    {
        string document = Documents.With("{ \"min\": 2 }", $"[{string.Concat(Enumerable.Repeat("1,", 200_000))}1]");
        Assert.Single(FaultsOf(document));
        string clauses = $"{{\"clauses\":[{string.Concat(Enumerable.Repeat("1,", 400_000))}1]}}";
        InvalidDocumentException refused = Assert.Throws<InvalidDocumentException>(() => PlanDocument.Read(clauses));
        Assert.Equal(100_000, refused.Errors.Length);
        Assert.EndsWith("- and 99900 more; see Errors", refused.Message, StringComparison.Ordinal);
        Assert.Equal("$: : there are more errors; correct these first", refused.Errors[^1].ToString());
    }

    [Fact]
    public void A_plan_has_only_so_many_rules()
    {
        Assert.Equal(PlanDocument.MaximumRules, PlanDocument.Read(With(PlanDocument.MaximumRules)).Rules.Length);
        Assert.Contains("more than 200 rules", Assert.Single(FaultsOf(With(PlanDocument.MaximumRules + 1))).ToString(), StringComparison.Ordinal);

        static string With(int rules)
        {
            JsonNode plan = JsonNode.Parse(Documents.Handwritten)!;
            JsonNode rule = plan["rules"]![0]!;
            plan["rules"] = new JsonArray([.. Enumerable.Range(1, rules).Select(number =>
            {
                JsonNode one = rule.DeepClone();
                one["id"] = $"rule-{number}";
                return one;
            })]);
            return plan.ToJsonString();
        }
    }

    [Fact]
    public void A_plan_asks_only_so_often()
    {
        Assert.Equal(PlanDocument.MaximumQuotas, PlanDocument.Read(Yearly(166, "\"city\"", 20)).Quotas.Length);
        Assert.Contains("asks more than 5000 times", Assert.Single(FaultsOf(Yearly(167, "\"city\"", 0))).ToString(), StringComparison.Ordinal);
        OcopPlan often = HanoiPlan312.Plan.With(HanoiPlan312.AnnualMinimum.With(windows: Enumerable.Range(2000, 166).Select(year => new DateInterval(new(year, 1, 1), new(year, 12, 31)))));
        Assert.Throws<ArgumentException>("plan", () => PlanDocument.Write(often.With(HanoiPlan312.PilotCenter.With(windows: often.Rules[0].Windows))));

        // Each of the districts in so many years, and one of them in some more.
        static string Yearly(int years, string districts, int more)
        {
            JsonNode plan = JsonNode.Parse(Documents.Handwritten)!;
            JsonNode rule = plan["rules"]![0]!;
            rule["districts"] = JsonNode.Parse(districts);
            rule["windows"] = new JsonArray([.. Enumerable.Range(1000, years).Select(Year)]);
            if (more > 0)
            {
                JsonNode other = rule.DeepClone();
                (other["id"], other["districts"], other["windows"]) = ("more", "018", new JsonArray([.. Enumerable.Range(1000, more).Select(Year)]));
                plan["rules"]!.AsArray().Add(other);
            }

            return plan.ToJsonString();
        }

        static JsonNode Year(int year) => JsonNode.Parse($"{{ \"from\": \"{year}-01-01\", \"to\": \"{year}-12-31\" }}")!;
    }

    [Fact]
    public void A_value_cannot_break_a_line_or_steer_a_terminal()
    {
        string shown = Assert.Single(FaultsOf(Documents.With("\"C01\", \"measure\"", "\"C\\n\\u001b[2J\", \"measure\""))).ToString();
        Assert.DoesNotContain(shown, char.IsControl);
    }

    // Every value of the document in turn is taken out, doubled or replaced.
    [Law(1_000)]
    public void However_a_document_is_broken_it_is_read_or_refused(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        JsonNode plan = JsonNode.Parse(PlanDocument.Write(HanoiPlan312.Plan))!;
        for (int times = random.Next(1, 4); times > 0; times--)
            Break(plan, random);
        string document = plan.ToJsonString();
        if (random.Next(4) == 0)
            document = document.Remove(random.Next(document.Length), random.Next(1, 3).CompareTo(0));
        try
        {
            OcopPlan read = PlanDocument.Read(document);
            Assert.Equal(read, PlanDocument.Read(PlanDocument.Write(read)));
        }
        catch (InvalidDocumentException refused)
        {
            Assert.NotEmpty(refused.Errors);
            Assert.All(refused.Errors, fault => Assert.StartsWith("$", fault.Path, StringComparison.Ordinal));
        }
    }

    internal static void Break(JsonNode plan, Random random)
    {
        JsonNode at = plan;
        while (true)
        {
            JsonNode? child = at switch
            {
                JsonObject { Count: > 0 } members => members.ElementAt(random.Next(members.Count)).Value,
                JsonArray { Count: > 0 } items => items[random.Next(items.Count)],
                _ => null,
            };
            if (child is null || (random.Next(4) == 0 && at != plan))
                break;
            at = child;
        }

        JsonNode? other = Others[random.Next(Others.Length)] is { } text ? JsonNode.Parse(text) : null;
        switch (at.Parent)
        {
            case JsonArray items when random.Next(3) == 0:
                items.Remove(at);
                break;
            case JsonArray items:
                items.Insert(random.Next(items.Count + 1), random.Next(2) == 0 ? at.DeepClone() : other);
                break;
            case JsonObject members when random.Next(4) == 0:
                members.Remove(at.GetPropertyName());
                break;
            case JsonObject members when random.Next(4) == 0:
                members[$"{at.GetPropertyName()}x"] = other;
                break;
            case JsonObject members:
                members[at.GetPropertyName()] = other;
                break;
        }
    }

    private static readonly string?[] Others =
        [null, "0", "1", "-1", "3000000000", "1e2", "true", "\"\"", "\" \"", "\"city\"", "\"018\"", "\"2023-06-30\"", "\"0001-01-01\"", "\"quota\"", "\"C01\"", "\"\\u0000\"", "[]", "{}", "[null]", "{\"vi\":\"x\",\"en\":\"y\"}"];

    private static ImmutableArray<DocumentError> FaultsOf(string document)
    {
        try
        {
            PlanDocument.Read(document);
            return [];
        }
        catch (InvalidDocumentException refused)
        {
            return refused.Errors;
        }
    }

    /// <summary>Spaces without end.</summary>
    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }
    }
}
