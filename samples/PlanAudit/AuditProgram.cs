using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using PlanAudit.Arguments;
using PlanAudit.Reading;
using PlanAudit.Registers;

namespace PlanAudit;

/// <summary>The command line: what can be asked, and where the answer goes.</summary>
internal static class AuditProgram
{
    private static readonly LocalDate PublishedAsOf = new(2023, 12, 31);
    private static readonly LocalDate ExampleAsOf = new(2024, 6, 30);

    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ParseResult result = Commands(output, error).Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var fault in result.Errors)
                error.WriteLine(fault.Message);
            error.WriteLine("Xem / see: ocop-audit --help");
            return ExitCode.BadInput;
        }

        try
        {
            return result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.BadInput;
        }
    }

    private static RootCommand Commands(TextWriter output, TextWriter error)
    {
        Option<string> language = new("--lang") { Description = "vi | en: ngôn ngữ của kết quả / language of the output", DefaultValueFactory = _ => "vi", Recursive = true };
        language.AcceptOnlyFromAmong("vi", "en");
        Option<string?> outFile = new("--out") { Description = "Tệp kết quả: ghi trọn vẹn hoặc không ghi gì / output file, written whole or not at all", HelpName = "FILE", Recursive = true };
        Option<string> format = new("--format") { Description = "table | json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        Option<LocalDate?> asOf = DayOption("--as-of", "Ngày tính đến, kể cả ngày đó / day of the audit, inclusive");
        Option<LocalDate?> requiredAsOf = DayOption("--as-of", asOf.Description!);
        requiredAsOf.Required = true;
        Option<string> points = new("--points") { Description = "CSV điểm giới thiệu và bán sản phẩm / CSV of the sales points", HelpName = "FILE", Required = true };
        Option<string> centers = new("--centers") { Description = "CSV trung tâm / CSV of the centers", HelpName = "FILE", Required = true };
        Option<bool> partial = new("--partial") { Description = "Sổ chưa đầy đủ: không có trong sổ chưa phải là không đạt / the register is partial: what is not recorded is not held missed" };

        Option<LocalDate?> horizon = DayOption("--horizon", "Việc cần làm: xét cả các kỳ bắt đầu đến hết ngày này / remedy: look at windows that start by this day too");
        Option<IReadOnlyList<Quota>?> explain = new("--explain")
        {
            Description = "Giải thích đầy đủ một chỉ tiêu, ví dụ pilot-center 269 / explain one finding in full",
            HelpName = "RULE SUBJECT [YEAR]",
            Arity = new ArgumentArity(1, 3),
            AllowMultipleArgumentsPerToken = true,
            CustomParser = argument => Read(argument, _ => PlanArguments.Quotas([.. argument.Tokens.Select(token => token.Value)]), argument.Tokens.Take(1)).FirstOrDefault(),
        };
        Option<ImmutableArray<EstablishmentFact>> with = Repeated("--with", "Nếu có thêm, ví dụ center:269:2023-12-20 / what if there were one more", "KIND:DISTRICT:DAY", PlanArguments.OneMore);
        Option<ImmutableArray<string>> without = Repeated("--without", "Nếu không có bản ghi này / what if this record were not there", "ID", id => id);
        Option<ImmutableArray<Func<OcopPlan, OcopPlan>>> change = Repeated("--change", "Nếu chỉ tiêu khác đi: minimum=2, districts=018|271, windows=2024-01-01/2024-12-31 / what if a rule were another", "RULE:TERM=VALUE", PlanArguments.Change);
        Option<bool> readings = new("--readings") { Description = "Mỗi kết luận tùy thuộc cách hiểu kế hoạch đến đâu / how far each verdict depends on the reading of the plan" };
        Option[] questions = [horizon, readings, explain, with, without, change];

        RootCommand root = new("Đánh giá sổ điểm bán và trung tâm OCOP theo Kế hoạch 312/KH-UBND của Hà Nội. Không có đối số: đánh giá sổ đã công bố.\n"
            + "Audits a register of OCOP sales points and centers against Hà Nội's plan 312/KH-UBND. Without arguments: the published register.") { format, asOf, language, outFile };
        Command example = new("example", "Đánh giá một sổ hư cấu nhỏ / audit a small fictitious register") { format, asOf };
        Command assess = new("assess", "Đánh giá sổ của bạn / audit a register of your own") { points, centers, requiredAsOf, partial, format };
        Command rules = new("rules", "Nội dung kế hoạch: điều khoản, chỉ tiêu, cách hiểu / the plan: clauses, rules, interpretations");
        Command check = new("check", "Những điểm cần lưu ý khi đọc kế hoạch: các chỉ tiêu mâu thuẫn hoặc bao hàm nhau, kỳ thực hiện vượt quá thời gian tồn tại của cấp huyện / what is odd in the plan: rules that clash or imply each other, windows that outlive the districts");
        foreach (Command audit in new[] { root, example, assess })
        {
            foreach (Option question in questions)
                audit.Options.Add(question);
        }

        root.Add(assess);
        root.Add(example);
        root.Add(rules);
        root.Add(check);

        Presentation Present(ParseResult parsed) => new(
            output, error, parsed.GetValue(outFile), parsed.GetValue(language) == "en" ? TextLanguage.English : TextLanguage.Vietnamese);
        int Audit(ParseResult parsed, AuditSource source, LocalDate day) => Present(parsed).Audit(new AuditRequest(
            source,
            day,
            parsed.GetValue(format)!,
            parsed.GetValue(horizon),
            parsed.GetValue(readings),
            parsed.GetValue(explain),
            new WhatIf(parsed.GetValue(with), parsed.GetValue(without), parsed.GetValue(change))));
        root.SetAction(parsed => Audit(parsed, EmbeddedRegister.Published, parsed.GetValue(asOf) ?? PublishedAsOf));
        example.SetAction(parsed => Audit(parsed, EmbeddedRegister.Example, parsed.GetValue(asOf) ?? ExampleAsOf));
        assess.SetAction(parsed => Audit(
            parsed,
            new AuditSource(
                CsvInput.File(parsed.GetValue(points)!),
                CsvInput.File(parsed.GetValue(centers)!),
                parsed.GetValue(partial) ? RegisterCoverage.Partial : RegisterCoverage.Complete),
            parsed.GetValue(requiredAsOf)!.Value));
        rules.SetAction(parsed => Present(parsed).Rules());
        check.SetAction(parsed => Present(parsed).Check());
        return root;
    }

    private static Option<ImmutableArray<T>> Repeated<T>(string name, string description, string helpName, Func<string, T> read) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = argument => Read(argument, token => read(token.Value), argument.Tokens),
        DefaultValueFactory = _ => [],
    };

    // What cannot be read becomes an error of the command line, each by itself.
    private static ImmutableArray<T> Read<T>(ArgumentResult argument, Func<Token, T> read, IEnumerable<Token> tokens)
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (Token token in tokens)
        {
            try
            {
                values.Add(read(token));
            }
            catch (FormatException refused)
            {
                argument.AddError(OneLine.Of($"{(argument.Parent as OptionResult)?.Option.Name}: {refused.Message}"));
            }
        }

        return values.ToImmutable();
    }

    private static Option<LocalDate?> DayOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = argument =>
        {
            if (DayPatterns.TryParse(argument.Tokens[0].Value, out LocalDate day))
                return day;
            argument.AddError($"{name}: {argument.Tokens[0].Value}: {Reasons.UnreadableDay.Vietnamese} / {Reasons.UnreadableDay.English}");
            return null;
        },
    };
}
