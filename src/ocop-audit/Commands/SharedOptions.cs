using System.CommandLine;

namespace OcopAudit.Commands;

/// <summary>The options that several commands take, and the run that they make.</summary>
/// <param name="output">Where results go.</param>
/// <param name="error">Where messages go.</param>
internal sealed class SharedOptions(TextWriter output, TextWriter error)
{
    /// <summary>The day as of which the published register is audited by default.</summary>
    public static readonly LocalDate PublishedAsOf = new(2023, 12, 31);

    private const string PointsDescription = "Điểm giới thiệu và bán sản phẩm: CSV hoặc .xlsx / the sales points: CSV or .xlsx";
    private const string CentersDescription = "Trung tâm: CSV hoặc .xlsx, có thể cùng tệp .xlsx với điểm bán"
        + " / the centers: CSV or .xlsx, which may be the same .xlsx";
    private const string ElsePublished = "không nêu: sổ đã công bố / left out: the published register";

    /// <summary>The language of the output.</summary>
    public Option<string> Language { get; } = OneOf("--lang", "vi | en: ngôn ngữ của kết quả / language of the output", "vi", "en");

    /// <summary>The output file.</summary>
    public Option<string?> Out { get; } = new("--out")
    {
        Description = "Tệp kết quả: ghi trọn vẹn hoặc không ghi gì"
            + " / output file, written whole or not at all",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>The plan.</summary>
    public Option<string?> Plan { get; } = new("--plan")
    {
        Description = "Kế hoạch: mã hoặc số hiệu (xem plans), hoặc tệp JSON; không nêu: 312/KH-UBND"
            + " / the plan: an id or a number (see plans), or a JSON file; left out: 312/KH-UBND",
        HelpName = "FILE-OR-ID",
    };

    /// <summary>Whether the register is partial.</summary>
    public Option<bool> Partial { get; } = new("--partial")
    {
        Description = "Sổ chưa đầy đủ: không có trong sổ chưa phải là không đạt"
            + " / the register is partial: what is not recorded is not held missed",
    };

    /// <summary>The day of the audit.</summary>
    public Option<LocalDate?> AsOf { get; } = AsOfOption(isRequired: false);

    /// <summary>The day of the audit, required.</summary>
    public Option<LocalDate?> RequiredAsOf { get; } = AsOfOption(isRequired: true);

    /// <summary>The sales points, required.</summary>
    public Option<string> Points { get; } = Table("--points", PointsDescription, isRequired: true);

    /// <summary>The centers, required.</summary>
    public Option<string> Centers { get; } = Table("--centers", CentersDescription, isRequired: true);

    /// <summary>The sales points; left out together with the centers for the published register.</summary>
    public Option<string> OwnPoints { get; } = Table("--points", $"{PointsDescription}; {ElsePublished}", isRequired: false);

    /// <summary>The centers; left out together with the sales points for the published register.</summary>
    public Option<string> OwnCenters { get; } = Table("--centers", $"{CentersDescription}; {ElsePublished}", isRequired: false);

    /// <summary>Begins the run of a command.</summary>
    public CommandRun Run(ParseResult parsed) => new(
        output, error, parsed.GetValue(Out), parsed.GetValue(Language) == "en" ? TextLanguage.English : TextLanguage.Vietnamese);

    /// <summary>Returns what the register claims about its completeness.</summary>
    public RegisterCoverage CoverageOf(ParseResult parsed) => parsed.GetValue(Partial) ? RegisterCoverage.Partial : RegisterCoverage.Complete;

    /// <summary>Runs a command on the user's own register if its files are named, else on the published one.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="run">The run, which gets the register.</param>
    public int OnRegister(ParseResult parsed, Func<CommandRun, RegisterSource, int> run) =>
        (parsed.GetValue(OwnPoints), parsed.GetValue(OwnCenters)) switch
        {
            (null, null) => run(Run(parsed), RegisterSource.Published),
            ({ } points, { } centers) => run(Run(parsed), RegisterSource.FromFiles(points, centers, CoverageOf(parsed))),
            _ => Run(parsed).Refused(new BilingualText(
                "--points, --centers: phải nêu cả hai tệp, hoặc không nêu tệp nào để dùng sổ đã công bố",
                "--points, --centers: name both files, or neither for the published register")),
        };

    /// <summary>Makes an option that takes one of some words, the first by default.</summary>
    public static Option<string> OneOf(string name, string description, params string[] words)
    {
        Option<string> option = new(name) { Description = description, DefaultValueFactory = _ => words[0], Recursive = name == "--lang" };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    /// <summary>Makes an option that takes a day.</summary>
    public static Option<LocalDate?> DayOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = argument =>
        {
            if (DayPatterns.TryParse(argument.Tokens[0].Value, out LocalDate day))
                return day;
            argument.AddError($"{name}: {argument.Tokens[0].Value}: không đọc được ngày; viết 2023-12-31 hoặc 31/12/2023"
                + " / not a date; write 2023-12-31 or 31/12/2023");
            return null;
        },
    };

    private static Option<LocalDate?> AsOfOption(bool isRequired)
    {
        Option<LocalDate?> option = DayOption("--as-of", "Ngày tính đến, kể cả ngày đó / day of the audit, inclusive");
        option.Required = isRequired;
        return option;
    }

    private static Option<string> Table(string name, string description, bool isRequired) =>
        new(name) { Description = description, HelpName = "FILE", Required = isRequired };
}
