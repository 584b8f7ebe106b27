namespace Ocop.Domain.Analysis;

/// <summary>Words a remedy, line by line. Mandatory and aspirational needs never share a claim.</summary>
internal static class RemedyText
{
    public static IEnumerable<TextPair> Of(Remedy remedy) =>
    [
        Headline(remedy),
        .. Actions(remedy, remedy.Actions),
        .. remedy.Overruns.Select(Overrun),
        .. Bounds(remedy),
        .. LatestDays(remedy),
        .. Unrecoverable(remedy, remedy.Unrecoverable),
    ];

    /// <summary>The actions of the remedy for one finding, or the reason why there are none.</summary>
    public static IEnumerable<TextPair> OfQuota(Remedy remedy, Finding finding)
    {
        List<RemedyAction> actions = [.. remedy.GetActions(finding.Quota)];
        return finding switch
        {
            _ when actions.Count > 0 => [Lacking(finding, actions), .. Actions(remedy, actions)],
            { IsSatisfied: true } => [new("Đã đủ số lượng, không cần mở thêm.", "Nothing is missing.")],
            { Status: FindingStatus.NotStarted } =>
            [
                new(
                    $"Kỳ thực hiện bắt đầu từ ngày {Vietnamese(finding.Quota.Window.Start)}; phần này chỉ xét các kỳ bắt đầu chậm nhất vào ngày {Vietnamese(remedy.Horizon)}.",
                    $"The window begins on {English(finding.Quota.Window.Start)}; only windows that begin by {English(remedy.Horizon)} are looked at here."),
            ],
            _ => Unrecoverable(remedy, [finding]),
        };
    }

    private static TextPair Headline(Remedy remedy)
    {
        TextPair seen = Seen(remedy);
        return remedy.Openings == 0
            ? new($"Không cần mở thêm: không có chỉ tiêu nào đang thiếu mà còn có thể đạt{seen.Vietnamese}.", $"Nothing needs to open: no quota that can still be satisfied is short{seen.English}.")
            : new(
                $"Để đạt mọi chỉ tiêu còn có thể đạt{seen.Vietnamese}, số mở mới ít nhất là {remedy.Openings}, {Purpose(remedy).Vietnamese}:",
                $"At least {remedy.Openings} {(remedy.Openings == 1 ? "opening satisfies" : "openings satisfy")} every quota that can still be satisfied{seen.English}, {Purpose(remedy).English}:");
    }

    private static TextPair Seen(Remedy remedy)
    {
        List<TextPair> limits = [];
        if (remedy.Assessment.Coverage == RegisterCoverage.Partial)
            limits.Add(new("theo sổ chưa đầy đủ, I10", "as far as the partial register shows, I10"));
        if (remedy.Horizon > remedy.Assessment.AsOf)
            limits.Add(new($"xét cả các kỳ bắt đầu chậm nhất vào ngày {Vietnamese(remedy.Horizon)}", $"with the windows that begin by {English(remedy.Horizon)}"));
        TextPair all = TextPair.Join("; ", "; ", limits);
        return limits.Count == 0 ? new("", "") : new($" ({all.Vietnamese})", $" ({all.English})");
    }

    private static TextPair Purpose(Remedy remedy)
    {
        int mandatory = remedy.Actions.Where(action => remedy.GetStrength(action) == Strength.Mandatory).Sum(action => action.Count);
        return (mandatory, aspirational: remedy.Openings - mandatory) switch
        {
            (_, 0) => new("phục vụ chỉ tiêu bắt buộc", "for mandatory quotas"),
            (0, _) => new("chỉ phục vụ chỉ tiêu phấn đấu", "for aspirational quotas only"),
            var (must, strive) => new($"trong đó {must} phục vụ chỉ tiêu bắt buộc, {strive} chỉ phục vụ chỉ tiêu phấn đấu", $"{must} for mandatory quotas and {strive} for aspirational quotas only"),
        };
    }

    private static TextPair Lacking(Finding finding, List<RemedyAction> actions) =>
        actions.Sum(action => (long)action.Count) == finding.Shortfall
            ? new($"Chỉ tiêu này còn thiếu {finding.Shortfall}.", $"This quota is short by {finding.Shortfall}.")
            : new(
                $"Chỉ tiêu này còn thiếu {finding.Shortfall}; số mở mới sau đây phục vụ cả chỉ tiêu khác và đã bao gồm phần này.",
                $"This quota is short by {finding.Shortfall}; the openings below serve other quotas too, and cover it.");

