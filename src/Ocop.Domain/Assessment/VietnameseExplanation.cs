namespace Ocop.Domain;

/// <summary>Words a finding in Vietnamese. A mandatory quota says <i>phải</i> and <i>tối thiểu</i>, an aspirational one <i>phấn đấu</i>.</summary>
internal static class VietnameseExplanation
{
    public static string Of(Finding finding) =>
        $"{finding.Rule.Clause}, Kế hoạch số {finding.Rule.Clause.Citation.Instrument} (chỉ tiêu {finding.Rule.Strength.NameIn(TextLanguage.Vietnamese)}): {Requirement(finding)}. "
        + $"{Count(finding)}. {Verdict(finding)}{Weight(finding)}";

    private static string Requirement(Finding finding)
    {
        PlanRule rule = finding.Rule;
        string subject = finding.Quota.Subject.NameIn(TextLanguage.Vietnamese);
        string window = DayText.In(finding.Quota.Window, TextLanguage.Vietnamese);
        string duty = rule.Strength == Strength.Mandatory ? "phải" : "phấn đấu";
        return rule.Measure.IsStock
            ? $"{subject} {duty} có {rule.Describe(TextLanguage.Vietnamese)}, chậm nhất là hết ngày {Day(finding.Due)} (kỳ thực hiện: {window})"
            : $"{subject} {duty} mở {rule.Describe(TextLanguage.Vietnamese)} {window}, chậm nhất là hết ngày {Day(finding.Due)}";
    }

    private static string Count(Finding finding)
    {
        string register = finding.Coverage == RegisterCoverage.Partial ? "sổ theo dõi (chưa đầy đủ)" : "sổ theo dõi";
        string window = finding.Rule.Measure.IsStock ? "" : $" {DayText.In(finding.Quota.Window, TextLanguage.Vietnamese)}";
        string onDueDay = finding.Rule.Measure.IsStock && finding.AsOf > finding.Due
            ? $", vào ngày hết hạn có {finding.AchievedByDue}"
            : "";
        string closed = finding.ClosedSince > 0 ? $", trong đó {finding.ClosedSince} đã đóng cửa (I04)" : "";
        return $"Tính đến hết ngày {Day(finding.AsOf)}, {register} ghi nhận {finding.Rule.Measure.CountIn(finding.Achieved, TextLanguage.Vietnamese)}{window}{onDueDay}{closed}";
    }

    private static string Verdict(Finding finding) => finding.Status switch
    {
        FindingStatus.Met when finding.Rule.Measure.IsStock && finding.AsOf < finding.Quota.Window.Start => "Kết luận: đạt sớm, trước kỳ thực hiện (I06).",
        FindingStatus.Met => "Kết luận: đạt.",
        FindingStatus.Exceeded when !finding.IsCompliant => $"Kết luận: vượt mức, vượt {finding.Surplus} so với mức trần ({finding.Rule.Range.Maximum}).",
        FindingStatus.Exceeded => $"Kết luận: vượt mức, vượt {finding.Surplus} so với mức cao nhất ({finding.Rule.Range.Maximum}); không coi là vi phạm.",
        FindingStatus.MetLate => $"Kết luận: đạt chậm so với thời hạn; đến hết ngày {Day(finding.Due)} chưa đủ số lượng.",
        FindingStatus.NotStarted => $"Kết luận: chưa đến kỳ thực hiện; kỳ bắt đầu từ ngày {Day(finding.Quota.Window.Start)}, {Missing(finding)}, ngày cuối là {Day(finding.Due)}.",
        FindingStatus.Pending => $"Kết luận: đang trong kỳ thực hiện; {Missing(finding)}, thời gian còn lại {finding.DaysLeft} ngày, đến hết ngày {Day(finding.Due)}.",
        FindingStatus.Lapsed => $"Kết luận: không duy trì được; đến hết ngày {Day(finding.Due)} đã đủ số lượng, nay thiếu {finding.Shortfall}.",
        FindingStatus.Missed => $"Kết luận: không đạt; thiếu {finding.Shortfall} và thời hạn {Day(finding.Due)} đã hết.",
        FindingStatus.Unproven when finding.Rule.Range.GetShortfall(finding.AchievedByDue) == 0 =>
            $"Kết luận: chưa đủ căn cứ kết luận; đến hết ngày {Day(finding.Due)} sổ ghi nhận đã đủ, nay còn thiếu {finding.Shortfall}, nhưng do sổ chưa đầy đủ nên chưa có căn cứ kết luận là không duy trì được (I10).",
        FindingStatus.Unproven => $"Kết luận: chưa đủ căn cứ kết luận; sổ còn thiếu {finding.Shortfall} so với mức đặt ra, hạn ngày {Day(finding.Due)}, nhưng do sổ chưa đầy đủ nên chưa có căn cứ kết luận là không đạt (I10).",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Status, "Not a status."),
    };

    private static string Missing(Finding finding) =>
        finding.Rule.Strength == Strength.Mandatory
            ? $"còn phải thêm {finding.Shortfall}"
            : $"còn thiếu {finding.Shortfall} so với mức phấn đấu";

    private static string Weight(Finding finding) =>
        finding.IsBreach ? " Đây là vi phạm chỉ tiêu bắt buộc."
        : finding.IsFailed ? " Đây là trường hợp chưa đạt chỉ tiêu phấn đấu, không coi là vi phạm."
        : "";

    private static string Day(LocalDate day) => DayText.In(day, TextLanguage.Vietnamese);
}
