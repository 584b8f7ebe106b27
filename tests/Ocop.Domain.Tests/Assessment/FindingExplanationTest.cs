using System.Globalization;
using System.Text;

namespace Ocop.Domain.Tests;

/// <summary>What every explanation says, for every measure, strength and status.</summary>
public class FindingExplanationTest
{
    public static TheoryData<Measure, Strength, FindingStatus> Verdicts =>
    [
        .. from measure in Measure.All
           from strength in Enum.GetValues<Strength>()
           from status in Enum.GetValues<FindingStatus>()
           where measure.Basis == CountingBasis.InOperation || status is not (FindingStatus.MetLate or FindingStatus.Lapsed)
           select new TheoryDataRow<Measure, Strength, FindingStatus>(measure, strength, status),
    ];

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void It_names_clause_plan_window_due_day_counts_and_verdict_in_Vietnamese(Measure measure, Strength strength, FindingStatus status)
    {
        Finding finding = A(measure, strength, status);
        string text = finding.Explain(TextLanguage.Vietnamese);
        Assert.StartsWith($"C07, Kế hoạch số 9/KH-UBND (chỉ tiêu {strength.NameIn(TextLanguage.Vietnamese)}): quận Ba Đình ", text, StringComparison.Ordinal);
        string window = measure.Basis == CountingBasis.InOperation
            ? ", chậm nhất là hết ngày 31/05/2024 (kỳ thực hiện: từ ngày 01/03/2024 đến hết ngày 31/05/2024). "
            : " từ ngày 01/03/2024 đến hết ngày 31/05/2024, chậm nhất là hết ngày 31/05/2024. ";
        Assert.Contains($" từ 2 đến 3 {measure.NameIn(TextLanguage.Vietnamese)}{window}", text, StringComparison.Ordinal);
        Assert.Contains($"ghi nhận {finding.Achieved} {measure.NameIn(TextLanguage.Vietnamese)}", text, StringComparison.Ordinal);
        Assert.Contains($"Kết luận: {status.NameIn(TextLanguage.Vietnamese)}", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void It_names_clause_plan_window_due_day_counts_and_verdict_in_English(Measure measure, Strength strength, FindingStatus status)
    {
        Finding finding = A(measure, strength, status);
        string text = finding.Explain(TextLanguage.English);
        Assert.StartsWith($"C07 of plan 9/KH-UBND ({strength.NameIn(TextLanguage.English)}): Ba Đình urban district ", text, StringComparison.Ordinal);
        string window = measure.Basis == CountingBasis.InOperation
            ? " by the end of 2024-05-31 (window: from 2024-03-01 to 2024-05-31). "
            : " from 2024-03-01 to 2024-05-31, by the end of 2024-05-31. ";
        Assert.Contains($" 2 to 3 {measure.NameIn(TextLanguage.English)}{window}", text, StringComparison.Ordinal);
        Assert.Contains($" shows {finding.Achieved} ", text, StringComparison.Ordinal);
        Assert.Contains($"Verdict: {status.NameIn(TextLanguage.English)}", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void A_mandatory_quota_says_phai_and_an_aspirational_one_phan_dau_and_never_phai(Measure measure, Strength strength, FindingStatus status)
    {
        string text = A(measure, strength, status).Explain(TextLanguage.Vietnamese);
        Assert.Equal(strength == Strength.Mandatory, text.Contains("phải", StringComparison.Ordinal));
        Assert.Equal(strength == Strength.Aspirational, text.Contains("phấn đấu", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Strength.Mandatory, "phải mở tối thiểu 2 điểm")]
    [InlineData(Strength.Aspirational, "phấn đấu mở ít nhất 2 điểm")]
    public void Toi_thieu_is_the_word_of_a_mandatory_minimum(Strength strength, string words) =>
        Assert.Contains(words, A(Measure.NewSalesPoints, strength, FindingStatus.Met, CountRange.AtLeast(2)).Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void A_mandatory_quota_says_must_and_an_aspirational_one_aims(Measure measure, Strength strength, FindingStatus status)
    {
        string text = A(measure, strength, status).Explain(TextLanguage.English);
        Assert.Equal(strength == Strength.Mandatory, text.Contains(" must ", StringComparison.Ordinal));
        Assert.Equal(strength == Strength.Aspirational, text.Contains(" aims to ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Only_a_breach_is_called_one_and_only_a_shortfall_is_called_one(Measure measure, Strength strength, FindingStatus status)
    {
        Finding finding = A(measure, strength, status);
        string vietnamese = finding.Explain(TextLanguage.Vietnamese), english = finding.Explain(TextLanguage.English);
        bool isShortfall = finding.IsFailed && !finding.IsBreach;
        Assert.Equal(finding.IsBreach, vietnamese.EndsWith(" Đây là vi phạm chỉ tiêu bắt buộc.", StringComparison.Ordinal));
        Assert.Equal(finding.IsBreach, english.EndsWith(" This is a breach of a mandatory quota.", StringComparison.Ordinal));
        Assert.Equal(isShortfall, vietnamese.Contains(" Đây là trường hợp chưa đạt chỉ tiêu phấn đấu", StringComparison.Ordinal));
        Assert.Equal(isShortfall, english.Contains(" This is a shortfall against a target", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-05-31", false)]
    [InlineData("2024-06-01", true)]
    public void What_was_in_operation_on_the_due_day_is_said_after_it(string asOf, bool isSaid)
    {
        Finding finding = AsOf(Measure.OperatingCenters, asOf, Given.Center("C-1", District.BaDinh, new(2024, 3, 1)));
        Assert.Equal(isSaid, finding.Explain(TextLanguage.English).Contains("; on the due day, 1", StringComparison.Ordinal));
        Assert.Equal(isSaid, finding.Explain(TextLanguage.Vietnamese).Contains(", vào ngày hết hạn có 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("operating-centers", "2024-02-29", true)]
    [InlineData("operating-centers", "2024-03-01", false)]
    [InlineData("operating-centers", "2024-04-01", false)]
    [InlineData("new-centers", "2024-03-01", false)]
    public void What_is_met_before_its_window_begins_is_said_to_be_early(string token, string asOf, bool isEarly)
    {
        Measure measure = Measure.Parse(token);
        Finding finding = AsOf(measure, asOf, Given.Center("C-1", District.BaDinh, measure.Basis == CountingBasis.InOperation ? new(2024, 2, 1) : new(2024, 3, 1)));
        Assert.Equal(FindingStatus.Met, finding.Status);
        Assert.Contains(isEarly ? "Verdict: met, before the window begins (I06)." : "Verdict: met.", finding.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains(isEarly ? "Kết luận: đạt sớm, trước kỳ thực hiện (I06)." : "Kết luận: đạt.", finding.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-05-29", "2 days remain")]
    [InlineData("2024-05-30", "1 day remains")]
    public void One_day_is_a_day_and_more_are_days(string asOf, string words) =>
        Assert.Contains(words, AsOf(Measure.NewCenters, asOf).Explain(TextLanguage.English), StringComparison.Ordinal);

    private static Finding AsOf(Measure measure, string day, params Establishment[] records) =>
        Given.Plan(measure, CountRange.AtLeast(1)).Assess(Given.Register(records), Given.Day(day)).Findings[0];

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void It_is_in_composed_form_and_without_double_spaces(Measure measure, Strength strength, FindingStatus status) =>
        Assert.All(Enum.GetValues<TextLanguage>(), language =>
        {
            string text = A(measure, strength, status).Explain(language);
            Assert.True(text.IsNormalized(NormalizationForm.FormC));
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [Trait("needs", "cultures")]
    public void It_is_the_same_under_every_culture(string culture)
    {
        Finding[] findings = [.. Verdicts.Select(row => A(row.Data.Item1, row.Data.Item2, row.Data.Item3))];
        string[] Explain() => [.. findings.SelectMany(finding => Enum.GetValues<TextLanguage>().Select(finding.Explain))];
        Assert.Equal(Under(CultureInfo.InvariantCulture, Explain), Under(new CultureInfo(culture), Explain));
    }

    [Theory]
    [InlineData("0..2", "must open at most 2 new OCOP sales points ", "phải mở không quá 2 điểm ")]
    [InlineData("2..2", "must open exactly 2 new OCOP sales points ", "phải mở đúng 2 điểm ")]
    [InlineData("1..2", "must open 1 to 2 new OCOP sales points ", "phải mở từ 1 đến 2 điểm ")]
    [InlineData("1..", "must open at least 1 new OCOP sales point ", "phải mở tối thiểu 1 điểm ")]
    public void It_words_each_kind_of_range(string range, string english, string vietnamese)
    {
        Finding finding = A(Measure.NewSalesPoints, Strength.Mandatory, FindingStatus.Met, CountRange.Parse(range));
        Assert.Contains(english, finding.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains(vietnamese, finding.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void One_day_left_is_a_day() =>
        Assert.Contains(
            "1 day remains, to 2023-12-31.",
            HanoiPlan312.Plan.Assess(Given.Register(), new(2023, 12, 30)).Findings[0].Explain(TextLanguage.English),
            StringComparison.Ordinal);

    [Fact]
    public void Several_districts_together_aim_and_the_city_aims()
    {
        Assert.Contains("Ba Đình urban district, Hoàn Kiếm urban district aim to open at least 1 ", Aspiration([District.BaDinh, District.HoanKiem]), StringComparison.Ordinal);
        Assert.Contains("the city aims to open at least 1 ", Aspiration(District.All), StringComparison.Ordinal);

        static string Aspiration(DistrictSet subject) =>
            Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1), Strength.Aspirational, RuleScope.Together(subject))
                .Assess(Given.Register(), Given.Window.Start).Findings[0].Explain(TextLanguage.English);
    }

    [Theory]
    [InlineData(1, ", of which 1 has since closed (I04)", ", trong đó 1 đã đóng cửa (I04)")]
    [InlineData(2, ", of which 2 have since closed (I04)", ", trong đó 2 đã đóng cửa (I04)")]
    public void It_says_how_many_of_those_counted_have_closed(int closed, string english, string vietnamese)
    {
        Register register = Given.Register([.. Enumerable.Range(1, closed).Select(i => Given.Point($"P-{i}", District.BaDinh, Given.Window.Start, Given.Window.Start))]);
        Finding finding = Given.Plan(Measure.NewSalesPoints, CountRange.AtLeast(1)).Assess(register, Given.Window.End).Findings[0];
        Assert.Contains(english, finding.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains(vietnamese, finding.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "on record, and the due day was", "còn thiếu 2 so với mức đặt ra")]
    [InlineData(2, "the number was on record for", "sổ ghi nhận đã đủ, nay còn thiếu 2")]
    public void Unproven_says_whether_the_record_ever_showed_enough(int byDue, string english, string vietnamese)
    {
        Quota quota = Given.Quota(Measure.OperatingCenters, CountRange.AtLeast(2), Strength.Mandatory);
        LocalDate asOf = new(2024, 6, 15);
        var finding = new Finding(quota, asOf, RegisterCoverage.Partial, quota.Judge(0, asOf, byDue, RegisterCoverage.Partial), closedSince: 0, register: null);
        Assert.Contains(english, finding.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.Contains(vietnamese, finding.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void An_undefined_language_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("language", () => A(Measure.NewCenters, Strength.Mandatory, FindingStatus.Met).Explain((TextLanguage)2));

    private static Finding A(Measure measure, Strength strength, FindingStatus status, CountRange? range = null)
    {
        (int achieved, int byDue, string day) = status switch
        {
            FindingStatus.Met => (2, 2, "2024-04-01"),
            FindingStatus.Exceeded => (4, 4, "2024-04-01"),
            FindingStatus.MetLate => (2, 1, "2024-06-15"),
            FindingStatus.NotStarted => (0, 0, "2024-02-29"),
            FindingStatus.Pending => (1, 1, "2024-04-01"),
            FindingStatus.Lapsed => (1, 2, "2024-06-15"),
            _ => (1, 1, "2024-06-15"),
        };
        RegisterCoverage coverage = status == FindingStatus.Unproven ? RegisterCoverage.Partial : RegisterCoverage.Complete;
        Quota quota = Given.Quota(measure, range ?? CountRange.Between(2, 3), strength);
        LocalDate asOf = Given.Day(day);
        return new Finding(quota, asOf, coverage, quota.Judge(achieved, asOf, byDue, coverage), closedSince: 0, register: null);
    }

    private static string[] Under(CultureInfo culture, Func<string[]> explain)
    {
        string[] texts = [];
        var thread = new Thread(() => texts = explain()) { CurrentCulture = culture, CurrentUICulture = culture };
        thread.Start();
        thread.Join();
        return texts;
    }
}
