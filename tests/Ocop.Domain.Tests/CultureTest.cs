using System.Globalization;
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Tests;

/// <summary>The library says the same wherever it runs: the culture of the machine changes no text.</summary>
[Trait("needs", "cultures")]
public class CultureTest
{
    private static readonly LocalDate Day = new(2024, 3, 1);

    private static readonly Lazy<string[]> InvariantTexts = new(() => TextsIn(""));

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void A_culture_changes_no_text(string culture) => Assert.Equal(InvariantTexts.Value, TextsIn(culture));

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void A_day_left_to_the_culture_would_change(string culture) =>
        Assert.NotEqual(In("", () => $"{Day}"), In(culture, () => $"{Day}"));

    [Fact]
    public void The_culture_is_restored()
    {
        CultureInfo before = CultureInfo.CurrentCulture;

        Assert.Equal("th-TH", In("th-TH", () => CultureInfo.CurrentCulture.Name));
        Assert.Same(before, CultureInfo.CurrentCulture);
    }

    /// <summary>The texts of a library that is loaded, and fills its tables, in the culture.</summary>
    private static string[] TextsIn(string culture)
    {
        var library = new FreshLibrary();
        string[] texts = In(culture, () => (string[])library.Again(typeof(CultureTest)).GetMethod(nameof(Texts))!.Invoke(null, null)!);
        return texts;
    }

    private static T In<T>(string culture, Func<T> ask)
    {
        (CultureInfo before, CultureInfo beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return ask();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

#pragma warning disable xUnit1013 // Called in a library loaded afresh.
    public static string[] Texts()
#pragma warning restore xUnit1013
    {
        var point = new SalesPoint("P-1", "Điểm", District.BaDinh, Day, Day.PlusDays(-1));
        var center = new OcopCenter("C-I", "Trung tâm", District.GiaLam, Day, functions: CenterFunctions.Design | CenterFunctions.Sale);
        var register = new Register([], [center], RegisterCoverage.Partial);
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, Day);
        return
        [
            .. District.All.Select(district => $"{district} {District.Parse(district.AsciiName).Code} {district.FullNameIn(TextLanguage.English)}"),
            .. new[] { District.Urban, District.All, DistrictSet.Empty }.Select(set => $"{set} {set.NameIn(TextLanguage.Vietnamese)}"),
            CountRange.Between(1_000, 2_000_000).ToString(),
            CountRange.Parse("20..30").ToString(),
            .. EnumToken.All<IndicatorKind>(),
            .. EnumToken.All<CenterPartners>(),
            EnumToken.Of(center.Functions),
            DayText.Iso(Day),
            DayText.In(Day, TextLanguage.Vietnamese),
            DayText.In(new DateInterval(Day, Day), TextLanguage.English),
            point.ToString(),
            point.Fact.ToString(),
            center.ToString(),
            register.ToString(),
            FaultsOf(point),
            .. assessment.Plan.Quotas.Select(quota => quota.ToString()),
            .. assessment.Findings.Select(finding => $"{finding} {finding.Explain(TextLanguage.Vietnamese)} {finding.Explain(TextLanguage.English)}"),
            .. AuditFingerprint.CanonicalLines(HanoiPlan312.Plan, register, Day),
            .. new[] { TextLanguage.Vietnamese, TextLanguage.English }.SelectMany(assessment.FindRemedy(Day.PlusDays(400)).Explain),
            .. assessment.FindRemedy().Actions.Select(action => action.ToString()),
            .. assessment.FindByStatus(FindingStatus.Pending).Take(2).Select(finding => $"{finding.MeasurePace()} {finding.MeasurePace().Explain(TextLanguage.Vietnamese)} {finding.MeasurePace().Explain(TextLanguage.English)}"),
            .. assessment.Findings.Where(finding => !finding.IsSatisfied).Select(finding => $"{finding.ExplainWhyNot().Explain(TextLanguage.Vietnamese)} {finding.ExplainWhyNot().Explain(TextLanguage.English)}"),
            .. HanoiPlan312.Plan.FindIssues().Select(oddity => $"{oddity} {oddity.Explain(TextLanguage.Vietnamese)} {oddity.Explain(TextLanguage.English)}"),
            .. HanoiPlan312.Plan.CompareReadings(register, Day, HanoiPlan312.Readings).Findings.Select(finding => $"{finding} {finding.Explain(TextLanguage.Vietnamese)}"),
            .. HanoiPlan312.Plan.BuildTimeline(register).Changes.Select(change => change.ToString()),
        ];
    }

    private static string FaultsOf(SalesPoint point)
    {
        try
        {
            _ = new Register([point, point], []);
            return "";
        }
        catch (InvalidRegisterException refused)
        {
            return refused.Message;
        }
    }
}
