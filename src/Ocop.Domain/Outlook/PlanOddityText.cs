namespace Ocop.Domain;

/// <summary>Words what is odd in a plan.</summary>
internal static class PlanOddityText
{
    public static TextPair Of(PlanOddity oddity)
    {
        Quota quota = oddity.Quotas[0];
        CountRange range = oddity.Rule.Range;
        string others = string.Join(", ", oddity.Others.Select(other => other.Clause));
        TextPair subject = Subject(oddity);
        TextPair rule = new(
            $"{oddity.Rule.Clause} ({oddity.Rule}, {oddity.Rule.Strength.NameIn(TextLanguage.Vietnamese)})",
            $"{oddity.Rule.Clause} ({oddity.Rule}, {oddity.Rule.Strength.NameIn(TextLanguage.English)})");
        TextPair implied = new(
            $"cộng lại, {others} đặt ra ít nhất {oddity.Implied} {subject.Vietnamese} {DayText.In(quota.Window, TextLanguage.Vietnamese)}",
            $"in sum {others} {(oddity.Others.Length == 1 ? "asks" : "ask")} for at least {oddity.Implied} {subject.English} {DayText.In(quota.Window, TextLanguage.English)}");
        return oddity.Kind switch
        {
            PlanOddityKind.Contradiction => new(
                $"Mâu thuẫn: {implied.Vietnamese}, trong khi mức cao nhất của {rule.Vietnamese} là {range.Maximum}: không thể giữ được cả hai.",
                $"Contradiction: {implied.English}, while the top of {rule.English} is {range.Maximum}: both cannot be kept."),
            PlanOddityKind.Tension => new(
                $"Sát mức: {implied.Vietnamese}, đúng bằng mức cao nhất của {rule.Vietnamese}: giữ được cả hai, nhưng thêm một là vượt mức.",
                $"Tension: {implied.English}, which is exactly the top of {rule.English}: both can be kept, but one more goes over it."),
            PlanOddityKind.RedundantMinimum => new(
                $"Mức dưới đã bao hàm: {implied.Vietnamese}, nên mức {range.Minimum} của {rule.Vietnamese} không đòi hỏi gì thêm.",
                $"Redundant: {implied.English}, so that the minimum of {rule.English}, {range.Minimum}, asks for nothing more."),
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
}
