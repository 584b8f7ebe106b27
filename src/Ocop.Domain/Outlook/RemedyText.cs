namespace Ocop.Domain;

/// <summary>Words a remedy, line by line.</summary>
internal static class RemedyText
{
    public static IEnumerable<TextPair> Of(Remedy remedy) =>
    [
        Headline(remedy),
        .. Actions(remedy, remedy.Actions),
        .. remedy.Overruns.Select(Overrun),
        .. Bounds(remedy),
        .. LatestDays(remedy),
        .. BeyondRepair(remedy, remedy.Unrecoverable),
    ];

    /// <summary>What the remedy does for one finding, or why it does nothing.</summary>
    public static IEnumerable<TextPair> ShareOf(Remedy remedy, Finding finding)
    {
        List<RemedyAction> actions = [.. remedy.ShareOf(finding.Quota)];
        return finding switch
        {
            _ when actions.Count > 0 => Actions(remedy, actions),
            { IsSatisfied: true } => [new("Không thiếu gì.", "Nothing is lacking.")],
            { Status: FindingStatus.NotStarted } =>
            [
                new(
                    $"Kỳ thực hiện bắt đầu từ ngày {Vietnamese(finding.Quota.Window.Start)}; ở đây mới xét các kỳ bắt đầu đến hết ngày {Vietnamese(remedy.Horizon)}.",
                    $"The window begins on {English(finding.Quota.Window.Start)}; only windows that begin by {English(remedy.Horizon)} are looked at here."),
            ],
            _ => BeyondRepair(remedy, [finding]),
        };
    }

    private static TextPair Headline(Remedy remedy)
    {
        var (vietnamese, english) = ("", "");
        if (remedy.Assessment.Coverage == RegisterCoverage.Partial)
            (vietnamese, english) = (", theo sổ chưa đầy đủ (I10)", ", as far as the partial register shows (I10)");
        if (remedy.Horizon > remedy.Assessment.AsOf)
            (vietnamese, english) = ($"{vietnamese}, xét cả các kỳ bắt đầu đến hết ngày {Vietnamese(remedy.Horizon)}", $"{english}, with the windows that begin by {English(remedy.Horizon)}");
        return remedy.Openings == 0
            ? new($"Không cần mở thêm: không có chỉ tiêu nào đang thiếu mà còn có thể đạt{vietnamese}.", $"Nothing is to be opened: no quota that can still be satisfied lacks anything{english}.")
            : new(
                $"Cần mở thêm ít nhất {remedy.Openings} cơ sở để đạt mọi chỉ tiêu còn có thể đạt{vietnamese}:",
                $"At least {remedy.Openings} {(remedy.Openings == 1 ? "opening satisfies" : "openings satisfy")} every quota that can still be satisfied{english}:");
    }

    // Actions that ask the same of several districts are one line.
    private static IEnumerable<TextPair> Actions(Remedy remedy, IEnumerable<RemedyAction> actions) =>
        from action in actions
        let clauses = Clauses(remedy.Needs.Where(action.Serves))
        group action by (action.Kind, action.Count, action.From, action.By, clauses, Anywhere: Together(action.Subject)) into asked
        let places = asked.Select(action => action.Subject).Aggregate((one, other) => one | other)
        let site = Where(places, isAnywhere: !asked.Key.Anywhere.IsEmpty)
        let measure = asked.Key.Kind == EstablishmentKind.SalesPoint ? Measure.NewSalesPoints : Measure.NewCenters
        select new TextPair(
            $"{Capital(asked.Key.clauses.Vietnamese)}, {When(asked.First(), remedy, TextLanguage.Vietnamese)}: mở mới {asked.Key.Count} {asked.Key.Kind.NameIn(TextLanguage.Vietnamese)} {site.Vietnamese}.",
            $"{Capital(asked.Key.clauses.English)}, {When(asked.First(), remedy, TextLanguage.English)}: open {measure.CountIn(asked.Key.Count, TextLanguage.English)} {site.English}.");

