namespace Ocop.Domain.Analysis;

/// <summary>Words the issues of plans. Every rule is named with its strength.</summary>
internal static class PlanIssueText
{
    public static TextPair Of(PlanIssue issue)
    {
        CountRange range = issue.Rule.Range;
        TextPair rule = Named(issue.Rule, issue), implied = Implied(issue);
        return issue.Kind switch
        {
            PlanIssueKind.Contradiction when range.IsCapped => new(
                $"Mâu thuẫn: {implied.Vietnamese}, trong khi mức trần của {rule.Vietnamese} là {range.Maximum}: không thể đồng thời thực hiện cả hai. {Reconciling(issue).Vietnamese}",
                $"Contradiction: {implied.English}, while the cap of {rule.English} is {range.Maximum}: both cannot be kept. {Reconciling(issue).English}"),
            PlanIssueKind.Contradiction => new(
                $"Mâu thuẫn: {implied.Vietnamese}, trong khi mức cao nhất của {rule.Vietnamese} là {range.Maximum}: thực hiện đủ thì vượt mức đó (vượt mức không coi là vi phạm). {Reconciling(issue).Vietnamese}",
                $"Contradiction: {implied.English}, while the top of {rule.English} is {range.Maximum}: to satisfy the one goes over the other, which is no breach. {Reconciling(issue).English}"),
            PlanIssueKind.Tension => new(
                $"Vừa chạm mức cao nhất: {implied.Vietnamese}, đúng bằng mức cao nhất của {rule.Vietnamese}; thêm một là vượt mức.",
                $"Tension: {implied.English}, which is exactly the top of {rule.English}; one more goes over it."),
            PlanIssueKind.RedundantMinimum => new(
                $"Mức đặt ra đã được bao hàm: {implied.Vietnamese}, nên mức {range.Minimum} của {rule.Vietnamese} không đòi hỏi gì thêm.",
                $"Redundant: {implied.English}, so that the minimum of {rule.English}, {range.Minimum}, asks for nothing more."),
            PlanIssueKind.Agreement => new(
                $"Thống nhất: {implied.Vietnamese}, đúng bằng mức {range.Minimum} của {rule.Vietnamese}.",
                $"Agreement: {implied.English}, which is exactly the minimum of {rule.English}."),
            PlanIssueKind.OutlivesDistricts => new(
                $"Kỳ thực hiện vượt quá thời điểm kết thúc cấp huyện: kỳ {DayText.In(issue.Quotas[0].Window, TextLanguage.Vietnamese)} của {rule.Vietnamese} hết hạn ngày {DayText.In(issue.Quotas[0].Due, TextLanguage.Vietnamese)}, sau ngày cuối cùng còn đơn vị hành chính cấp huyện, {DayText.In(District.LastDay, TextLanguage.Vietnamese)} (I08).",
                $"Outlives its districts: the window {DayText.In(issue.Quotas[0].Window, TextLanguage.English)} of {rule.English} is due on {DayText.In(issue.Quotas[0].Due, TextLanguage.English)}, after the last day of the district level, {DayText.In(District.LastDay, TextLanguage.English)} (I08)."),
            _ => throw new ArgumentOutOfRangeException(nameof(issue), issue.Kind, "Not a kind."),
        };
    }

    private static TextPair Implied(PlanIssue issue)
    {
        if (issue.OtherRules.IsEmpty)
            return default;
        Quota quota = issue.Quotas[0];
        TextPair others = TextPair.Join(", ", " and ", [.. issue.OtherRules.Select(other => Named(other, issue))]), subject = Subject(issue);
        return new(
            $"{others.Vietnamese} cộng lại là ít nhất {quota.Rule.Measure.CountIn(issue.Implied, TextLanguage.Vietnamese)} {subject.Vietnamese} {DayText.In(quota.Window, TextLanguage.Vietnamese)}",
            $"{others.English} {(issue.OtherRules.Length == 1 ? "adds" : "add")} up to at least {quota.Rule.Measure.CountIn(issue.Implied, TextLanguage.English)} {subject.English} {DayText.In(quota.Window, TextLanguage.English)}");
    }

    private static TextPair Subject(PlanIssue issue)
    {
        DistrictSet first = issue.Quotas[0].Subject, all = issue.Quotas.Select(quota => quota.Subject).Aggregate((one, other) => one | other);
        string codes = string.Join(", ", all.Select(district => district.Code));
        return (issue.Quotas.Length, first == District.All) switch
        {
            (1, true) => new("trên địa bàn thành phố", "in the city"),
            (1, false) => new($"tại {first.NameIn(TextLanguage.Vietnamese)}", $"in {first.NameIn(TextLanguage.English)}"),
            _ => new($"tại mỗi đơn vị trong {all.Count} đơn vị ({codes})", $"in each of {all.Count} districts ({codes})"),
        };
    }

    // Where several plans were read, each rule is named with its instrument.
    private static TextPair Named(PlanRule rule, PlanIssue issue)
    {
        string instrument = rule.Clause.Citation.Instrument;
        bool isAlone = issue.Plan is null;
        return new(
            $"{rule.Clause}{(isAlone ? "" : $" của {instrument}")} ({rule}, {rule.Strength.NameIn(TextLanguage.Vietnamese)})",
            $"{rule.Clause}{(isAlone ? "" : $" of {instrument}")} ({rule}, {rule.Strength.NameIn(TextLanguage.English)})");
    }

    private static TextPair Reconciling(PlanIssue issue)
    {
        TextPair changes = TextPair.Join("; hoặc ", "; or ",
        [
            .. from changed in issue.ReconcilingRules
               let clause = Named(changed, issue)
               select changed.Id == issue.Rule.Id && changed.Clause == issue.Rule.Clause
                   ? new TextPair($"nâng mức cao nhất của {clause.Vietnamese} lên {changed.Range.Maximum}", $"raise the top of {clause.English} to {changed.Range.Maximum}")
                   : new TextPair($"hạ mức đặt ra của {clause.Vietnamese} xuống {changed.Range.Minimum}", $"lower what {clause.English} asks to {changed.Range.Minimum}"),
        ]);
        return new($"Chỉ cần một thay đổi để hết mâu thuẫn: {changes.Vietnamese}.", $"One change reconciles them: {changes.English}.");
    }
}
