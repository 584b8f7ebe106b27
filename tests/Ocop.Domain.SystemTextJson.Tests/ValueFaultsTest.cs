using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;

namespace Ocop.Domain.SystemTextJson.Tests;

/// <summary>A bad value gives one error that lists every fault, each with its place, its value and the remedy.</summary>
public class ValueFaultsTest
{
    private const string Text = """ "text": { "vi": "x", "en": "x" } """;
    private const string Citation = """ "citation": { "instrument": "1/KH", "place": { "vi": "x", "en": "x" }, "address": "urn:x", "readOn": "2026-01-01" } """;
    private const string Clause = $$"""{ "id": "C01", "kind": "quota", "strength": "mandatory", {{Text}}, {{Citation}} }""";

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForOcopDomain();

    [Theory]
    [InlineData("""{ "vi": "x" }""", typeof(BilingualText), "$.en", "", "required")]
    [InlineData("""{ "vi": "x", "en": " " }""", typeof(BilingualText), "$.en", "\" \"", "blank; fill it in")]
    [InlineData("\"x\"", typeof(BilingualText), "$", "\"x\"", "an object is needed")]
    [InlineData("""{ "from": "2023-01-01" }""", typeof(DateInterval), "$.to", "", "required")]
    [InlineData("""{ "from": "2023-01-01", "to": "2022-12-31" }""", typeof(DateInterval), "$", "{…}", "ends before it starts")]
    [InlineData("""{ "from": "0001-01-01", "to": "2022-12-31" }""", typeof(DateInterval), "$.from", "\"0001-01-01\"", "not a day")]
    [InlineData("""{ "start": "2023-01-01", "from": "2023-01-01", "to": "2023-01-01" }""", typeof(DateInterval), "$.start", "\"2023-01-01\"", "there are: from, to")]
    [InlineData("""{ "district": "018" }""", typeof(EstablishmentFact), "$.kind", "", "required")]
    [InlineData("""{ "kind": "center" }""", typeof(EstablishmentFact), "$.district", "", "required")]
    [InlineData("null", typeof(EstablishmentFact), "$", "null", "an object is needed")]
    [InlineData("""{ "kind": "center", "district": "xã Gia Lâm" }""", typeof(EstablishmentFact), "$.district", "\"xã Gia Lâm\"", "a place below the district level")]
    [InlineData("""{ "kind": "center", "district": "018", "openedOn": 20230101 }""", typeof(EstablishmentFact), "$.openedOn", "20230101", "not a day; write it as 2023-12-31")]
    [InlineData("""{ "kind": "center", "district": "018", "closedOn": "0001-01-01" }""", typeof(EstablishmentFact), "$.closedOn", "\"0001-01-01\"", "not a day")]
    [InlineData("""{ "name": "x", "district": "018" }""", typeof(SalesPoint), "$.id", "", "required")]
    [InlineData("""{ "id": null, "name": "x", "district": "018" }""", typeof(SalesPoint), "$.id", "null", "text is needed")]
    [InlineData("""{ "id": "P ", "name": "x", "district": "018" }""", typeof(SalesPoint), "$.id", "\"P \"", "white space at an end")]
    [InlineData("""{ "id": "P", "name": "", "district": "018" }""", typeof(SalesPoint), "$.name", "\"\"", "blank; fill it in")]
    [InlineData("""{ "id": "P", "name": "\ud800", "district": "018" }""", typeof(SalesPoint), "$.name", "\"\\ud800\"", "well formed")]
    [InlineData("""{ "id": "P", "name": "x", "district": "\ud800" }""", typeof(SalesPoint), "$.district", "\"\\ud800\"", "well formed")]
    [InlineData("""{ "id": "P", "name": "x", "district": "Gia Lâmm" }""", typeof(SalesPoint), "$.district", "\"Gia Lâmm\"", "did you mean Gia Lâm?")]
    [InlineData("""{ "id": "P", "name": "x", "district": 18 }""", typeof(SalesPoint), "$.district", "18", "text is needed")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018", "opened_on": "2023-01-01" }""", typeof(SalesPoint), "$.opened_on", "\"2023-01-01\"", "there are: id, name, district, openedOn")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018", "OpenedOn": "2023-01-01" }""", typeof(SalesPoint), "$.OpenedOn", "\"2023-01-01\"", "no such member")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018", "functions": "sale" }""", typeof(SalesPoint), "$.functions", "\"sale\"", "no such member")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018", "kind": "sales-point" }""", typeof(SalesPoint), "$.kind", "\"sales-point\"", "no such member")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018", "district": "019" }""", typeof(SalesPoint), "$.district", "\"019\"", "keep one of them")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018", "venue": "Market" }""", typeof(SalesPoint), "$.venue", "\"Market\"", "choose from: business-premises")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018", "origins": ["hanoi"] }""", typeof(SalesPoint), "$.origins", "[…]", "choose from: none, hanoi")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018", "place": " " }""", typeof(SalesPoint), "$.place", "\" \"", "or leave it out")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018", "source": 1 }""", typeof(SalesPoint), "$.source", "1", "text is needed")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018", "plannedOn": "31/12/2023" }""", typeof(OcopCenter), "$.plannedOn", "\"31/12/2023\"", "write it as 2023-12-31")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018", "functions": "design|dance" }""", typeof(OcopCenter), "$.functions", "\"design|dance\"", "choose from: none, design")]
    [InlineData("""{ "id": "P", "name": "x", "district": "018" }""", typeof(Establishment), "$.kind", "", "required")]
    [InlineData("""{ "kind": "shop" }""", typeof(Establishment), "$.kind", "\"shop\"", "choose from: sales-point, center")]
    [InlineData("""{ "kind": 1 }""", typeof(Establishment), "$.kind", "1", "choose from: sales-point, center")]
    [InlineData("""{ "kind": "\ud800" }""", typeof(Establishment), "$.kind", "\"\\ud800\"", "choose from: sales-point, center")]
    [InlineData("""{ "id": "P", "kind": "center", "name": "x", "kind": "center", "district": "018" }""", typeof(Establishment), "$.kind", "\"center\"", "keep one of them")]
    [InlineData("""{ "id": "P", "kind": "center", "name": "x", "venue": "shop", "district": "018" }""", typeof(Establishment), "$.venue", "\"shop\"", "there are: kind, id, name")]
    [InlineData("[]", typeof(Establishment), "$", "[…]", "an object is needed")]
    [InlineData("""{ "salesPoints": [], "centers": [] }""", typeof(Register), "$.coverage", "", "required")]
    [InlineData("""{ "coverage": "complete", "centers": [] }""", typeof(Register), "$.salesPoints", "", "required")]
    [InlineData("""{ "coverage": "complete", "salesPoints": [], "centers": null }""", typeof(Register), "$.centers", "null", "a list is needed")]
    [InlineData("""{ "coverage": "complete", "salesPoints": [null], "centers": [] }""", typeof(Register), "$.salesPoints[0]", "null", "an object is needed")]
    [InlineData("""{ "scope": "each", "districts": "none" }""", typeof(RuleScope), "$.districts", "\"none\"", "at least one district")]
    [InlineData("""{ "scope": "all", "districts": "018" }""", typeof(RuleScope), "$.scope", "\"all\"", "choose from: each, together")]
    [InlineData($$"""{ "id": "C01", "kind": "quota", {{Text}}, {{Citation}} }""", typeof(Clause), "$.strength", "", "says how strongly it asks")]
    [InlineData($$"""{ "id": "C01", "kind": "directive", {{Text}}, "citation": { "place": { "vi": "x", "en": "x" }, "address": "urn:x", "readOn": "2026-01-01" } }""", typeof(Clause), "$.citation.instrument", "", "required")]
    [InlineData("""{ "instrument": "1/KH", "place": { "vi": "x", "en": "x" }, "address": "urn:x", "readOn": "2026-01-01" }""", typeof(Citation), "$.clause", "", "required")]
    [InlineData("""{ "clause": "C01", "place": { "vi": "x", "en": "x" }, "address": "urn:x", "readOn": "2026-01-01" }""", typeof(Citation), "$.instrument", "", "required")]
    [InlineData("""{ "id": "I01", "question": { "vi": "x", "en": "x" } }""", typeof(Interpretation), "$.answer", "", "required")]
    [InlineData("""{ "id": "I01", "question": { "vi": "x", "en": "x" }, "answer": { "vi": "x", "en": "x" }, "clauses": [ "C01", "C01" ] }""", typeof(Interpretation), "$.clauses[1]", "\"C01\"", "name each once")]
    [InlineData("""{ "id": "I01", "question": { "vi": "x", "en": "x" }, "answer": { "vi": "x", "en": "x" }, "clauses": [ " " ] }""", typeof(Interpretation), "$.clauses[0]", "\" \"", "blank")]
    [InlineData("""{ "instrument": "1/KH", "clause": "C01", "place": { "vi": "x", "en": "x" }, "address": "urn:x", "readOn": "2026-01-01", "variants": [ { "text": { "vi": "x", "en": "x" }, "address": "x" } ] }""", typeof(Citation), "$.variants[0].address", "\"x\"", "not an absolute address")]
    [InlineData($$"""{ "id": "r", "clause": { "id": "C01", "kind": "directive", {{Text}}, {{Citation}} }, "measure": "new-centers", "scope": "each", "districts": "018", "windows": [{ "from": "2023-01-01", "to": "2023-12-31" }], "required": { "min": 1 } }""", typeof(PlanRule), "$.clause.kind", "\"directive\"", "not of kind quota")]
    [InlineData($$"""{ "id": "r", "clause": {{Clause}}, "measure": "new-centers", "scope": "each", "districts": "018", "windows": [], "required": { "min": 1 } }""", typeof(PlanRule), "$.windows", "[]", "at least one is needed")]
    [InlineData($$"""{ "id": "r", "clause": {{Clause}}, "measure": "new-centers", "scope": "each", "districts": "018", "windows": [{ "from": "2023-01-01", "to": "2023-12-31" }], "required": { "min": 2, "max": 1 } }""", typeof(PlanRule), "$.required.max", "1", "below the minimum")]
    [InlineData("""{ "format": "ocop.audit.v2" }""", typeof(AuditRecord), "$.library", "", "required")]
    public void A_fault_is_named_with_its_path_its_value_and_the_remedy(string json, Type type, string path, string value, string reason)
    {
        DocumentError fault = Assert.Single(FaultsOf(json, type), fault => fault.Path == path);
        Assert.Equal(value, fault.Value);
        Assert.Contains(reason, fault.ReasonIn(TextLanguage.English), StringComparison.Ordinal);
        Assert.NotEqual(fault.ReasonIn(TextLanguage.English), fault.ReasonIn(TextLanguage.Vietnamese));
        if (type != typeof(AuditRecord))
            Assert.Single(FaultsOf(json, type));
    }

    [Fact]
    public void All_faults_of_a_register_come_in_one_error()
    {
        const string Bad = """
            {
              "coverage": "whole",
              "salesPoints": [
                { "id": "P-1", "name": "Chợ Bưởi", "district": "Tây Hồ" },
                { "id": "P-1", "name": "Chợ Mơ", "district": "Gia Lâmm" },
                null,
                { "id": "P-4", "name": "", "district": "018", "openedOn": "soon", "closedOn": "2023-01-01" },
                { "id": "P-1", "name": "Chợ Hôm", "district": "Hai Bà Trưng", "closedOn": "2023-01-01" }
              ],
              "centers": [ { "id": "C-7", "name": "Lụa Vạn Phúc", "district": "Hà Đông", "openedOn": "2024-03-01", "closedOn": "2024-01-05", "place": "" } ]
            }
            """;
        Assert.Equal(
            [
                """$.coverage: "whole": not in the list; choose from: complete, partial""",
                """$.salesPoints[1].district: "Gia Lâmm": none of the 30 district-level units that Hà Nội had until 2025-06-30; did you mean Gia Lâm?""",
                """$.salesPoints[2]: null: an object is needed here, written in { }""",
                """$.salesPoints[3].openedOn: "soon": not a day; write it as 2023-12-31""",
                """$.salesPoints[3].name: "": blank; fill it in""",
                """$.centers[0].place: "": blank; fill it in, or leave it out""",
                """$.salesPoints[1].id: "P-1": $.salesPoints[0].id has this identifier already; give each its own""",
                """$.salesPoints[4].id: "P-1": Sales point "P-1" (Chợ Hôm, Hai Bà Trưng) has the identifier of another record, Sales point "P-1" (Chợ Bưởi, Tây Hồ); give each its own.""",
                """$.salesPoints[4].closedOn: "2023-01-01": Sales point "P-1" (Chợ Hôm, Hai Bà Trưng) closes on 2023-01-01 but never opened; give the day it opened.""",
                """$.centers[0].closedOn: "2024-01-05": Center "C-7" (Lụa Vạn Phúc, Hà Đông) closes on 2024-01-05, before it opens on 2024-03-01; correct one of the days.""",
            ],
            FaultsOf(Bad, typeof(Register)).Select(fault => fault.ToString()));
    }

    [Fact]
    public void What_the_register_says_is_said_of_sound_records()
    {
        SalesPoint[] points = [new("P-1", "Chợ Bưởi", District.TayHo), new("P-1", "Chợ Mơ", District.HaiBaTrung, closedOn: new LocalDate(2023, 1, 1))];
        OcopCenter[] centers = [new("P-1", "Lụa Vạn Phúc", District.HaDong, new LocalDate(2024, 3, 1), new LocalDate(2024, 1, 5))];
        InvalidRegisterException said = Assert.Throws<InvalidRegisterException>(() => new Register(points, centers));
        string json = $$"""{"coverage":"partial","salesPoints":{{JsonSerializer.Serialize(points, Json)}},"centers":{{JsonSerializer.Serialize(centers, Json)}}}""";
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Register>(json, Json));
        Assert.Equal(4, said.Errors.Length);
        Assert.All(said.Errors, fault => Assert.Contains(fault.Message, refused.Message, StringComparison.Ordinal));
        Assert.Equal(said.Errors.Select(fault => fault.Message), FaultsOf(json, typeof(Register)).Select(fault => fault.ReasonIn(TextLanguage.English)));
    }

    [Fact]
    public void Names_of_any_length_leave_the_fault_readable()
    {
        string name = new('x', Establishment.MaximumTextLength);
        string record = $$"""{"id":"P","name":"{{name}}","district":"018"}""";
        DocumentError fault = Assert.Single(FaultsOf($$"""{"coverage":"complete","salesPoints":[{{record}},{{record}}],"centers":[]}""", typeof(Register)));
        Assert.Equal("$.salesPoints[0].id has this identifier already; give each its own", fault.ReasonIn(TextLanguage.English));
        Assert.Equal("mã này đã dùng ở $.salesPoints[0].id; mỗi mục một mã riêng", fault.ReasonIn(TextLanguage.Vietnamese));
    }

    [Theory]
    [InlineData("id", Establishment.MaximumIdLength)]
    [InlineData("name", Establishment.MaximumTextLength)]
    [InlineData("place", Establishment.MaximumTextLength)]
    [InlineData("source", Establishment.MaximumTextLength)]
    public void A_text_has_a_longest_length(string member, int longest)
    {
        Assert.Empty(FaultsOf(With(longest), typeof(SalesPoint)));
        Assert.Contains($"longer than {longest} characters", Assert.Single(FaultsOf(With(longest + 1), typeof(SalesPoint))).ToString(), StringComparison.Ordinal);

        string With(int length) => new JsonObject { ["id"] = "P", ["name"] = "x", ["district"] = "018", [member] = new string('x', length) }.ToJsonString();
    }

    [Fact]
    public void A_rule_by_itself_asks_only_so_often()
    {
        string windows = string.Join(',', Enumerable.Range(1000, 167).Select(year => $$"""{"from":"{{year}}-01-01","to":"{{year}}-12-31"}"""));
        DocumentError fault = Assert.Single(FaultsOf($$"""{ "id": "r", "clause": {{Clause}}, "measure": "new-centers", "scope": "each", "districts": "city", "windows": [{{windows}}], "required": { "min": 1 } }""", typeof(PlanRule)));
        Assert.Contains("asks more than 5000 times", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_exception_has_the_place_of_the_value_and_the_faults_have_their_places_in_it()
    {
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, List<Establishment>>>("""{"found":[{"kind":"center","id":"C","name":"x","district":"018"},{"kind":"center","id":"C","name":"x"}]}""", Json));
        Assert.Equal("$.found[1]", refused.Path);
        Assert.Equal("The document is invalid (1 error):\n- $.district: : required; add it", refused.Message);
        Assert.Equal("$.district", Assert.Single(Assert.IsType<InvalidDocumentException>(refused.InnerException).Errors).Path);
    }

    [Fact]
    public void Null_is_refused_where_the_application_says_so()
    {
        Assert.Null(JsonSerializer.Deserialize<Holder>("""{"Register":null,"Day":"2023-01-01"}""", Json)!.Register);
        JsonSerializerOptions strict = new(Json) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };
        Assert.Equal("$.Register", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Holder>("""{"Register":null,"Day":"2023-01-01"}""", strict)).Path);
        Assert.Contains("Day", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Holder>("""{"Register":{"coverage":"complete","salesPoints":[],"centers":[]}}""", strict)).Message, StringComparison.Ordinal);
    }

    // Every value of the document in turn is taken out, doubled or replaced.
    [Law(1_000)]
    public void However_a_register_is_broken_it_is_read_or_refused(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        JsonNode register = JsonNode.Parse(JsonSerializer.Serialize(Registers.Some, Json))!;
        for (int times = random.Next(1, 4); times > 0; times--)
            PlanFaultsTest.Break(register, random);
        string document = register.ToJsonString();
        try
        {
            Register read = JsonSerializer.Deserialize<Register>(document, Json)!;
            Assert.Equal(read, JsonSerializer.Deserialize<Register>(JsonSerializer.Serialize(read, Json), Json));
        }
        catch (JsonException refused)
        {
            Assert.NotEmpty(Assert.IsType<InvalidDocumentException>(refused.InnerException).Errors);
        }
    }

    private static ImmutableArray<DocumentError> FaultsOf(string json, Type type)
    {
        try
        {
            JsonSerializer.Deserialize(json, type, Json);
            return [];
        }
        catch (JsonException refused)
        {
            return Assert.IsType<InvalidDocumentException>(refused.InnerException).Errors;
        }
    }

    private sealed record Holder(Register Register, LocalDate Day);
}