    // "mandatory C01, aspirational C02": what an action serves besides never takes on the strength of the other.
    private static TextPair Clauses(IEnumerable<RemedyNeed> needs) => TextPair.Join(", ", ", ",
    [
        .. from clause in needs.Select(need => need.Quota.Rule.Clause).Distinct()
           orderby clause.Strength
           select new TextPair($"{clause.Strength!.Value.NameIn(TextLanguage.Vietnamese)} theo {clause}", $"{clause.Strength!.Value.NameIn(TextLanguage.English)} {clause}"),
    ]);

    // What is asked of several districts together stands alone; what is asked of one can be listed with others.
    private static DistrictSet Together(DistrictSet subject) => subject.Sole is null ? subject : DistrictSet.Empty;

    private static string When(RemedyAction action, Remedy remedy, TextLanguage language)
    {
        string? by = action.By is { } due ? DayText.In(due, language) : null;
        string? from = action.From > remedy.Assessment.AsOf.PlusDays(1) ? DayText.In(action.From, language) : null;
        TextPair words = (by, from) switch
        {
            ({ } last, { } first) => new TextPair($"từ ngày {first} đến hết ngày {last}", $"from {first} to {last}"),
            ({ } last, null) => new TextPair($"chậm nhất là hết ngày {last}", $"by {last}"),
            _ => new TextPair("đã quá hạn, càng sớm càng tốt", "overdue, as soon as possible"),
        };
        return words.In(language);
    }

    private static TextPair Where(DistrictSet places, bool isAnywhere) => (isAnywhere, places.Sole) switch
    {
        (_, not null) => new($"tại {places.NameIn(TextLanguage.Vietnamese)}", $"in {places.NameIn(TextLanguage.English)}"),
        (true, null) when places == District.All => new("tại bất kỳ đơn vị nào của thành phố", "anywhere in the city"),
        (true, null) => new($"tại bất kỳ đơn vị nào trong số: {places.NameIn(TextLanguage.Vietnamese)}", $"anywhere in: {places.NameIn(TextLanguage.English)}"),
        (false, null) when places == District.All => new($"tại mỗi đơn vị trong toàn bộ {places.Count} đơn vị", $"in each of the {places.Count} districts"),
        (false, null) => new($"tại mỗi đơn vị sau: {places.NameIn(TextLanguage.Vietnamese)}", $"in each of: {places.NameIn(TextLanguage.English)}"),
    };

    private static TextPair Overrun(RangeOverrun overrun)
    {
        PlanRule rule = overrun.Finding.Rule;
        return new(
            $"{rule.Clause} ({rule.Strength.NameIn(TextLanguage.Vietnamese)}): riêng phần còn thiếu của chỉ tiêu bắt buộc đã đưa số lượng từ {overrun.Finding.Achieved} lên ít nhất {overrun.Count}, vượt mức cao nhất {rule.Range.Maximum} là {overrun.Surplus}; không coi là vi phạm.",
            $"{rule.Clause} ({rule.Strength.NameIn(TextLanguage.English)}): what mandatory quotas lack alone brings the count from {overrun.Finding.Achieved} to {overrun.Count} at least, {overrun.Surplus} above the top of the range, {rule.Range.Maximum}; that is no breach.");
    }

    private static IEnumerable<TextPair> Bounds(Remedy remedy)
    {
        foreach (RemedyBound bound in remedy.Certificate.Bounds)
        {
            TextPair listed = ByQuotas(bound.Weights.Select(share => (share.Need.Finding, share.Weight)));
            yield return bound.Capacity == 1
                ? new(
                    $"Không thể ít hơn: không cơ sở nào mở thêm được tính cùng lúc cho hai chỉ tiêu trong số sau, mà các chỉ tiêu này còn thiếu tổng cộng {bound.Openings}: {listed.Vietnamese}.",
                    $"Fewer cannot do: no opening counts for two of these quotas, which lack {bound.Openings} together: {listed.English}.")
                : new(
                    $"Không thể ít hơn: mỗi cơ sở mở thêm được tính cho các chỉ tiêu sau với tổng trọng số không quá {bound.Capacity}, nên cần ít nhất {bound.Openings}: {listed.Vietnamese}.",
                    $"Fewer cannot do: of these weights one opening gathers {bound.Capacity} at most, so it takes {bound.Openings} at least: {listed.English}.");
        }

        if (!remedy.Certificate.IsTight)
            yield return new(
                $"Các căn cứ trên cho thấy cần ít nhất {remedy.Certificate.LeastOpenings}; mức {remedy.Openings} là ít nhất sau khi đã thử mọi cách.",
                $"These reasons show that it takes {remedy.Certificate.LeastOpenings} at least; that {remedy.Openings} is the least was found by trying every way.");
    }

