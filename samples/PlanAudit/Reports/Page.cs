using Spectre.Console;
using Spectre.Console.Rendering;

namespace PlanAudit.Reports;

/// <summary>A page for a terminal or a text file. Every value is shown as it is: none is read as markup.</summary>
internal sealed class Page
{
    private const int WidthOfFiles = 132;

    /// <summary>Below this width a table would break its words: each of its rows becomes a block of lines.</summary>
    private const int LeastWidthOfTables = 72;

    private readonly IAnsiConsole _console;

    /// <summary>Begins a page.</summary>
    /// <param name="writer">What it is written to; colour is for a terminal, and there only where <c>NO_COLOR</c> is not set.</param>
    /// <param name="width">How wide it is, in columns; null for that of the terminal, or of a file.</param>
    public Page(TextWriter writer, int? width = null)
    {
        bool isTerminal = ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Interactive = InteractionSupport.No,
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        if (width is not null || !isTerminal)
            _console.Profile.Width = width ?? WidthOfFiles;
    }

    /// <summary>A line that is not broken, so that an address stays whole.</summary>
    public void Line(string text = "") => _console.Profile.Out.Writer.WriteLine(OneLine.Of(text));

    /// <summary>Words that are broken between them where the page is narrow.</summary>
    public void Paragraph(string text) => _console.Write(new Text(OneLine.Of(text) + "\n"));

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
        string[] columns = [.. headings];
        if (_console.Profile.Width < LeastWidthOfTables)
        {
            foreach (IEnumerable<IRenderable> row in rows)
                Block(columns, [.. row]);
            return;
        }

        var table = new Table { Border = TableBorder.Rounded };
        foreach (string heading in columns)
            table.AddColumn(new TableColumn(new Text(heading)));
        foreach (IEnumerable<IRenderable> row in rows)
            table.AddRow(row);
        _console.Write(table);
    }

    // The first cell, and under it each of the others beside the heading of its column.
    private void Block(string[] headings, IRenderable[] row)
    {
        _console.Write(row[0]);
        Line();
        Grid grid = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        foreach ((string heading, IRenderable cell) in headings.Zip(row).Skip(1))
            grid.AddRow(new Text(heading.Replace('\n', ' ')), cell);
        _console.Write(grid);
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
