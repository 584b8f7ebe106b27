using Spectre.Console;
using Spectre.Console.Rendering;

namespace PlanAudit.Reports;

/// <summary>A page for a terminal or a text file. Every value is shown as it is: none is read as markup.</summary>
internal sealed class Page
{
    private const int WidthOfFiles = 132;

    private readonly IAnsiConsole _console;

    public Page(TextWriter writer)
    {
        bool isTerminal = ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Interactive = InteractionSupport.No,
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        if (!isTerminal)
            _console.Profile.Width = WidthOfFiles;
    }

    /// <summary>A line that is not broken, so that an address stays whole.</summary>
    public void Line(string text = "") => _console.Profile.Out.Writer.WriteLine(OneLine.Of(text));

    public void Heading(string text)
    {
        Line();
        _console.Write(new Text(OneLine.Of(text) + "\n", new Style(decoration: Decoration.Bold)));
    }

    public void Warning(string text) => _console.Write(new Panel(new Text(OneLine.Of(text))) { Border = BoxBorder.Rounded });

    public void Bullet(string text)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        _console.Write(grid.AddRow(new Text("-"), new Text(OneLine.Of(text))));
    }

    public void Table(IEnumerable<string> headings, IEnumerable<IEnumerable<IRenderable>> rows)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (string heading in headings)
            table.AddColumn(new TableColumn(new Text(heading)));
        foreach (IEnumerable<IRenderable> row in rows)
            table.AddRow(row);
        _console.Write(table);
    }

    public static Text Cell(string text) => new(Lines(text));

    public static Text Cell(string text, Finding finding) => new(Lines(text), StyleOf(finding));

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(OneLine.Of));

    private static Style StyleOf(Finding finding) => finding switch
    {
        { IsBreach: true } => new Style(Color.Red, decoration: Decoration.Bold),
        { Verdict.IsLost: true } or { Status: FindingStatus.MetLate } => new Style(Color.Yellow),
        { IsSatisfied: true } => new Style(Color.Green),
        _ => Style.Plain,
    };
}
