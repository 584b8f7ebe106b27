using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck.Xunit;

namespace Ocop.Domain.SystemTextJson.Tests;

/// <summary>What an application can make is read as it was written, whatever the application's options and the culture.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class RoundTripTest
{
    private static readonly JsonSerializerOptions Plain = new JsonSerializerOptions().ConfigureForOcopDomain();

    private static readonly JsonSerializerOptions Web = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForOcopDomain();

    private static readonly JsonSerializerOptions Odd = new JsonSerializerOptions
    {
        AllowTrailingCommas = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper,
        IncludeFields = true,
        NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
        PropertyNameCaseInsensitive = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        ReadCommentHandling = JsonCommentHandling.Skip,
        ReferenceHandler = ReferenceHandler.Preserve,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    }.ConfigureForOcopDomain();

    private static readonly JsonSerializerOptions InDrops = new(Plain) { DefaultBufferSize = 16 };

    private static readonly JsonSerializerOptions Readable = new(Plain) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Law]
    public void Days(LocalDate day)
    {
        if (day != default)
            Returns(day);
    }

    [Law]
    public void Windows(LocalDate one, LocalDate other)
    {
        if (one != default && other != default)
            Returns(new DateInterval(LocalDate.Min(one, other), LocalDate.Max(one, other)));
    }

    [Law]
    public void Sets_of_districts_and_ranges(DistrictSet set, CountRange range)
    {
        Returns(set);
        Returns(range);
    }

    [Fact]
    public void Districts_and_communes()
    {
        Assert.All(District.All, value => Returns(value));
        Assert.All(Commune.All, value => Returns(value));
    }

    [Law]
    public void Bare_facts(EstablishmentFact fact) => Returns(fact);

    [Fact]
    public void The_default_of_bare_facts() => Returns(default(EstablishmentFact));

    [Law]
    public void Sales_points_by_themselves_and_as_records(SalesPoint point)
    {
        Returns(point);
        Returns<Establishment>(point);
    }

    [Law]
    public void Centers_by_themselves_and_as_records(OcopCenter center)
    {
        Returns(center);
        Returns<Establishment>(center);
    }

    [Law]
    public void Registers_in_the_order_of_their_records(Register register)
    {
        Register read = Returns(register);
        Assert.Equal(register.Establishments, read.Establishments);
    }

    [Law]
    public void Plans_and_all_their_parts(OcopPlan plan)
    {
        Returns(plan);
        Returns(plan.Title);
        Assert.All(plan.Clauses, value => Returns(value));
        Assert.All(plan.Clauses.Select(clause => clause.Citation), value => Returns(value));
        Assert.All(plan.Clauses.SelectMany(clause => clause.Citation.Variants), value => Returns(value));
        Assert.All(plan.Interpretations, value => Returns(value));
        Assert.All(plan.Rules, value => Returns(value));
        Assert.All(plan.Rules.Select(rule => rule.Scope), value => Returns(value));
    }

    [Law]
    public void A_plan_is_the_document_that_it_is_elsewhere(OcopPlan plan)
    {
        Assert.Equal(plan, PlanDocument.Read(JsonSerializer.Serialize(plan, Odd)));
        Assert.Equal(plan, JsonSerializer.Deserialize<OcopPlan>(PlanDocument.Write(plan), Odd));
    }

    [Law]
    public void A_record_of_an_audit_is_the_document_that_it_is_elsewhere(Situation situation)
    {
        AuditRecord record = AuditRecord.Create(situation.Plan.Assess(situation.Register, situation.AsOf));
        Assert.Equal(record.Write(), JsonSerializer.Deserialize<AuditRecord>(JsonSerializer.Serialize(record, Odd), Odd)!.Write());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [Trait("needs", "cultures")]
    public void The_culture_has_no_say(string culture)
    {
        string before = JsonSerializer.Serialize(Registers.Some, Plain);
        CultureInfo current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(before, JsonSerializer.Serialize(Registers.Some, Plain));
            Assert.Equal(Registers.Some, JsonSerializer.Deserialize<Register>(before, Plain));
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }

    [Fact]
    public async Task A_register_is_read_from_a_stream_that_comes_in_drops()
    {
        var register = new Register(Enumerable.Range(1, 5_000).Select(number => new SalesPoint($"P-{number}", "Chợ Bưởi", District.TayHo, new LocalDate(2023, 1, 1))), []);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{{\"register\":{JsonSerializer.Serialize(register, Plain)}}}"));
        Dictionary<string, Register>? read = await JsonSerializer.DeserializeAsync<Dictionary<string, Register>>(stream, InDrops, TestContext.Current.CancellationToken);
        Assert.Equal(register, read!["register"]);
    }

    [Fact]
    public void What_may_be_left_out_may_be_null_and_members_come_in_any_order() =>
        Assert.Equal(
            new SalesPoint("P-1", "Chợ Bưởi", District.TayHo),
            JsonSerializer.Deserialize<SalesPoint>("""{"openedOn":null,"venue":null,"district":"Q. Tây Hồ","origins":"none","name":"Chợ Bưởi","id":"P-1","place":null}""", Plain));

    [Fact]
    public void What_the_document_allows_is_allowed_in_a_value_too() =>
        Assert.Equal(
            new Register([], []),
            JsonSerializer.Deserialize<Register>("""{ "centers": [], /* as of today */ "salesPoints": [], "coverage": "complete", }""", Odd));

    [Fact]
    public void A_record_says_its_kind_where_either_may_stand()
    {
        Establishment[] records = [.. Registers.Some.With(new SalesPoint("P-1", "Chợ Bưởi", District.TayHo, venue: VenueKind.Market, origins: ProductOrigins.Hanoi | ProductOrigins.OtherProvinces)).Establishments.Skip(26).Take(3)];
        string json = JsonSerializer.Serialize(records, Readable);
        Assert.Equal(
            """
            [{"kind":"sales-point","id":"P-282","name":"Điểm","district":"282","openedOn":"2024-06-04"},{"kind":"sales-point","id":"P-1","name":"Chợ Bưởi","district":"003","venue":"market","origins":"hanoi|other-provinces"},{"kind":"center","id":"C-1","name":"Gốm sứ Bát Tràng","district":"018","openedOn":"2023-12-27"}]
            """,
            json);
        Assert.Equal(records, JsonSerializer.Deserialize<Establishment[]>(json, Plain));
    }

    private static T Returns<T>(T value)
    {
        string json = JsonSerializer.Serialize(value, Plain);
        Assert.Equal(json, JsonSerializer.Serialize(value, Web));
        Assert.Equal(json, JsonSerializer.Serialize(value, Odd));
        foreach (JsonSerializerOptions options in new[] { Plain, Web, Odd })
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json, options));
        T read = JsonSerializer.Deserialize<T>(json, Plain)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, Plain));
        return read;
    }
}
