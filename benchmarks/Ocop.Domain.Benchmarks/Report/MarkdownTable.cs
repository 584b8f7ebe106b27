using System.Text;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>A table in Markdown: the first columns read to the left, numbers to the right.</summary>
internal static class MarkdownTable
{
    public static string Of(IReadOnlyList<string> head, int textColumns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new StringBuilder();
        Append(table, head);
        Append(table, [.. head.Select((_, column) => column < textColumns ? "---" : "---:")]);
        foreach (IReadOnlyList<string> row in rows)
            Append(table, row);
        return table.ToString();
    }

    private static void Append(StringBuilder table, IReadOnlyList<string> cells) =>
        table.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
