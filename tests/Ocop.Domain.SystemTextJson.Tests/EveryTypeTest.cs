using System.Text.Json;

namespace Ocop.Domain.SystemTextJson.Tests;

/// <summary>Every public type of the library stands in an application's JSON, or there is a reason why it does not.</summary>
public class EveryTypeTest
{
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForOcopDomain();

    private static readonly Dictionary<Type, string> NoValues = new()
    {
        [typeof(DistrictSet.Enumerator)] = "walks through a set: write the set",
        [typeof(InvalidRegisterException)] = "an exception: write its Errors",
        [typeof(Reading)] = "a function from plan to plan: write its identifier",
        [typeof(ReadingQuestion)] = "holds readings, which are functions: write its identifier",
        [typeof(Tally)] = "the counts of facts: write the facts, or the counts with their questions, and count with a TallyBuilder",
        [typeof(TallyBuilder)] = "can change: write the facts or the counts that go into it",
        [typeof(ReadingComparison)] = "assessments under many plans: write its Findings, or a record of an audit with its readings",
        [typeof(Timeline)] = "answers questions: write its Changes, or its CountByDay of a rule",
        [typeof(RemedyBound)] = "a proof that refers to needs: write the remedy, which anyone can derive again",
        [typeof(JsonTextConverter<>)] = "a converter: set it on the type",
        [typeof(EnumToken.Converter<>)] = "a converter: set it on the type",
        [typeof(ValueObject<>)] = "a base class: write what derives from it",
        [typeof(RemedyNeed)] = "a finding with the days of its quota: write its Finding",
        [typeof(RangeOverrun)] = "a finding with the openings forced on it: write its Finding",
    };

    public static TheoryData<Type> Types =>
        [.. typeof(District).Assembly.GetExportedTypes().Where(type => !(type.IsAbstract && type.IsSealed))];

    [Theory]
    [MemberData(nameof(Types))]
    public void It_is_converted_or_there_is_a_reason_why_not(Type type) => Assert.NotEqual(NoValues.ContainsKey(type), IsConverted(type));

    [Fact]
    public void Nothing_else_has_a_reason() => Assert.Subset(Types.Select(row => row.Data).ToHashSet(), NoValues.Keys.ToHashSet());

    [Fact]
    public void Nothing_is_converted_twice() => Assert.Distinct(Json.Converters.Select(converter => converter.Type));

    // What has a constructor for all, or is one of a closed set, comes from outside; what has none the library alone derives.
    [Theory]
    [MemberData(nameof(Types))]
    public void What_can_be_made_is_read_and_what_is_derived_is_only_written(Type type)
    {
        if (!IsConverted(type))
            return;
        Exception? refused = Record.Exception(() => JsonSerializer.Deserialize("{}", type, Json));
        if (type.GetConstructors().Length > 0 || type.IsEnum || type.GetInterfaces().Any(kind => kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(IParsable<>)) || type == typeof(RuleScope) || type == typeof(Establishment))
            Assert.IsType<JsonException>(refused);
        else
            Assert.Contains("derived and only written", Assert.IsType<NotSupportedException>(refused).Message, StringComparison.Ordinal);
    }

    private static bool IsConverted(Type type) => Json.Converters.Any(converter => converter.Type == type);
}
