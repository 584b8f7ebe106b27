namespace Ocop.Domain.Tests;

/// <summary>Whole explanations, as an official would read them.</summary>
public class FindingExplanationExamplesTest
{
    [Fact]
    [Trait("clause", "C01")]
    public void A_missed_minimum_is_a_breach() => AssertExplained(
        Assess("2023-12-31")[HanoiPlan312.AnnualMinimum, District.BaDinh, 2023],
        "C01, Kế hoạch số 312/KH-UBND (chỉ tiêu bắt buộc): quận Ba Đình phải mở tối thiểu 1 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2023, chậm nhất là hết ngày 31/12/2023. "
            + "Tính đến hết ngày 31/12/2023, sổ theo dõi ghi nhận 0 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2023. "
            + "Kết luận: không đạt; thiếu 1 và thời hạn 31/12/2023 đã hết. "
            + "Đây là vi phạm chỉ tiêu bắt buộc.",
        "C01 of plan 312/KH-UBND (mandatory): Ba Đình urban district must open at least 1 new OCOP sales point in 2023, by the end of 2023-12-31. "
            + "As of 2023-12-31 the register shows 0 new OCOP sales points in 2023. "
            + "Verdict: missed: 1 is missing, and the due day was 2023-12-31. "
            + "This is a breach of a mandatory quota.");

    [Fact]
    [Trait("clause", "C01")]
    public void A_point_that_closed_still_counts_and_is_mentioned() => AssertExplained(
        Assess("2024-06-01", Given.Point("P-1", District.SonTay, new(2024, 3, 1), new(2024, 4, 1)))[HanoiPlan312.AnnualMinimum, District.SonTay, 2024],
        "C01, Kế hoạch số 312/KH-UBND (chỉ tiêu bắt buộc): thị xã Sơn Tây phải mở tối thiểu 1 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2024, chậm nhất là hết ngày 31/12/2024. "
            + "Tính đến hết ngày 01/06/2024, sổ theo dõi ghi nhận 1 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2024, trong đó 1 đã đóng cửa (I04). "
            + "Kết luận: đạt.",
        "C01 of plan 312/KH-UBND (mandatory): Sơn Tây town must open at least 1 new OCOP sales point in 2024, by the end of 2024-12-31. "
            + "As of 2024-06-01 the register shows 1 new OCOP sales point in 2024, of which 1 has since closed (I04). "
            + "Verdict: met.");

    [Fact]
    [Trait("clause", "C01")]
    public void A_minimum_within_its_year_is_pending() => AssertExplained(
        Assess("2024-12-30")[HanoiPlan312.AnnualMinimum, District.SocSon, 2024],
        "C01, Kế hoạch số 312/KH-UBND (chỉ tiêu bắt buộc): huyện Sóc Sơn phải mở tối thiểu 1 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2024, chậm nhất là hết ngày 31/12/2024. "
            + "Tính đến hết ngày 30/12/2024, sổ theo dõi ghi nhận 0 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2024. "
            + "Kết luận: đang trong kỳ thực hiện; còn phải thêm 1, thời gian còn lại 1 ngày, đến hết ngày 31/12/2024.",
        "C01 of plan 312/KH-UBND (mandatory): Sóc Sơn rural district must open at least 1 new OCOP sales point in 2024, by the end of 2024-12-31. "
            + "As of 2024-12-30 the register shows 0 new OCOP sales points in 2024. "
            + "Verdict: pending. 1 more is required; 1 day remains, to 2024-12-31.");

    [Fact]
    [Trait("clause", "C02")]
    public void The_city_target_before_its_year_is_not_started() => AssertExplained(
        Assess("2022-12-31")[HanoiPlan312.CityTarget, 2023],
        "C02, Kế hoạch số 312/KH-UBND (chỉ tiêu phấn đấu): toàn thành phố phấn đấu mở từ 20 đến 30 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2023, chậm nhất là hết ngày 31/12/2023. "
            + "Tính đến hết ngày 31/12/2022, sổ theo dõi ghi nhận 0 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2023. "
            + "Kết luận: chưa đến kỳ thực hiện; kỳ bắt đầu từ ngày 01/01/2023, còn thiếu 20 so với mức phấn đấu, ngày cuối là 31/12/2023.",
        "C02 of plan 312/KH-UBND (aspirational): the city aims to open 20 to 30 new OCOP sales points in 2023, by the end of 2023-12-31. "
            + "As of 2022-12-31 the register shows 0 new OCOP sales points in 2023. "
            + "Verdict: not started; the window begins on 2023-01-01. 20 more are needed to reach the target, and 2023-12-31 is the last day.");

