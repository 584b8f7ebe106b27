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
        bool isMandatory = rule.Strength == Strength.Mandatory;
        string verb = (rule.Measure.IsStock(), isMandatory) switch
        {
            (true, true) => "phải có",
            (true, false) => "phấn đấu có",
            (false, true) => "phải mở",
            (false, false) => "phấn đấu mở",
        };
        return $"{finding.Quota.Subject.NameIn(TextLanguage.Vietnamese)} {verb} {Asked(rule)} {Window(finding)}, thời hạn cuối là ngày {Day(finding.Due)}";
    }

    private static string Asked(PlanRule rule)
    {
        string things = rule.Measure.NameIn(TextLanguage.Vietnamese);
        return rule.Range switch
        {
            { Maximum: null, Minimum: var least } => $"{(rule.Strength == Strength.Mandatory ? "tối thiểu" : "ít nhất")} {least} {things}",
            { Minimum: 0, Maximum: { } most } => $"không quá {most} {things}",
            { Minimum: var least, Maximum: { } most } when least == most => $"đúng {most} {things}",
            { Minimum: var least, Maximum: { } most } => $"từ {least} đến {most} {things}",
        };
    }

    private static string Count(Finding finding)
    {
        string register = finding.Coverage == RegisterCoverage.Partial ? "sổ theo dõi (chưa đầy đủ)" : "sổ theo dõi";
        string onDueDay = finding.Rule.Measure.IsStock() && finding.AsOf > finding.Due
            ? $", vào ngày hết hạn có {finding.AchievedByDue}"
            : "";
        string closed = finding.ClosedSince > 0 ? $", trong đó {finding.ClosedSince} đã đóng cửa (I04)" : "";
        return $"Tính đến hết ngày {Day(finding.AsOf)}, {register} ghi nhận {finding.Achieved} {finding.Rule.Measure.NameIn(TextLanguage.Vietnamese)}{onDueDay}{closed}";
    }

    private static string Verdict(Finding finding) => finding.Status switch
    {
        FindingStatus.Met when finding.AsOf < finding.Quota.Window.Start => "Kết luận: đạt, sớm trước kỳ (I06).",
        FindingStatus.Met => "Kết luận: đạt.",
        FindingStatus.Exceeded => $"Kết luận: vượt mức trên, hơn mức cao nhất {finding.Surplus}; không coi là lỗi (I05).",
        FindingStatus.MetLate => $"Kết luận: đạt muộn; đến hết ngày {Day(finding.Due)} chưa đủ mức tối thiểu.",
        FindingStatus.NotStarted => $"Kết luận: chưa đến kỳ; kỳ bắt đầu từ ngày {Day(finding.Quota.Window.Start)}, cần thêm {finding.Shortfall} trước khi hết ngày {Day(finding.Due)}.",
        FindingStatus.Pending => $"Kết luận: đang trong kỳ; cần thêm {finding.Shortfall} trước khi hết ngày {Day(finding.Due)}, còn {finding.DaysLeft} ngày.",
        FindingStatus.Lapsed => $"Kết luận: không còn giữ; đến hết ngày {Day(finding.Due)} đã đủ, nay thiếu {finding.Shortfall}.",
        FindingStatus.Missed => $"Kết luận: không đạt; thiếu {finding.Shortfall} và đã hết hạn ngày {Day(finding.Due)}.",
        FindingStatus.Unproven => $"Kết luận: chưa đủ căn cứ; sổ còn thiếu {finding.Shortfall} cho hạn ngày {Day(finding.Due)}, nhưng sổ chưa đầy đủ thì không đủ để kết luận là không đạt (I10).",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Status, "Not a status."),
    };

    private static string Weight(Finding finding) =>
        finding.IsBreach ? " Đây là vi phạm chỉ tiêu bắt buộc."
        : finding.Verdict.IsLost ? " Đây là hụt chỉ tiêu phấn đấu, không coi là vi phạm."
        : "";

    private static string Window(Finding finding) => DayText.In(finding.Quota.Window, TextLanguage.Vietnamese);

    private static string Day(LocalDate day) => DayText.In(day, TextLanguage.Vietnamese);
}