    private static IEnumerable<TextPair> LatestDays(Remedy remedy) =>
        from need in remedy.Needs
        where !need.IsLate
        group need by (need.Quota.Rule, Day: need.LatestResponsibleDay!.Value) into due
        orderby due.Key.Day
        select due.Key.Rule.Measure.IsStock()
            ? new TextPair(
                $"Sau ngày {Vietnamese(due.Key.Day)}, {due.Key.Rule.Clause} chỉ còn có thể đạt chậm.",
                $"After {English(due.Key.Day)}, {due.Key.Rule.Clause} can only be met late.")
            : new TextPair(
                $"Sau ngày {Vietnamese(due.Key.Day)}, {due.Key.Rule.Clause} {DayText.In(due.First().Quota.Window, TextLanguage.Vietnamese)} không còn khắc phục được.",
                $"After {English(due.Key.Day)}, {due.Key.Rule.Clause} {DayText.In(due.First().Quota.Window, TextLanguage.English)} is beyond repair.");

    private static IEnumerable<TextPair> BeyondRepair(Remedy remedy, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
            yield break;
        TextPair listed = ByQuotas(findings.Select(finding => (finding, 1L)));
        yield return remedy.Assessment.Coverage == RegisterCoverage.Partial
            ? new(
                $"Mở mới không còn tính được cho: {listed.Vietnamese}. Kỳ đã hết; chỉ có thể bổ sung ghi chép về những gì đã mở trong kỳ (I10).",
                $"No opening counts any more for: {listed.English}. The windows are over; only records of what was opened within them can help (I10).")
            : new(
                $"Không còn khắc phục được, vì kỳ đã hết: {listed.Vietnamese}.",
                $"Beyond repair, since the windows are over: {listed.English}.");
    }

    // "C01 in 2024: 001, 002 (lacking 2)": quotas of one rule and window together, by district code, with what they lack.
    private static TextPair ByQuotas(IEnumerable<(Finding Finding, long Weight)> shares) => TextPair.Join("; ", "; ",
    [
        .. from share in shares
           group share.Finding by (share.Finding.Rule, share.Finding.Quota.Window, share.Weight, Together: Together(share.Finding.Quota.Subject)) into alike
           let subject = Subjects([.. alike.Select(finding => finding.Quota.Subject)])
           let lacking = $"{alike.Sum(finding => finding.Shortfall)}{(alike.Key.Weight == 1 ? "" : $" × {alike.Key.Weight}")}"
           select new TextPair(
               $"{alike.Key.Rule.Clause} {DayText.In(alike.Key.Window, TextLanguage.Vietnamese)}: {subject.Vietnamese} (thiếu {lacking})",
               $"{alike.Key.Rule.Clause} {DayText.In(alike.Key.Window, TextLanguage.English)}: {subject.English} (lacking {lacking})"),
    ]);

    // Districts asked each by itself by their codes; districts asked together by name.
    private static TextPair Subjects(List<DistrictSet> subjects)
    {
        DistrictSet all = subjects.Aggregate((one, other) => one | other);
        string codes = string.Join(", ", all.Select(district => district.Code));
        return subjects[0].Sole is null ? new(all.NameIn(TextLanguage.Vietnamese), all.NameIn(TextLanguage.English))
            : all == District.All ? new($"cả {all.Count} đơn vị", $"each of the {all.Count} districts")
            : new(codes, codes);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Vietnamese(LocalDate day) => DayText.In(day, TextLanguage.Vietnamese);

    private static string English(LocalDate day) => DayText.In(day, TextLanguage.English);
}
