namespace Ocop.Domain;

/// <summary>The interpretations of plan 312/KH-UBND that have a real alternative, with the plan as each alternative reads it.</summary>
internal static class HanoiPlan312Readings
{
    [Expresses("I01-to-2025", "I01-2023-only")]
    private static readonly ReadingQuestion YearsOfTheMinimum = new(
        "I01",
        [
            AsStated("I01-to-2025", "“Mỗi năm” của C01 là các năm 2023, 2024 và 2025.", "\"Every year\" of C01 is 2023, 2024 and 2025."),
            new(
                "I01-2023-only",
                new BilingualText("“Mỗi năm” của C01 chỉ là năm 2023, năm của kế hoạch.", "\"Every year\" of C01 is 2023 only, the plan's own year."),
                Changing(HanoiPlan312.AnnualMinimum, rule => rule.Windows.Any(IsOf2023) ? rule.With(windows: rule.Windows.Where(IsOf2023)) : rule)),
        ]);

    [Expresses("I05-goal-band", "I05-floor", "I05-hard-cap")]
    private static readonly ReadingQuestion RangeOfTheTarget = new(
        "I05",
        [
            AsStated("I05-goal-band", "Khoảng 20-30 của C02 là mức cần hướng tới; vượt mức đó không phải là lỗi.", "The range 20 to 30 of C02 is a goal band; going over it is no fault."),
            new(
                "I05-floor",
                new BilingualText("C02 đặt mức thấp nhất là 20, không đặt mức cao nhất.", "C02 sets a floor of 20 and no top."),
                Changing(HanoiPlan312.CityTarget, rule => rule.With(range: CountRange.AtLeast(rule.Range.Minimum)))),
            new(
                "I05-hard-cap",
                new BilingualText("Mức 30 của C02 là mức trần; vượt mức này thì coi là không đạt chỉ tiêu phấn đấu.", "30 is a cap of C02; above it the aspiration is not kept."),
                Changing(HanoiPlan312.CityTarget, rule => rule.Range.Minimum <= 30 ? rule.With(range: CountRange.Capped(rule.Range.Minimum, 30)) : rule)),
        ]);

    [Expresses("I06-early-counts", "I06-opened-in-window")]
    private static readonly ReadingQuestion CentersOfTheRollout = new(
        "I06",
        [
            AsStated("I06-early-counts", "Trung tâm có trước năm 2024 được tính cho C04.", "A center opened before 2024 counts for C04."),
            new(
                "I06-opened-in-window",
                new BilingualText("Chỉ trung tâm mở trong hai năm 2024 và 2025 được tính cho C04, kể cả khi sau đó đã đóng cửa.", "Only centers opened in 2024 and 2025 count for C04, whether or not they have closed since."),
                Changing(HanoiPlan312.CenterRollout, rule => rule.With(measure: Measure.NewCenters))),
        ]);

    [Expresses("I08-reference-area", "I08-ends-with-districts")]
    private static readonly ReadingQuestion EndOfTheDistricts = new(
        "I08",
        [
            AsStated("I08-reference-area", "Địa bàn của đơn vị cấp huyện cũ tiếp tục là địa bàn để tính đến hết ngày 31/12/2025.", "The former territory of the districts keeps counting as the reference area up to 2025-12-31."),
            new(
                "I08-ends-with-districts",
                new BilingualText("Không kỳ thực hiện nào kéo dài quá ngày 30/06/2025, ngày cuối cùng còn đơn vị hành chính cấp huyện.", "No window runs past 2025-06-30, the last day of the district level."),
                plan => plan.Horizon.Start <= District.LastDay ? plan.EndOn(District.LastDay) : plan),
        ]);

    public static readonly ImmutableArray<ReadingQuestion> All = [YearsOfTheMinimum, RangeOfTheTarget, CentersOfTheRollout, EndOfTheDistricts];

    private static Reading AsStated(string id, string vietnamese, string english) => new(id, new BilingualText(vietnamese, english), plan => plan);

    // A plan that no longer has the rule is left as it is.
    private static Func<OcopPlan, OcopPlan> Changing(PlanRule rule, Func<PlanRule, PlanRule> change) =>
        plan => plan.Rules.FirstOrDefault(own => own.Id == rule.Id) is { } own ? plan.With(change(own)) : plan;

    private static bool IsOf2023(DateInterval window) => window.Start.Year == 2023;
}
