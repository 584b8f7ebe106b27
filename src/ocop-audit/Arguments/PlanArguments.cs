using System.Globalization;

namespace OcopAudit.Arguments;

/// <summary>Reads the rules and districts named on the command line. Every refusal names the value, the reason and the remedy.</summary>
internal sealed class PlanArguments(OcopPlan plan)
{
    /// <summary>The quotas of <c>RULE SUBJECT [YEAR]</c>: <c>pilot-center 269</c>, <c>annual-minimum "Ba Vì" 2024</c>, <c>city-target city</c>.</summary>
    public IReadOnlyList<Quota> Quotas(string[] words)
    {
        if (words.Length < 2)
            throw Refused(
                words[0],
                "viết CHỈ TIÊU ĐƠN VỊ [NĂM], ví dụ pilot-center 269 hoặc annual-minimum 271 2024",
                "write RULE SUBJECT [YEAR], such as pilot-center 269 or annual-minimum 271 2024");
        string subject = words[1];
        string? year = words.ElementAtOrDefault(2);
        PlanRule rule = Rule(words[0]);
        DistrictSet districts = Districts(subject);
        int? inYear = year is null ? null : Whole(year);
        Quota[] asked = [.. rule.Quotas.Where(quota => quota.Subject == districts)];
        if (asked.Length == 0)
            throw Refused(
                subject,
                $"chỉ tiêu {rule} không đặt ra cho đơn vị này; có: {Subjects(rule)}",
                $"{rule} asks nothing of it; it asks of: {Subjects(rule)}");
        Quota[] inYears = [.. asked.Where(quota => inYear is null || (quota.Window.Start.Year <= inYear && inYear <= quota.Due.Year))];
        return inYears.Length > 0
            ? inYears
            : throw Refused(
                year!,
                $"chỉ tiêu {rule} không đặt ra cho năm này; có: {WindowsOf(rule)}",
                $"{rule} asks nothing in that year; its windows are: {WindowsOf(rule)}");
    }

    /// <summary>One opening more, of <c>KIND:DISTRICT:DAY</c>: <c>center:269:2023-12-20</c>.</summary>
    public static EstablishmentFact OneMore(string text)
    {
        string[] parts = text.Split(':');
        if (parts.Length == 3 && !District.TryParse(parts[1], out _, out PlaceNameError? fault))
            throw Refused(parts[1], fault);
        if (parts.Length != 3 || !EnumToken.TryParse(parts[0], out EstablishmentKind kind) || !District.TryParse(parts[1], out District? district) || !DayPatterns.TryParse(parts[2], out LocalDate day))
            throw Refused(
                text,
                "viết LOẠI:ĐƠN VỊ:NGÀY, ví dụ center:269:2023-12-20; loại: sales-point, center",
                "write KIND:DISTRICT:DAY, such as center:269:2023-12-20; the kinds are sales-point and center");
        return new EstablishmentFact(kind, district, day);
    }

    /// <summary>A change to the plan, of <c>RULE:minimum=N</c>, <c>RULE:districts=CODES</c> or <c>RULE:windows=FIRST/LAST</c>.</summary>
    public Func<OcopPlan, OcopPlan> Change(string text)
    {
        string[] parts = text.Split(':', 2);
        string[] terms = parts[^1].Split('=', 2);
        if (parts.Length != 2 || terms.Length != 2)
            throw NoChange(text);
        string id = Rule(parts[0]).Id;
        Func<PlanRule, PlanRule> change = terms[0] switch
        {
            "minimum" => Minimum(Rule(id), terms[1]),
            "districts" => Scope(Districts(terms[1])),
            "windows" => Windows(terms[1]),
            _ => throw NoChange(text),
        };
        return changed => changed.With(change(changed.GetRule(id)));
    }

    private static Func<PlanRule, PlanRule> Minimum(PlanRule rule, string text)
    {
        int least = Whole(text);
        if (rule.Range.Maximum is not { } top)
            return changed => changed.With(range: CountRange.AtLeast(least));
        return least <= top
            ? changed => changed.With(range: rule.Range.IsCapped ? CountRange.Capped(least, top) : CountRange.Between(least, top))
            : throw Refused(text, $"vượt mức cao nhất của chỉ tiêu {rule}, {top}", $"is above the top of {rule}, {top}");
    }

    private static Func<PlanRule, PlanRule> Scope(DistrictSet districts) =>
        changed => changed.With(scope: changed.Scope.IsTogether ? RuleScope.Together(districts) : RuleScope.Each(districts));

    private static Func<PlanRule, PlanRule> Windows(string text)
    {
        DateInterval[] windows = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Window)];
        if (windows.Length == 0)
            throw NoChange(text);
        bool areInOrder = windows.Zip(windows.Skip(1)).All(pair => pair.First.End < pair.Second.Start);
        return areInOrder
            ? changed => changed.With(windows: windows)
            : throw Refused(text, "các kỳ phải theo thứ tự và không chồng lên nhau", "give windows in order and apart");
    }

    private PlanRule Rule(string id) =>
        plan.Rules.FirstOrDefault(rule => rule.Id == id)
        ?? throw Refused(
            id,
            $"không có chỉ tiêu này; có: {string.Join(", ", plan.Rules)}",
            $"no such rule; there are: {string.Join(", ", plan.Rules)}");

    private static DistrictSet Districts(string text)
    {
        if (DistrictSet.TryParse(text, out DistrictSet districts))
        {
            return districts.IsEmpty
                ? throw Refused(text, "cần ít nhất một đơn vị cấp huyện, hoặc city", "at least one district is needed, or city")
                : districts;
        }

        PlaceNameError? fault = null;
        string unread = text.Split('|').First(name => !District.TryParse(name, out _, out fault));
        throw Refused(unread, fault!);
    }

    private static int Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Refused(text, "không phải số nguyên từ 0 trở lên", "not a whole number of 0 or more");

    private static DateInterval Window(string text)
    {
        string[] ends = text.Split('/');
        return ends.Length == 2 && DayPatterns.TryParseIso(ends[0], out LocalDate first) && DayPatterns.TryParseIso(ends[1], out LocalDate last) && first <= last
            ? new DateInterval(first, last)
            : throw Refused(
                text,
                "viết NGÀY ĐẦU/NGÀY CUỐI, ví dụ 2024-01-01/2024-12-31",
                "write FIRST/LAST, such as 2024-01-01/2024-12-31");
    }

    private static string Subjects(PlanRule rule) => string.Join(", ", rule.Scope.Subjects);

    private static string WindowsOf(PlanRule rule) => string.Join(
        ", ",
        rule.Windows.Select(window => $"{DayPatterns.Iso.Format(window.Start)}/{DayPatterns.Iso.Format(window.End)}"));

    private static RefusedArgument NoChange(string text) => Refused(
        text,
        "viết CHỈ TIÊU:minimum=SỐ, CHỈ TIÊU:districts=MÃ|MÃ hoặc CHỈ TIÊU:windows=NGÀY ĐẦU/NGÀY CUỐI",
        "write RULE:minimum=N, RULE:districts=CODE|CODE or RULE:windows=FIRST/LAST");

    private static RefusedArgument Refused(string name, PlaceNameError fault) =>
        Refused(name, fault.Explain(TextLanguage.Vietnamese), fault.Explain(TextLanguage.English));

    private static RefusedArgument Refused(string value, string vietnamese, string english) => new(value, vietnamese, english);
}