    [Fact]
    [Trait("clause", "C02")]
    public void The_city_target_passed_is_exceeded_which_is_no_breach() => AssertExplained(
        Assess("2023-12-31", Points(31))[HanoiPlan312.CityTarget, 2023],
        "C02, Kế hoạch số 312/KH-UBND (chỉ tiêu phấn đấu): toàn thành phố phấn đấu mở từ 20 đến 30 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2023, chậm nhất là hết ngày 31/12/2023. "
            + "Tính đến hết ngày 31/12/2023, sổ theo dõi ghi nhận 31 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2023. "
            + "Kết luận: vượt mức, vượt 1 so với mức cao nhất (30); không coi là vi phạm.",
        "C02 of plan 312/KH-UBND (aspirational): the city aims to open 20 to 30 new OCOP sales points in 2023, by the end of 2023-12-31. "
            + "As of 2023-12-31 the register shows 31 new OCOP sales points in 2023. "
            + "Verdict: exceeded: 1 above the maximum of the range; this is not a breach.");

    [Fact]
    [Trait("clause", "C02")]
    public void The_city_target_missed_is_a_shortfall_and_no_breach() => AssertExplained(
        Assess("2023-12-31", Points(18))[HanoiPlan312.CityTarget, 2023],
        "C02, Kế hoạch số 312/KH-UBND (chỉ tiêu phấn đấu): toàn thành phố phấn đấu mở từ 20 đến 30 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2023, chậm nhất là hết ngày 31/12/2023. "
            + "Tính đến hết ngày 31/12/2023, sổ theo dõi ghi nhận 18 điểm giới thiệu và bán sản phẩm OCOP mới trong năm 2023. "
            + "Kết luận: không đạt; thiếu 2 và thời hạn 31/12/2023 đã hết. "
            + "Đây là trường hợp chưa đạt chỉ tiêu phấn đấu, không coi là vi phạm.",
        "C02 of plan 312/KH-UBND (aspirational): the city aims to open 20 to 30 new OCOP sales points in 2023, by the end of 2023-12-31. "
            + "As of 2023-12-31 the register shows 18 new OCOP sales points in 2023. "
            + "Verdict: missed: 2 are missing, and the due day was 2023-12-31. "
            + "This is a shortfall against a target, not a breach.");

    [Fact]
    [Trait("clause", "C03")]
    public void A_late_pilot_is_met_late() => AssertExplained(
        Assess("2024-06-01", Given.Center("C-1", District.SonTay, new(2024, 3, 23)))[HanoiPlan312.PilotCenter, District.SonTay],
        "C03, Kế hoạch số 312/KH-UBND (chỉ tiêu bắt buộc): thị xã Sơn Tây phải có tối thiểu 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP đang hoạt động, chậm nhất là hết ngày 31/12/2023 (kỳ thực hiện: trong năm 2023). "
            + "Tính đến hết ngày 01/06/2024, sổ theo dõi ghi nhận 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP đang hoạt động, vào ngày hết hạn có 0. "
            + "Kết luận: đạt chậm so với thời hạn; đến hết ngày 31/12/2023 chưa đủ số lượng.",
        "C03 of plan 312/KH-UBND (mandatory): Sơn Tây town must have at least 1 OCOP center in operation by the end of 2023-12-31 (window: in 2023). "
            + "As of 2024-06-01 the register shows 1 OCOP center in operation; on the due day, 0. "
            + "Verdict: met late: too few were in operation on 2023-12-31.");

    [Fact]
    [Trait("clause", "C03")]
    public void A_closed_pilot_has_lapsed() => AssertExplained(
        Assess("2024-06-01", Given.Center("C-1", District.SonTay, new(2023, 3, 23), new(2024, 5, 1)))[HanoiPlan312.PilotCenter, District.SonTay],
        "C03, Kế hoạch số 312/KH-UBND (chỉ tiêu bắt buộc): thị xã Sơn Tây phải có tối thiểu 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP đang hoạt động, chậm nhất là hết ngày 31/12/2023 (kỳ thực hiện: trong năm 2023). "
            + "Tính đến hết ngày 01/06/2024, sổ theo dõi ghi nhận 0 trung tâm thiết kế, sáng tạo sản phẩm OCOP đang hoạt động, vào ngày hết hạn có 1. "
            + "Kết luận: không duy trì được; đến hết ngày 31/12/2023 đã đủ số lượng, nay thiếu 1. "
            + "Đây là vi phạm chỉ tiêu bắt buộc.",
        "C03 of plan 312/KH-UBND (mandatory): Sơn Tây town must have at least 1 OCOP center in operation by the end of 2023-12-31 (window: in 2023). "
            + "As of 2024-06-01 the register shows 0 OCOP centers in operation; on the due day, 1. "
            + "Verdict: lapsed: the requirement was met on 2023-12-31, but 1 more is needed now. "
            + "This is a breach of a mandatory quota.");

