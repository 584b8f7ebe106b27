using System.Text;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>A page written by hand in which tables have their places: <c>&lt;!-- table: NAME --&gt;</c> to <c>&lt;!-- end --&gt;</c>.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- table: ";
    private const string BeginEnd = " -->";
    private const string End = "<!-- end -->";

    /// <summary>The page with its tables filled; all between is as it was.</summary>
    /// <exception cref="FormatException">A place does not end.</exception>
    /// <exception cref="KeyNotFoundException">A place asks for a table that there is not.</exception>
    public static string Fill(string page, PerformanceTables tables)
    {
        var filled = new StringBuilder();
        bool isInTable = false;
        foreach (string line in page.Split('\n'))
        {
            if (line == End)
                isInTable = false;
            if (!isInTable)
                filled.Append(line).Append('\n');
            if (line.StartsWith(Begin, StringComparison.Ordinal) && line.EndsWith(BeginEnd, StringComparison.Ordinal))
            {
                if (isInTable)
                    throw new FormatException($"The table before \"{line}\" does not end with \"{End}\".");
                isInTable = true;
                filled.Append('\n').Append(tables.Named(line[Begin.Length..^BeginEnd.Length])).Append('\n');
            }
        }

        if (isInTable)
            throw new FormatException($"The last table does not end with \"{End}\".");
        // The last line has no end of its own.
        return filled.ToString(0, filled.Length - 1);
    }
}
