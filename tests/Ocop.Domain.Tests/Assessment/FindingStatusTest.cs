namespace Ocop.Domain.Tests;

/// <summary>The table of statuses, row by row: 2 to 3 asked for from 2024-03-01 to 2024-05-31.</summary>
public class FindingStatusTest
{
    [Fact]
    public void Every_status_says_what_it_means_in_both_languages()
    {
        Assert.All(Enum.GetValues<TextLanguage>(), language =>
        {
            string[] meanings = [.. Enum.GetValues<FindingStatus>().Select(status => status.MeaningIn(language))];
            Assert.Distinct(meanings);
            Assert.All(meanings, meaning => Assert.EndsWith(".", meaning, StringComparison.Ordinal));
        });
        Assert.All(Enum.GetValues<FindingStatus>(), status => Assert.NotEqual(status.MeaningIn(TextLanguage.English), status.MeaningIn(TextLanguage.Vietnamese)));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ((FindingStatus)99).MeaningIn(TextLanguage.English));
    }

    [Theory]
    [InlineData("2024-02-29", FindingStatus.NotStarted)]
    [InlineData("2024-03-01", FindingStatus.Pending)]
    [InlineData("2024-03-02", FindingStatus.Pending)]
    [InlineData("2024-05-30", FindingStatus.Pending)]
    [InlineData("2024-05-31", FindingStatus.Missed)]
    [InlineData("2024-06-01", FindingStatus.Missed)]
    public void A_flow_that_stays_short_is_not_started_then_pending_then_missed(string day, FindingStatus expected) =>
        Assert.Equal(expected, Flow(1, day));

    [Theory]
    [InlineData(2, "2024-03-01")]
    [InlineData(2, "2024-05-31")]
    [InlineData(2, "2024-06-01")]
    [InlineData(3, "2024-06-01")]
    public void A_flow_within_the_range_is_met(int achieved, string day) =>
        Assert.Equal(FindingStatus.Met, Flow(achieved, day));

    [Theory]
    [InlineData("2024-03-01")]
    [InlineData("2024-05-31")]
    [InlineData("2024-06-01")]
    public void A_flow_above_the_range_is_exceeded(string day) =>
        Assert.Equal(FindingStatus.Exceeded, Flow(4, day));

    [Fact]
    public void A_flow_of_which_nothing_is_asked_is_met_before_its_window() =>
        Assert.Equal(FindingStatus.Met, Given.Quota(Measure.NewCenters, CountRange.AtMost(2)).Judge(0, Given.Day("2024-02-29")).Status);

    [Theory]
    [InlineData("2024-02-29", FindingStatus.NotStarted)]
    [InlineData("2024-03-01", FindingStatus.Pending)]
    [InlineData("2024-03-02", FindingStatus.Pending)]
    [InlineData("2024-05-30", FindingStatus.Pending)]
    [InlineData("2024-05-31", FindingStatus.Missed)]
    public void A_stock_that_stays_short_is_not_started_then_pending_then_missed(string day, FindingStatus expected) =>
        Assert.Equal(expected, Stock(1, day));

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2024-03-01")]
    [InlineData("2024-05-30")]
    [InlineData("2024-05-31")]
    public void A_stock_within_the_range_is_met_even_before_its_window(string day) =>
        Assert.Equal(FindingStatus.Met, Stock(2, day));

    [Theory]
    [InlineData(2, 2, FindingStatus.Met)]
    [InlineData(3, 9, FindingStatus.Met)]
    [InlineData(2, 1, FindingStatus.MetLate)]
    [InlineData(1, 2, FindingStatus.Lapsed)]
    [InlineData(1, 1, FindingStatus.Missed)]
    [InlineData(0, 0, FindingStatus.Missed)]
    [InlineData(4, 2, FindingStatus.Exceeded)]
    [InlineData(4, 1, FindingStatus.Exceeded)]
    public void A_stock_is_judged_on_the_day_after_by_both_counts(int achieved, int byDue, FindingStatus expected) =>
        Assert.Equal(expected, Stock(achieved, "2024-06-01", byDue));

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2024-03-01")]
    [InlineData("2024-05-31")]
    public void A_stock_above_the_range_is_exceeded(string day) =>
        Assert.Equal(FindingStatus.Exceeded, Stock(4, day));

    [Theory]
    [InlineData("2024-05-31")]
    [InlineData("2024-06-01")]
    public void Unproven_replaces_missed_where_the_register_is_partial(string day) =>
        Assert.Equal(FindingStatus.Unproven, Flow(1, day, RegisterCoverage.Partial));

    [Fact]
    public void Unproven_replaces_lapsed_where_the_register_is_partial() =>
        Assert.Equal(FindingStatus.Unproven, Stock(1, "2024-06-01", 2, RegisterCoverage.Partial));

    [Theory]
    [InlineData(1, "2024-02-29", FindingStatus.NotStarted)]
    [InlineData(1, "2024-05-30", FindingStatus.Pending)]
    [InlineData(2, "2024-06-01", FindingStatus.Met)]
    [InlineData(4, "2024-06-01", FindingStatus.Exceeded)]
    public void Unproven_replaces_nothing_else(int achieved, string day, FindingStatus expected) =>
        Assert.Equal(expected, Flow(achieved, day, RegisterCoverage.Partial));

    [Fact]
    public void Met_late_stands_where_the_register_is_partial() =>
        Assert.Equal(FindingStatus.MetLate, Stock(2, "2024-06-01", 1, RegisterCoverage.Partial));

    private static FindingStatus Flow(int achieved, string day, RegisterCoverage coverage = RegisterCoverage.Complete) =>
        Given.Quota(Measure.NewSalesPoints, CountRange.Between(2, 3)).Judge(achieved, Given.Day(day), coverage: coverage).Status;

    private static FindingStatus Stock(int achieved, string day, int? byDue = null, RegisterCoverage coverage = RegisterCoverage.Complete) =>
        Given.Quota(Measure.OperatingCenters, CountRange.Between(2, 3)).Judge(achieved, Given.Day(day), byDue, coverage).Status;
}