    [Fact]
    [Trait("clause", "C04")]
    public void An_early_center_meets_the_rollout() => AssertExplained(
        Assess("2023-06-01", Given.Center("C-1", District.BaVi, new(2023, 3, 23)))[HanoiPlan312.CenterRollout, District.BaVi],
        "C04, Kế hoạch số 312/KH-UBND (chỉ tiêu phấn đấu): huyện Ba Vì phấn đấu có ít nhất 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP đang hoạt động, chậm nhất là hết ngày 31/12/2025 (kỳ thực hiện: từ ngày 01/01/2024 đến hết ngày 31/12/2025). "
            + "Tính đến hết ngày 01/06/2023, sổ theo dõi ghi nhận 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP đang hoạt động. "
            + "Kết luận: đạt sớm, trước kỳ thực hiện (I06).",
        "C04 of plan 312/KH-UBND (aspirational): Ba Vì rural district aims to have at least 1 OCOP center in operation by the end of 2025-12-31 (window: from 2024-01-01 to 2025-12-31). "
            + "As of 2023-06-01 the register shows 1 OCOP center in operation. "
            + "Verdict: met, before the window begins (I06).");

    [Fact]
    public void A_cap_that_is_passed_is_not_kept()
    {
        OcopPlan plan = Given.Plan(Measure.NewSalesPoints, CountRange.Capped(0, 1), Strength.Aspirational);
        Register register = Given.Register(Given.Point("P-1", District.BaDinh, Given.Window.Start), Given.Point("P-2", District.BaDinh, Given.Window.Start));
        Finding finding = plan.Assess(register, Given.Window.End).Findings[0];
        Assert.EndsWith("Verdict: exceeded: 1 above the cap of 1, so the quota is not complied with.", finding.Explain(TextLanguage.English), StringComparison.Ordinal);
        Assert.EndsWith("Kết luận: vượt mức, vượt 1 so với mức trần (1).", finding.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("clause", "C04")]
    public void A_partial_register_proves_nothing_missed() => AssertExplained(
        HanoiPlan312.Plan.Assess(new Register([], [], RegisterCoverage.Partial), new(2026, 6, 1))[HanoiPlan312.CenterRollout, District.BaVi],
        "C04, Kế hoạch số 312/KH-UBND (chỉ tiêu phấn đấu): huyện Ba Vì phấn đấu có ít nhất 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP đang hoạt động, chậm nhất là hết ngày 31/12/2025 (kỳ thực hiện: từ ngày 01/01/2024 đến hết ngày 31/12/2025). "
            + "Tính đến hết ngày 01/06/2026, sổ theo dõi (chưa đầy đủ) ghi nhận 0 trung tâm thiết kế, sáng tạo sản phẩm OCOP đang hoạt động, vào ngày hết hạn có 0. "
            + "Kết luận: chưa đủ căn cứ kết luận; sổ còn thiếu 1 so với mức đặt ra, hạn ngày 31/12/2025, nhưng do sổ chưa đầy đủ nên chưa có căn cứ kết luận là không đạt (I10).",
        "C04 of plan 312/KH-UBND (aspirational): Ba Vì rural district aims to have at least 1 OCOP center in operation by the end of 2025-12-31 (window: from 2024-01-01 to 2025-12-31). "
            + "As of 2026-06-01 the register, which is partial, shows 0 OCOP centers in operation; on the due day, 0. "
            + "Verdict: unproven: 1 is not on record, and the due day was 2025-12-31, but an incomplete register does not prove a miss (I10).");

    private static void AssertExplained(Finding finding, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, finding.Explain(TextLanguage.Vietnamese));
        Assert.Equal(english, finding.Explain(TextLanguage.English));
    }

    private static PlanAssessment Assess(string day, params Establishment[] records) =>
        HanoiPlan312.Plan.Assess(Given.Register(records), Given.Day(day));

    private static SalesPoint[] Points(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Given.Point($"P-{i}", District.DongDa, new(2023, 6, 1)))];
}
