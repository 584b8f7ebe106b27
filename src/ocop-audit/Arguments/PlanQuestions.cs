namespace OcopAudit.Arguments;

/// <summary>The questions of a run besides the audit itself, checked against its plan.</summary>
/// <param name="Explain">The quotas to be explained instead of the whole audit; null for the whole.</param>
/// <param name="WhatIf">What is to be otherwise, to print what differs instead of the whole audit.</param>
internal sealed record PlanQuestions(IReadOnlyList<Quota>? Explain, WhatIf WhatIf)
{
    /// <summary>Reads the questions, and reports every invalid word.</summary>
    /// <param name="request">What the run is asked for.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="refuse">Told what is wrong.</param>
    public static PlanQuestions Read(AuditRequest request, OcopPlan plan, Action<BilingualText> refuse)
    {
        var arguments = new PlanArguments(plan);
        return new PlanQuestions(
            request.Explain.IsEmpty ? null : Read("--explain", [request.Explain], words => arguments.Quotas([.. words])).FirstOrDefault(),
            new WhatIf(Read("--with", request.With, PlanArguments.OneMore), request.Without, Read("--change", request.Change, arguments.Change)));

        ImmutableArray<T> Read<TWords, T>(string option, IEnumerable<TWords> asked, Func<TWords, T> read)
        {
            var answers = ImmutableArray.CreateBuilder<T>();
            foreach (TWords words in asked)
            {
                try
                {
                    answers.Add(read(words));
                }
                catch (RefusedArgument refused)
                {
                    refuse(new BilingualText($"{option}: {refused.Reason.Vietnamese}", $"{option}: {refused.Reason.English}"));
                }
            }

            return answers.ToImmutable();
        }
    }

    /// <summary>Returns why the questions do not go together, or with the rest of the request; null if they do.</summary>
    /// <param name="request">The request.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="language">The language in which days are written.</param>
    public BilingualText? RefusalOf(AuditRequest request, OcopPlan plan, TextLanguage language)
    {
        bool isAll = Explain is null && WhatIf.IsEmpty;
        if (request.Horizon < request.AsOf)
            return new(
                $"--horizon: {DayPatterns.Format(request.Horizon.Value, language)}: trước ngày tính đến {DayPatterns.Format(request.AsOf, language)}; chọn ngày đó hoặc ngày sau",
                $"--horizon: {DayPatterns.Format(request.Horizon.Value, language)}: is before the as-of day {DayPatterns.Format(request.AsOf, language)}; give that day or a later one");
        if (Explain is not null && !WhatIf.IsEmpty)
            return new(
                "--explain không đi cùng --with, --without, --change; hỏi từng câu một",
                "--explain does not go with --with, --without or --change; ask one at a time");
        if (request.Horizon is not null && !WhatIf.IsEmpty)
            return new(
                "--horizon không đi cùng --with, --without, --change: phần giả định không nêu phương án mở mới",
                "--horizon does not go with --with, --without or --change: a what-if prints no remedy");
        if (request.Readings && !WhatIf.IsEmpty)
            return new("--readings không đi cùng --with, --without, --change", "--readings does not go with --with, --without or --change");
        if (request.Readings && ShippedPlans.ReadingsOf(plan).IsEmpty)
            return new(
                $"--readings: chương trình chỉ có các cách hiểu của Kế hoạch số {HanoiPlan312.Number}; bỏ --readings",
                $"--readings: the program has readings of plan {HanoiPlan312.Number} only; leave it out");
        if (WhatIf.After(request.AsOf).ToList() is { Count: > 0 } unseen)
            return new(
                $"--with: {string.Join(", ", unseen)}: sau ngày tính đến {DayPatterns.Format(request.AsOf, language)} nên không làm thay đổi kết quả; chọn ngày sớm hơn, hoặc --as-of muộn hơn",
                $"--with: {string.Join(", ", unseen)}: after the as-of day {DayPatterns.Format(request.AsOf, language)}, so it would change nothing; give an earlier day, or a later --as-of");
        if (request.Format != "table" && !isAll)
            return new(
                $"--explain, --with, --without, --change chỉ cho kết quả dạng bảng; bỏ --format {request.Format}",
                $"--explain, --with, --without and --change print text; leave out --format {request.Format}");
        return null;
    }
}
