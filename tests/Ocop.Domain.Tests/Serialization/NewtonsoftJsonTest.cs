using Newtonsoft.Json;
using NodaTime.Serialization.JsonNet;

namespace Ocop.Domain.Tests;

/// <summary>Newtonsoft.Json: a round trip gives the same value, or an exception; never another value.</summary>
public class NewtonsoftJsonTest
{
    private static readonly JsonSerializerSettings Default = new();
    private static readonly JsonSerializerSettings WithDays = new JsonSerializerSettings().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    public static TheoryData<bool> Settings => [false, true];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Records_come_back(bool hasDays) =>
        Assert.All(new Establishment[] { SerializedValues.Point, SerializedValues.Center }, record => Assert.Equal(record, RoundTrip(record, hasDays)));

    [Theory]
    [MemberData(nameof(Settings))]
    public void Facts_and_units_come_back(bool hasDays) =>
        Assert.All(
            new object[] { District.GiaLam, Commune.Parse("xã Đông Anh"), CountRange.Capped(20, 30), Measure.OperatingCenters, SerializedValues.Point.Fact, FindingStatus.MetLate },
            value => Assert.Equal(value, RoundTrip(value, hasDays)));

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_value_comes_back_right_or_not_at_all(bool hasDays) =>
        Assert.All(SerializedValues.Texts.Concat(SerializedValues.Objects), value =>
        {
            object? read = null;
            Exception? refused = Record.Exception(() => read = RoundTrip(value, hasDays));
            if (refused is null)
                Assert.Equal(value, read);
        });

    [Fact]
    public void Verdict_is_the_same_after_a_round_trip()
    {
        var register = new Register([SerializedValues.Point], [SerializedValues.Center]);
        var read = new Register([(SalesPoint)RoundTrip(SerializedValues.Point, false)!], [(OcopCenter)RoundTrip(SerializedValues.Center, false)!]);
        Assert.Equal(HanoiPlan312.Plan.Assess(register, new(2024, 6, 30)), HanoiPlan312.Plan.Assess(read, new(2024, 6, 30)));
    }

    private static object? RoundTrip(object value, bool hasDays)
    {
        JsonSerializerSettings settings = hasDays ? WithDays : Default;
        return JsonConvert.DeserializeObject(JsonConvert.SerializeObject(value, settings), value.GetType(), settings);
    }
}
