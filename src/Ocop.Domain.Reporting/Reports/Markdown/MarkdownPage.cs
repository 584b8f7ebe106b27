using System.Text;

namespace Ocop.Domain.Reporting.Reports.Markdown;

/// <summary>Writes Markdown as GitHub reads it. Texts are shown as they are: none is read as markup, and none calls anybody.</summary>
internal sealed class MarkdownPage(TextWriter writer)
{
    private const string Marks = "\\`*_[]<>|~$";
    private const string MarksOfLines = "#+-=";
    private const string Callers = "@#";

    // Invisible, and enough that a tracker neither calls the person after an @ nor links the number after a #.
    private const char WordJoiner = '\u2060';

    /// <summary>A text in which nothing is markup, a cell's end, or the calling of a person.</summary>
    public static string Text(string text)
    {
        string line = SafeText.OneLine(text);
        int digits = line.TakeWhile(char.IsAsciiDigit).Count();
        var shown = new StringBuilder(line.Length);
        for (int place = 0; place < line.Length; place++)
        {
            char letter = line[place], next = place + 1 < line.Length ? line[place + 1] : ' ';
            bool isMark = Marks.Contains(letter, StringComparison.Ordinal)
                || (place == 0 && MarksOfLines.Contains(letter, StringComparison.Ordinal))
                || (place == digits && digits > 0 && letter is ('.' or ')')) // "12." would begin a list.
                || (letter == '&' && (char.IsAsciiLetter(next) || next == '#')); // "&lt;" would be an entity.
            if (isMark)
                shown.Append('\\');
            shown.Append(letter);
            if (Callers.Contains(letter, StringComparison.Ordinal) && char.IsLetterOrDigit(next))
                shown.Append(WordJoiner);
        }

        return shown.ToString();
    }

    public static string Bold(string text) => $"**{Text(text)}**";

    public static string Code(string text) => $"`{SafeText.OneLine(text).Replace('`', '\'')}`";

    /// <summary>A link to a place of the same page, or to a file beside it.</summary>
    public static string Link(string text, string target) => $"[{Text(text)}]({target})";

    /// <summary>A link to code.</summary>
    public static string CodeLink(string text, string target) => $"[{Code(text)}]({target})";

    /// <summary>A web address as a link; any other as code, since a plan may come from anywhere.</summary>
    public static string Address(Uri address) =>
        address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps ? $"<{address.AbsoluteUri}>" : Code(address.AbsoluteUri);

    /// <summary>A heading that links can lead to, whatever its words.</summary>
    public void Heading(int level, string anchor, string text)
    {
        writer.Write($"\n<a id=\"{anchor}\"></a>\n");
        Heading(level, text);
    }

    public void Heading(int level, string text) => writer.Write($"\n{new string('#', level)} {Text(text)}\n");

    /// <summary>A place within a text that links can lead to.</summary>
    public static string Anchored(string anchor, string markdown) => $"<a id=\"{anchor}\"></a>{markdown}";

    public void Title(string text) => writer.Write($"# {Text(text)}\n");

    public void Paragraph(string markdown) => writer.Write($"\n{markdown}\n");

    public void Quote(string markdown) => writer.Write($"\n> {markdown}\n");

    public void Bullets(IEnumerable<string> items) => Outline(items.Select(item => (0, item)));

    /// <summary>A list within a list within a list.</summary>
    public void Outline(IEnumerable<(int Depth, string Item)> items)
    {
        writer.Write("\n");
        foreach ((int depth, string item) in items)
            writer.Write($"{new string(' ', 2 * depth)}- {item}\n");
    }

    public void Table(IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        List<string> columns = [.. headings];
        writer.Write("\n");
        Row(columns);
        Row(columns.Select(_ => "---"));
        foreach (IEnumerable<string> row in rows)
            Row(row);
    }

    private void Row(IEnumerable<string> cells) => writer.Write($"| {string.Join(" | ", cells)} |\n");
}