    // Actions that ask the same of several districts form one line.
    private static IEnumerable<TextPair> Actions(Remedy remedy, IEnumerable<RemedyAction> actions) =>
        from action in actions
        let clauses = Clauses(remedy.Needs.Where(action.Serves))
        group action by (action.Kind, action.Count, action.From, action.By, clauses, Anywhere: Together(action.Subject)) into asked
        let places = asked.Select(action => action.Subject).Aggregate((one, other) => one | other)
        let site = Where(places, isAnywhere: !asked.Key.Anywhere.IsEmpty)
        let when = When(asked.First(), remedy)
        let measure = asked.Key.Kind == EstablishmentKind.SalesPoint ? Measure.NewSalesPoints : Measure.NewCenters
        let open = remedy.GetStrength(asked.First()) == Strength.Mandatory ? "open" : "aim to open"
        select new TextPair(
            $"{Capital(asked.Key.clauses.Vietnamese)}, {when.Vietnamese}: mở mới {asked.Key.Count} {asked.Key.Kind.NameIn(TextLanguage.Vietnamese)} {site.Vietnamese}.",
            $"{Capital(asked.Key.clauses.English)}, {when.English}: {open} {measure.CountIn(asked.Key.Count, TextLanguage.English)} {site.English}.");

    // "mandatory C01, aspirational C02": a need that an action also serves never takes the strength of another.
    private static TextPair Clauses(IEnumerable<RemedyNeed> needs) => TextPair.Join(", ", ", ",
    [
        .. from clause in needs.Select(need => need.Quota.Rule.Clause).Distinct()
           orderby clause.Strength
           select new TextPair($"{clause.Strength!.Value.NameIn(TextLanguage.Vietnamese)} theo {clause}", $"{clause.Strength!.Value.NameIn(TextLanguage.English)} {clause}"),
    ]);

    // A need of several districts together stands alone; needs of single districts can be listed together.
    private static DistrictSet Together(DistrictSet subject) => subject.Sole is null ? subject : DistrictSet.Empty;

