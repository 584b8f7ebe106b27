using System.CommandLine;
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
        Option<string> format = new("--format") { Description = "table | json | html | markdown", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "html", "markdown");
        Option<string> rulesFormat = new("--format") { Description = "table | markdown: sổ tay tra cứu / the rulebook", DefaultValueFactory = _ => "table" };
        rulesFormat.AcceptOnlyFromAmong("table", "markdown");
        Option<LocalDate?> asOf = DayOption("--as-of", "Ngày tính đến, kể cả ngày đó / day of the audit, inclusive");
        Option<LocalDate?> requiredAsOf = DayOption("--as-of", asOf.Description!);
        requiredAsOf.Required = true;
        Option<string> points = Table("--points", "Điểm giới thiệu và bán sản phẩm: CSV hoặc .xlsx / the sales points: CSV or .xlsx", isRequired: true);
        Option<string> centers = Table("--centers", "Trung tâm: CSV hoặc .xlsx, có thể cùng tệp .xlsx với điểm bán / the centers: CSV or .xlsx, which may be the same .xlsx", isRequired: true);
        Option<string> ownPoints = Table("--points", $"{points.Description}; không nêu: sổ đã công bố / left out: the published register", isRequired: false);
        Option<string> ownCenters = Table("--centers", $"{centers.Description}; không nêu: sổ đã công bố / left out: the published register", isRequired: false);
        Option<bool> partial = new("--partial") { Description = "Sổ chưa đầy đủ: không có trong sổ chưa phải là không đạt / the register is partial: what is not recorded is not held missed" };
        Option<string?> plan = new("--plan") { Description = "Kế hoạch: mã hoặc số hiệu (xem plans), hoặc tệp JSON; không nêu: 312/KH-UBND / the plan: an id or a number (see plans), or a JSON file; left out: 312/KH-UBND", HelpName = "FILE-OR-ID" };

        Option<LocalDate?> horizon = DayOption("--horizon", "Việc cần làm: xét cả các kỳ bắt đầu đến hết ngày này / remedy: look at windows that start by this day too");
        Option<string[]> explain = new("--explain")
        {
            Description = "Giải thích đầy đủ một chỉ tiêu, ví dụ pilot-center 269 / explain one finding in full",
            HelpName = "RULE SUBJECT [YEAR]",
            Arity = new ArgumentArity(1, 3),
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        Option<string[]> with = Repeated("--with", "Nếu có thêm, ví dụ center:269:2023-12-20 / what if there were one more", "KIND:DISTRICT:DAY");
        Option<string[]> without = Repeated("--without", "Nếu không có bản ghi này / what if this record were not there", "ID");
        Option<string[]> change = Repeated("--change", "Nếu chỉ tiêu khác đi: minimum=2, districts=018|271, windows=2024-01-01/2024-12-31 / what if a rule were another", "RULE:TERM=VALUE");
        Option<bool> readings = new("--readings") { Description = "Mỗi kết luận tùy thuộc cách hiểu kế hoạch đến đâu / how far each verdict depends on the reading of the plan" };
        Option<bool> canonical = new("--canonical") { Description = "In văn bản chuẩn để tự tính lại bằng sha256sum / print the canonical text, to recompute it with sha256sum" };
        Argument<string> record = new("AUDIT.json") { Description = "Hồ sơ đánh giá (--format json) / the record of an audit (--format json)" };
        Argument<string[]> checkedPlans = new("PLAN") { Description = "Mã, số hiệu hoặc tệp; không nêu: mọi kế hoạch kèm theo / ids, numbers or files; left out: all that come with the program", Arity = ArgumentArity.ZeroOrMore };

        RootCommand root = new("Đánh giá sổ điểm bán và trung tâm OCOP theo Kế hoạch 312/KH-UBND của Hà Nội hoặc kế hoạch khác. Không có đối số: đánh giá sổ đã công bố.\n"
            + "Audits a register of OCOP sales points and centers against Hà Nội's plan 312/KH-UBND or another. Without arguments: the published register.") { format, asOf, plan, language, outFile };
        Command example = new("example", "Đánh giá một sổ hư cấu nhỏ / audit a small fictitious register") { format, asOf, plan };
        Command assess = new("assess", "Đánh giá sổ của bạn / audit a register of your own") { points, centers, requiredAsOf, partial, plan, format };
        Command rules = new("rules", "Nội dung kế hoạch: điều khoản, chỉ tiêu, cách hiểu / the plan: clauses, rules, interpretations") { plan, rulesFormat };
        Command plans = new("plans", "Các kế hoạch kèm theo chương trình / the plans that come with the program");
        Command check = new("check", "Những điểm cần lưu ý khi đọc một hay nhiều kế hoạch: các chỉ tiêu mâu thuẫn, thống nhất hoặc bao hàm nhau, kỳ thực hiện vượt quá thời gian tồn tại của cấp huyện / what is odd in one plan or several: rules that clash, agree or imply each other, windows that outlive the districts") { checkedPlans };
        Command verify = new("verify", "Tính lại một hồ sơ đánh giá từ sổ và nói hồ sơ đúng hay sai ở đâu / derive the record of an audit again from the register, and say whether it holds") { record, ownPoints, ownCenters, plan };
        Command fingerprint = new("fingerprint", "Mã xác thực (SHA-256) của kế hoạch, sổ và ngày / the fingerprint (SHA-256) of plan, register and day") { ownPoints, ownCenters, asOf, partial, plan, canonical };
        Command template = new("template", "Tạo sổ trống (.xlsx) để điền, ghi vào tệp --out / make an empty register (.xlsx) to fill in, into the file --out");
        foreach (Command audit in new[] { root, example, assess })
        {
            foreach (Option question in new Option[] { horizon, readings, explain, with, without, change })
                audit.Options.Add(question);
        }

        foreach (Command command in new[] { assess, example, template, rules, plans, check, verify, fingerprint })
            root.Add(command);

        Presentation Present(ParseResult parsed) => new(
            output, error, parsed.GetValue(outFile), parsed.GetValue(language) == "en" ? TextLanguage.English : TextLanguage.Vietnamese);
        int Audit(ParseResult parsed, AuditSource source, LocalDate day) => Present(parsed).Audit(new AuditRequest(
            source,
            day,
            parsed.GetValue(plan),
            parsed.GetValue(format)!,
            parsed.GetValue(horizon),
            parsed.GetValue(readings),
            [.. parsed.GetValue(explain)!],
            [.. parsed.GetValue(with)!],
            [.. parsed.GetValue(without)!],
            [.. parsed.GetValue(change)!]));

        // A register of the user's own where its files are named, else the published one.
        int OfRegister(ParseResult parsed, Func<AuditSource, LocalDate?, int> run)
        {
            LocalDate? day = parsed.GetValue(asOf);
            RegisterCoverage coverage = parsed.GetValue(partial) ? RegisterCoverage.Partial : RegisterCoverage.Complete;
            return (parsed.GetValue(ownPoints), parsed.GetValue(ownCenters)) switch
            {
                (null, null) => run(EmbeddedRegister.Published, day ?? PublishedAsOf),
                ({ } pointsFile, { } centersFile) => run(new AuditSource(TableInput.File(pointsFile), TableInput.File(centersFile), coverage), day),
                _ => Present(parsed).Refused(new BilingualText(
                    "--points, --centers: phải nêu cả hai tệp, hoặc không nêu tệp nào để dùng sổ đã công bố",
                    "--points, --centers: name both files, or neither for the published register")),
            };
        }

        root.SetAction(parsed => Audit(parsed, EmbeddedRegister.Published, parsed.GetValue(asOf) ?? PublishedAsOf));
        example.SetAction(parsed => Audit(parsed, EmbeddedRegister.Example, parsed.GetValue(asOf) ?? ExampleAsOf));
        assess.SetAction(parsed => Audit(
            parsed,
            new AuditSource(
                TableInput.File(parsed.GetValue(points)!),
                TableInput.File(parsed.GetValue(centers)!),
                parsed.GetValue(partial) ? RegisterCoverage.Partial : RegisterCoverage.Complete),
            parsed.GetValue(requiredAsOf)!.Value));
        rules.SetAction(parsed => Present(parsed).Rules(parsed.GetValue(plan), parsed.GetValue(rulesFormat)!));
        template.SetAction(parsed => Present(parsed).Template());
        plans.SetAction(parsed => Present(parsed).Plans());
        check.SetAction(parsed => Present(parsed).Check(parsed.GetValue(checkedPlans)!));
        verify.SetAction(parsed => OfRegister(parsed, (source, _) => Present(parsed).Verify(parsed.GetValue(record)!, source, parsed.GetValue(plan))));
        fingerprint.SetAction(parsed => OfRegister(parsed, (source, day) => day is { } given
            ? Present(parsed).Fingerprint(source, given, parsed.GetValue(plan), parsed.GetValue(canonical))
            : Present(parsed).Refused(new BilingualText("--as-of: bắt buộc phải có khi nêu tệp của sổ; hãy bổ sung", "--as-of: required where the files of a register are named; add it"))));
        return root;
    }

    private static Option<string> Table(string name, string description, bool isRequired) =>
        new(name) { Description = description, HelpName = "FILE", Required = isRequired };

    private static Option<string[]> Repeated(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    };

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
