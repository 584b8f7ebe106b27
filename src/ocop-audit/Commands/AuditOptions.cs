using System.CommandLine;
using OcopAudit.Arguments;

namespace OcopAudit.Commands;

/// <summary>The options of the commands that audit a register.</summary>
internal sealed class AuditOptions
{
    private readonly Option<string> _format = SharedOptions.OneOf(
        "--format",
        "table | json | html | markdown",
        "table",
        "json",
        "html",
        "markdown");
    private readonly Option<LocalDate?> _horizon = SharedOptions.DayOption(
        "--horizon",
        "Việc cần làm: xét cả các kỳ bắt đầu đến hết ngày này / remedy: look at windows that start by this day too");
    private readonly Option<bool> _readings = new("--readings")
    {
        Description = "Mỗi kết luận tùy thuộc cách hiểu kế hoạch đến đâu"
            + " / how far each verdict depends on the reading of the plan",
    };
    private readonly Option<string[]> _explain = new("--explain")
    {
        Description = "Giải thích đầy đủ một chỉ tiêu, ví dụ pilot-center 269 / explain one finding in full",
        HelpName = "RULE SUBJECT [YEAR]",
        Arity = new ArgumentArity(1, 3),
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> _with = Repeated(
        "--with",
        "Nếu có thêm, ví dụ center:269:2023-12-20 / what if there were one more",
        "KIND:DISTRICT:DAY");
    private readonly Option<string[]> _without = Repeated(
        "--without",
        "Nếu không có bản ghi này / what if this record were not there",
        "ID");
    private readonly Option<string[]> _change = Repeated(
        "--change",
        "Nếu chỉ tiêu khác đi: minimum=2, districts=018|271, windows=2024-01-01/2024-12-31 / what if a rule were another",
        "RULE:TERM=VALUE");

    /// <summary>Adds the options to a command, the format first.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _format, _horizon, _readings, _explain, _with, _without, _change })
            command.Options.Add(option);
    }

    /// <summary>Reads what the command line asks of an audit.</summary>
    public AuditRequest Read(ParseResult parsed, RegisterSource source, LocalDate asOf, string? plan) => new(
        source,
        asOf,
        plan,
        parsed.GetValue(_format)!,
        parsed.GetValue(_horizon),
        parsed.GetValue(_readings),
        [.. parsed.GetValue(_explain)!],
        [.. parsed.GetValue(_with)!],
        [.. parsed.GetValue(_without)!],
        [.. parsed.GetValue(_change)!]);

    private static Option<string[]> Repeated(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    };
}