    private static TextPair When(RemedyAction action, Remedy remedy) => (action.By, action.From > remedy.Assessment.AsOf.PlusDays(1), remedy.Assessment.Coverage) switch
    {
        ({ } last, true, _) => new($"từ ngày {Vietnamese(action.From)} đến hết ngày {Vietnamese(last)}", $"from {English(action.From)} to {English(last)}"),
        ({ } last, false, _) => new($"chậm nhất là hết ngày {Vietnamese(last)}", $"by {English(last)}"),
        (null, _, RegisterCoverage.Complete) => new("đã quá hạn, càng sớm càng tốt", "overdue, as soon as possible"),
        (null, _, _) => new(
            "theo sổ là đã quá hạn (nếu thực tế đã có thì bổ sung vào sổ, nếu chưa thì càng sớm càng tốt)",
            "overdue by the register (if it is there, record it; if not, as soon as possible)"),
    };

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
        TextPair top = rule.Range.IsCapped
            ? new($"mức trần ({rule.Range.Maximum})", $"the cap, {rule.Range.Maximum}")
            : new($"mức cao nhất ({rule.Range.Maximum}); không coi là vi phạm", $"the maximum of the range, {rule.Range.Maximum}; this is not a breach");
        return new(
            $"{rule.Clause} ({rule.Strength.NameIn(TextLanguage.Vietnamese)}): riêng phần còn thiếu của chỉ tiêu bắt buộc đã đưa số lượng từ {overrun.Finding.Achieved} lên ít nhất {overrun.Count}, vượt {overrun.Surplus} so với {top.Vietnamese}.",
            $"{rule.Clause} ({rule.Strength.NameIn(TextLanguage.English)}): the shortfalls of mandatory quotas alone bring the count from {overrun.Finding.Achieved} to {overrun.Count} at least, {overrun.Surplus} above {top.English}.");
    }

    private static IEnumerable<TextPair> Bounds(Remedy remedy)
    {
        foreach (RemedyBound bound in remedy.Bounds)
        {
            TextPair listed = TextPair.Join("; ", "; ", [.. bound.WeightedNeeds.GroupBy(share => share.Weight).Select(alike => Listed(alike.Select(share => share.Need.Finding), alike.Key))]);
            yield return (bound.Capacity, bound.WeightedNeeds.Length) switch
            {
                (1, 1) => new($"Không thể ít hơn: {listed.Vietnamese}.", $"No smaller plan works: {listed.English}."),
                (1, _) => new(
                    $"Không thể ít hơn: mỗi cơ sở mở mới chỉ được tính cho một trong các chỉ tiêu sau, mà các chỉ tiêu này còn thiếu tổng cộng {bound.Openings}: {listed.Vietnamese}.",
                    $"No smaller plan works: no opening counts towards two of these quotas, and together they need {bound.Openings}: {listed.English}."),
                _ => new(
                    $"Không thể ít hơn: mỗi cơ sở mở mới được tính cho các chỉ tiêu sau với tổng trọng số không quá {bound.Capacity}, nên cần ít nhất {bound.Openings}: {listed.Vietnamese}.",
                    $"No smaller plan works: one opening counts towards weights of at most {bound.Capacity}, so at least {bound.Openings} are needed: {listed.English}."),
            };
        }

        if (!remedy.IsProvenByBounds)
            yield return new(
                $"Các căn cứ trên cho thấy cần ít nhất {remedy.LowerBound}; mức {remedy.Openings} là ít nhất sau khi đã thử mọi cách.",
                $"These bounds prove that at least {remedy.LowerBound} are needed; all plans smaller than {remedy.Openings} were tried without success.");
    }

    private static IEnumerable<TextPair> LatestDays(Remedy remedy) =>
        from need in remedy.Needs
        where !need.IsLate
        group need by (Day: need.LatestResponsibleDay!.Value, need.Quota.Rule) into due
        orderby due.Key.Day
        let clause = due.Key.Rule.Clause
        let afterwards = (due.Key.Rule.Measure.IsStock, due.Key.Rule.Strength) switch
        {
            (true, _) => new TextPair("chỉ còn có thể đạt chậm", "can only be met late"),
            (false, Strength.Mandatory) => new TextPair("không còn khắc phục được", "can no longer be met"),
            (false, _) => new TextPair("không còn đạt được", "can no longer be met"),
        }
        select new TextPair(
            $"Sau ngày {Vietnamese(due.Key.Day)}, phần đến hạn của chỉ tiêu {due.Key.Rule.Strength.NameIn(TextLanguage.Vietnamese)} {clause} {afterwards.Vietnamese}.",
            $"After {English(due.Key.Day)}, the {due.Key.Rule.Strength.NameIn(TextLanguage.English)} {clause} due by then {afterwards.English}.");

    private static IEnumerable<TextPair> Unrecoverable(Remedy remedy, ImmutableArray<Finding> findings) =>
        from finding in findings
        group finding by finding.Rule.Strength into over
        orderby over.Key
        let listed = Listed(over)
        select (over.Key, remedy.Assessment.Coverage) switch
        {
            (Strength.Mandatory, RegisterCoverage.Complete) => new TextPair(
                $"Chỉ tiêu bắt buộc đã hết kỳ, việc mở mới không còn được tính: {listed.Vietnamese}.",
                $"Mandatory, and can no longer be met because the windows are over: {listed.English}."),
            (_, RegisterCoverage.Complete) => new TextPair(
                $"Chỉ tiêu phấn đấu đã hết kỳ, không còn đạt được: {listed.Vietnamese}.",
                $"Aspirational, and can no longer be met because the windows are over: {listed.English}."),
            (var strength, _) => new TextPair(
                $"Chỉ tiêu {strength.NameIn(TextLanguage.Vietnamese)} đã hết kỳ, việc mở mới không còn được tính; chỉ có thể bổ sung vào sổ những gì đã mở trong kỳ (I10): {listed.Vietnamese}.",
                $"{Capital(strength.NameIn(TextLanguage.English))}, and openings no longer count because the windows are over; only records of what opened within them can help (I10): {listed.English}."),
        };

    // "C01 in 2024: 001, 002 (2 missing)": quotas of one rule and window together, by district code, with what is missing.
    private static TextPair Listed(IEnumerable<Finding> findings, long weight = 1) => TextPair.Join("; ", "; ",
    [
        .. from finding in findings
           group finding by (finding.Rule, finding.Quota.Window, Together: Together(finding.Quota.Subject)) into alike
           let subject = Subjects([.. alike.Select(finding => finding.Quota.Subject)])
           let lacking = $"{alike.Sum(finding => (long)finding.Shortfall)}{(weight == 1 ? "" : $" × {weight}")}"
           select new TextPair(
               $"{alike.Key.Rule.Clause} {DayText.In(alike.Key.Window, TextLanguage.Vietnamese)}: {subject.Vietnamese} (thiếu {lacking})",
               $"{alike.Key.Rule.Clause} {DayText.In(alike.Key.Window, TextLanguage.English)}: {subject.English} ({lacking} missing)"),
    ]);

    // Single districts by code; districts asked together by name.
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
