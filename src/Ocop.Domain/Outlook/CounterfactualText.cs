namespace Ocop.Domain;

/// <summary>Words what would have to be otherwise.</summary>
internal static class CounterfactualText
{
    private static readonly NameTable<EstablishmentKind> Short = new(
        (EstablishmentKind.SalesPoint, "điểm bán", "sales point"),
        (EstablishmentKind.Center, "trung tâm", "center"));

    public static TextPair Of(Counterfactual counterfactual)
    {
        TextPair verdict = Verdict(counterfactual.Finding.Status);
        List<TextPair> conditions = [.. counterfactual.Changes.Select(change => Condition(change, counterfactual.Finding))];
        if (counterfactual.MoreOpenings > 0)
            conditions.Add(More(counterfactual));
        TextPair all = TextPair.Join("; ", ", and ", conditions);
        return new($"Nếu {all.Vietnamese}, thì chỉ tiêu {verdict.Vietnamese}.", $"It {verdict.English} if {all.English}.");
    }

    private static TextPair Verdict(FindingStatus status) => status switch
    {
        FindingStatus.MetLate => new("đã đạt đúng hạn", "would have been met on time"),
        FindingStatus.Missed => new("đã đạt", "would have been met"),
        FindingStatus.Lapsed => new("vẫn đạt", "would still be met"),
        FindingStatus.Unproven => new("có đủ căn cứ kết luận là đạt", "would be shown to be met"),
        FindingStatus.Pending or FindingStatus.NotStarted => new("sẽ đạt", "would be met"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of what is not met."),
    };

    private static TextPair Condition(RecordChange change, Finding finding)
    {
        List<TextPair> parts = [];
        if (change.OpensAtAll)
        {
            LocalDate by = finding.AsOf < finding.Due ? finding.Due : change.Changed.OpenedOn!.Value;
            parts.Add(new($"(mới có trong kế hoạch) mở chậm nhất là ngày {Vietnamese(by)}", $"(only planned) had opened by {English(by)}"));
        }

        if (change.DaysEarlier > 0)
        {
            LocalDate opened = change.Changed.OpenedOn!.Value;
            parts.Add(new(
                $"mở sớm hơn {change.DaysEarlier} ngày, vào ngày {Vietnamese(opened)}",
                $"had opened {Days(change.DaysEarlier)} earlier, on {English(opened)}"));
        }

        if (change.OpenTo is { } last)
        {
            LocalDate closed = change.Record.ClosedOn!.Value;
            parts.Add(last >= finding.AsOf
                ? new($"không đóng cửa ngày {Vietnamese(closed)}", $"had not closed on {English(closed)}")
                : new($"hoạt động đến hết ngày {Vietnamese(last)} thay vì đóng cửa ngày {Vietnamese(closed)}", $"had stayed open to {English(last)} rather than close on {English(closed)}"));
        }

        TextPair otherwise = TextPair.Join(" và ", " and ", parts);
        return new(
            $"{Short.In(change.Record.Kind, TextLanguage.Vietnamese)} {change.Record.Id} ({change.Record.Name}) {otherwise.Vietnamese}",
            $"{Short.In(change.Record.Kind, TextLanguage.English)} {change.Record.Id} ({change.Record.Name}) {otherwise.English}");
    }

    private static TextPair More(Counterfactual counterfactual)
    {
        Finding finding = counterfactual.Finding;
        EstablishmentKind kind = finding.Rule.Measure.Counts();
        (string vietnameseDays, string englishDays) = Days(counterfactual);
        bool isPartial = finding.Status == FindingStatus.Unproven;
        DistrictSet subject = finding.Quota.Subject;
        string place = subject == District.All ? "trên địa bàn thành phố" : $"tại {subject.NameIn(TextLanguage.Vietnamese)}";
        return new(
            $"{(isPartial ? "sổ ghi nhận" : "có")} thêm {counterfactual.MoreOpenings} {kind.NameIn(TextLanguage.Vietnamese)} {place}, {vietnameseDays}",
            $"{(isPartial ? "the register showed" : "there were")} {counterfactual.MoreOpenings} more {kind.NameIn(TextLanguage.English)}{(counterfactual.MoreOpenings == 1 ? "" : "s")} in {subject.NameIn(TextLanguage.English)}, {englishDays}");
    }

    private static (string Vietnamese, string English) Days(Counterfactual counterfactual)
    {
        Finding finding = counterfactual.Finding;
        DateInterval days = counterfactual.Days;
        bool isStock = finding.Rule.Measure.IsStock();
        return finding.Status switch
        {
            FindingStatus.Pending => ($"mở chậm nhất là hết ngày {Vietnamese(finding.Due)}", $"opened by {English(finding.Due)}"),
            FindingStatus.NotStarted when isStock => ($"mở chậm nhất là hết ngày {Vietnamese(finding.Due)}", $"opened by {English(finding.Due)}"),
            _ when !isStock => ($"mở {DayText.In(days, TextLanguage.Vietnamese)}", $"opened {DayText.In(days, TextLanguage.English)}"),
            _ when days.Length == 1 => ($"đang hoạt động vào ngày {Vietnamese(days.Start)}", $"open on {English(days.Start)}"),
            _ => ($"hoạt động từ ngày {Vietnamese(days.Start)} đến hết ngày {Vietnamese(days.End)}", $"open from {English(days.Start)} to {English(days.End)}"),
        };
    }

    private static string Days(int count) => count == 1 ? "1 day" : $"{count} days";

    private static string Vietnamese(LocalDate day) => DayText.In(day, TextLanguage.Vietnamese);

    private static string English(LocalDate day) => DayText.In(day, TextLanguage.English);
}
