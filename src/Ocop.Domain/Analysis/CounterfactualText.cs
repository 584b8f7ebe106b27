namespace Ocop.Domain.Analysis;

/// <summary>Words a counterfactual.</summary>
internal static class CounterfactualText
{
    private static readonly NameTable<EstablishmentKind> Short = new(
        (EstablishmentKind.SalesPoint, "điểm bán", "sales point"),
        (EstablishmentKind.Center, "trung tâm", "center"));

    public static TextPair Of(Counterfactual counterfactual)
    {
        TextPair verdict = Verdict(counterfactual.Finding.Status);
        List<TextPair> conditions = [.. counterfactual.Changes.Select(change => Condition(change, counterfactual))];
        if (counterfactual.MoreOpenings > 0)
            conditions.Add(More(counterfactual));
        TextPair all = TextPair.Join("; đồng thời ", ", and ", conditions);
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

    private static TextPair Condition(RecordChange change, Counterfactual counterfactual)
    {
        List<TextPair> parts = [];
        if (change.WasOnlyPlanned)
        {
            TextPair when = When(counterfactual);
            string be = counterfactual.Finding.AsOf < counterfactual.Finding.Due ? "were" : "had been";
            parts.Add(new($"(dự kiến, chưa khai trương) {when.Vietnamese}", $"(planned, not open yet) {be} {when.English}"));
        }

        if (change.DaysEarlier > 0)
        {
            LocalDate opened = change.Changed.OpenedOn!.Value;
            parts.Add(new(
                $"mở sớm hơn {change.DaysEarlier} ngày, vào ngày {Vietnamese(opened)}",
                $"had opened {DayText.EnglishCount(change.DaysEarlier)} earlier, on {English(opened)}"));
        }

        if (change.StaysOpenThrough is { } last)
        {
            LocalDate closed = change.Record.ClosedOn!.Value;
            parts.Add(last >= counterfactual.Finding.AsOf
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
        DistrictSet subject = finding.Quota.Subject;
        EstablishmentKind kind = finding.Rule.Measure.Kind;
        int count = counterfactual.MoreOpenings;
        string place = subject == District.All ? "trên địa bàn thành phố" : $"tại {subject.NameIn(TextLanguage.Vietnamese)}";
        TextPair when = When(counterfactual), have = finding.Status == FindingStatus.Unproven ? new("sổ ghi nhận", "the register showed") : new("có", "there were");
        return new(
            $"{have.Vietnamese} thêm {count} {kind.NameIn(TextLanguage.Vietnamese)} {place}, {when.Vietnamese}",
            $"{have.English} {count} more {kind.NameIn(TextLanguage.English)}{(count == 1 ? "" : "s")} in {subject.NameIn(TextLanguage.English)}, {when.English}");
    }

    // The days on which an opening would count: the window of a flow; for a stock, by the due day, or the days on which it must be open.
    private static TextPair When(Counterfactual counterfactual)
    {
        Finding finding = counterfactual.Finding;
        DateInterval days = counterfactual.Days;
        return (finding.Rule.Measure.IsStock, finding.Status) switch
        {
            (false, _) => new($"mở {DayText.In(days, TextLanguage.Vietnamese)}", $"opened {DayText.In(days, TextLanguage.English)}"),
            (true, FindingStatus.Pending or FindingStatus.NotStarted) => new($"mở chậm nhất là hết ngày {Vietnamese(finding.Due)}", $"opened by {English(finding.Due)}"),
            (true, _) when days.Length == 1 => new($"đang hoạt động vào ngày {Vietnamese(days.Start)}", $"open on {English(days.Start)}"),
            (true, _) => new($"hoạt động từ ngày {Vietnamese(days.Start)} đến hết ngày {Vietnamese(days.End)}", $"open from {English(days.Start)} to {English(days.End)}"),
        };
    }

    private static string Vietnamese(LocalDate day) => DayText.In(day, TextLanguage.Vietnamese);

    private static string English(LocalDate day) => DayText.In(day, TextLanguage.English);
}
