using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ocop.Domain.Reporting.Reports;

/// <summary>
/// A page for a terminal or a text file. Every value is shown as it is: none is read as markup. Only a terminal gets colours, and
/// only where <c>NO_COLOR</c> is not set; only there are sentences broken to its width.
/// </summary>
internal sealed class Page
{
    private const int WidthOfFiles = 132;

    // Narrower columns are hard to read.
    private const int ReadableColumn = 10;

    private readonly TextWriter _writer;
    private readonly IAnsiConsole _console;
    private readonly bool _isTerminal;

    /// <summary>Begins a page.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="isTerminal">Whether the writer is a terminal.</param>
    /// <param name="width">The width of a terminal to write as for, without colors; null for the writer's own.</param>
    public Page(TextWriter writer, bool isTerminal = false, int? width = null)
    {
        _isTerminal = isTerminal || width is not null;
        bool isPlain = !_isTerminal || width is not null;
        _writer = writer;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Interactive = InteractionSupport.No,
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (isPlain)
            _console.Profile.Width = width ?? WidthOfFiles;
    }

    /// <summary>A line that is not broken, so that an address stays whole.</summary>
    public void Line(string text = "") => _writer.WriteLine(SafeText.OneLine(text));

    /// <summary>A sentence, broken between words where a terminal is narrower.</summary>
    public void Sentence(string text)
    {
        if (_isTerminal)
            Write(new Text(SafeText.OneLine(text) + "\n"));
        else
            Line(text);
    }

    public void Heading(string text)
    {
        Line();
        Write(new Text(SafeText.OneLine(text) + "\n", new Style(decoration: Decoration.Bold)));
    }

    public void Warning(string text) => Write(new Panel(new Text(SafeText.OneLine(text))) { Border = BoxBorder.Rounded });

    public void Bullet(string text)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        Write(grid.AddRow(new Text("-"), new Text(SafeText.OneLine(text))));
    }

    /// <summary>A table; where there is no room for its columns side by side, each row becomes a list of its own.</summary>
    public void Table(IEnumerable<string> headings, IEnumerable<IEnumerable<IRenderable>> rows)
    {
        string[] names = [.. headings];
        IRenderable[][] cells = [.. rows.Select(row => row.ToArray())];
        if (WidthsOf(names, cells) is { } widths)
            Write(SideBySide(names, cells, widths));
        else
            OneByOne(names, cells);
    }

    public static Text Cell(string text) => new(Lines(text));

    public static Text Cell(string text, Finding finding) => new(Lines(text), StyleOf(finding));

    private static Table SideBySide(string[] names, IRenderable[][] rows, ImmutableArray<int> widths)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach ((string name, int width) in names.Zip(widths))
            table.AddColumn(new TableColumn(new Text(name)).Width(width));
        foreach (IRenderable[] row in rows)
            table.AddRow(row);
        return table;
    }

    private void OneByOne(string[] names, IRenderable[][] rows)
    {
        foreach (IRenderable[] row in rows)
        {
            Grid grid = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(1)).AddColumn(new GridColumn().PadRight(0));
            foreach ((string name, IRenderable cell) in names.Zip(row).Skip(1).Where(pair => Measured(pair.Second).Max > 0))
                grid.AddRow(new Text($"{name.ReplaceLineEndings(" ")}:"), cell);
            Write(row[0]);
            Line();
            Write(grid);
        }
    }

    // Each column has a space on either side and a line after it, and there is a line before the first.
    private ImmutableArray<int>? WidthsOf(string[] names, IRenderable[][] rows) => ColumnWidths.Of(
        [.. names.Select((name, column) => WidthOf([new Text(name), .. rows.Select(row => row[column])]))],
        _console.Profile.Width - (3 * names.Length) - 1);

    // A column needs the width of its longest word, and of what it holds so much as is readable.
    private (int Needed, int Whole) WidthOf(IEnumerable<IRenderable> cells)
    {
        List<Measurement> measured = [.. cells.Select(Measured)];
        int whole = measured.Max(cell => cell.Max);
        return (Math.Max(measured.Max(cell => cell.Min), Math.Min(whole, ReadableColumn)), whole);
    }

    private Measurement Measured(IRenderable cell) => cell.Measure(RenderOptions.Create(_console, _console.Profile.Capabilities), int.MaxValue);

    // What can take no codes gets none. The console itself would set the colours of the terminal even where it writes to a file.
    private void Write(IRenderable part)
    {
        if (_console.Profile.Capabilities.Ansi)
        {
            _console.Write(part);
            return;
        }

        foreach (Segment segment in part.GetSegments(_console).Where(segment => !segment.IsControlCode))
        {
            if (segment.IsLineBreak)
                _writer.WriteLine();
            else
                _writer.Write(segment.Text);
        }
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(SafeText.OneLine));

    private static Style StyleOf(Finding finding) => finding switch
    {
        { IsBreach: true } => new Style(Color.Red, decoration: Decoration.Bold),
        { Verdict.IsFailed: true } or { Status: FindingStatus.MetLate } => new Style(Color.Yellow),
        { IsSatisfied: true } => new Style(Color.Green),
        _ => Style.Plain,
    };
}
