using System.Text;
using System.Text.RegularExpressions;

namespace PlanAudit.Reports.Markdown;

/// <summary>Makes a text mean itself in Markdown: nothing in it becomes markup, a cell's end, or the calling of a person.</summary>
internal static partial class MarkdownText
{
    private const string Marks = "\\`*_[]<>|~&#";
    private const string Callers = "@#";

    // Invisible, and enough that a tracker neither calls the person after an @ nor links the number after a #.
    private const char WordJoiner = '\u2060';

    public static string Of(string text)
    {
        string line = OneLine.Of(text);
        var written = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            if (Marks.Contains(line[i], StringComparison.Ordinal))
                written.Append('\\');
            written.Append(line[i]);
            if (Callers.Contains(line[i], StringComparison.Ordinal) && i + 1 < line.Length && char.IsLetterOrDigit(line[i + 1]))
                written.Append(WordJoiner);
        }

        return ListStart().Replace(written.ToString(), "\\");
    }

    /// <summary>An address, which is a link if it is one of the web's.</summary>
    public static string Address(Uri address) =>
        address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps ? $"<{address.AbsoluteUri}>" : Of(address.OriginalString);

    // What would begin a list, a rule or a heading at the beginning of a line.
    [GeneratedRegex(@"^(?=[-+=])|(?<=^\d+)(?=[.)])", RegexOptions.CultureInvariant)]
    private static partial Regex ListStart();
}
