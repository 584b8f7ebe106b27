namespace Ocop.Domain;

/// <summary>Words what is odd in a plan.</summary>
internal static class PlanOddityText
{
    public static TextPair Of(PlanOddity oddity)
    {
        Quota quota = oddity.Quotas[0];
        CountRange range = oddity.Rule.Range;
        TextPair others = TextPair.Join(", ", ", ", [.. oddity.Others.Select(other => Clause(other, oddity))]);
        TextPair subject = Subject(oddity);
        TextPair clause = Clause(oddity.Rule, oddity), rule = new(
            $"{clause.Vietnamese} ({oddity.Rule}, {oddity.Rule.Strength.NameIn(TextLanguage.Vietnamese)})",
            $"{clause.English} ({oddity.Rule}, {oddity.Rule.Strength.NameIn(TextLanguage.English)})");
        TextPair implied = new(
            $"cộng lại, {others.Vietnamese} đặt ra ít nhất {oddity.Implied} {subject.Vietnamese} {DayText.In(quota.Window, TextLanguage.Vietnamese)}",
            $"in sum {others.English} {(oddity.Others.Length == 1 ? "asks" : "ask")} for at least {oddity.Implied} {subject.English} {DayText.In(quota.Window, TextLanguage.English)}");
        return oddity.Kind switch
        {
            PlanOddityKind.Contradiction => new(
                $"Mâu thuẫn: {implied.Vietnamese}, trong khi mức cao nhất của {rule.Vietnamese} là {range.Maximum}: không thể giữ được cả hai. {Reconciling(oddity).Vietnamese}",
                $"Contradiction: {implied.English}, while the top of {rule.English} is {range.Maximum}: both cannot be kept. {Reconciling(oddity).English}"),
            PlanOddityKind.Tension => new(
                $"Sát mức: {implied.Vietnamese}, đúng bằng mức cao nhất của {rule.Vietnamese}: giữ được cả hai, nhưng thêm một là vượt mức.",
                $"Tension: {implied.English}, which is exactly the top of {rule.English}: both can be kept, but one more goes over it."),
            PlanOddityKind.RedundantMinimum => new(
                $"Mức dưới đã bao hàm: {implied.Vietnamese}, nên mức {range.Minimum} của {rule.Vietnamese} không đòi hỏi gì thêm.",
                $"Redundant: {implied.English}, so that the minimum of {rule.English}, {range.Minimum}, asks for nothing more."),
            PlanOddityKind.Agreement => new(
                $"Thống nhất: {implied.Vietnamese}, đúng bằng mức {range.Minimum} của {rule.Vietnamese}.",
                $"Agreement: {implied.English}, which is exactly the minimum of {rule.English}."),
            PlanOddityKind.OutlivesDistricts => new(
                $"Kỳ dài hơn đơn vị: kỳ {DayText.In(quota.Window, TextLanguage.Vietnamese)} của {rule.Vietnamese} kéo dài quá ngày {DayText.In(District.LastDay, TextLanguage.Vietnamese)}, ngày cuối còn đơn vị cấp huyện (I08).",
                $"Outlives its districts: the window {DayText.In(quota.Window, TextLanguage.English)} of {rule.English} goes on after {DayText.In(District.LastDay, TextLanguage.English)}, the last day of the district level (I08)."),
            _ => throw new ArgumentOutOfRangeException(nameof(oddity), oddity.Kind, "Not a kind."),
        };
    }

    private static TextPair Subject(PlanOddity oddity)
    {
        DistrictSet first = oddity.Quotas[0].Subject, all = oddity.Quotas.Select(quota => quota.Subject).Aggregate((one, other) => one | other);
        return (oddity.Quotas.Length, first == District.All) switch
        {
            (1, true) => new("trên địa bàn thành phố", "in the city"),
            (1, false) => new($"tại {first.NameIn(TextLanguage.Vietnamese)}", $"in {first.NameIn(TextLanguage.English)}"),
            _ => new($"tại mỗi đơn vị trong {all.Count} đơn vị ({string.Join(", ", all.Select(district => district.Code))})", $"in each of {all.Count} districts ({string.Join(", ", all.Select(district => district.Code))})"),
        };
    }

    // Where rules of several instruments meet, each is named with its own.
    private static TextPair Clause(PlanRule rule, PlanOddity oddity)
    {
        string clause = rule.Clause.Id, instrument = rule.Clause.Citation.Instrument;
        return oddity.Others.All(other => other.Clause.Citation.Instrument == oddity.Rule.Clause.Citation.Instrument)
            ? new(clause, clause)
            : new($"{clause} Kế hoạch số {instrument}", $"{clause} of {instrument}");
    }

    private static TextPair Reconciling(PlanOddity oddity)
    {
        TextPair changes = TextPair.Join("; hoặc ", "; or ",
        [
            .. from changed in oddity.Reconciling
               let clause = Clause(changed, oddity)
               select changed.Id == oddity.Rule.Id && changed.Clause == oddity.Rule.Clause
                   ? new TextPair($"nâng mức cao nhất của {clause.Vietnamese} lên {changed.Range.Maximum}", $"raise the top of {clause.English} to {changed.Range.Maximum}")
                   : new TextPair($"hạ mức đặt ra của {clause.Vietnamese} xuống {changed.Range.Minimum}", $"lower what {clause.English} asks to {changed.Range.Minimum}"),
        ]);
        return new($"Chỉ cần một thay đổi để hết mâu thuẫn: {changes.Vietnamese}.", $"One change reconciles them: {changes.English}.");
    }
}
