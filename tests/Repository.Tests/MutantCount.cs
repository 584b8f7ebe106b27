using System.Globalization;

namespace Repository.Tests;

/// <summary>How many mutants one source file of the library had, and how many of them the tests noticed: a row of <c>docs/trust/mutants.csv</c>.</summary>
internal sealed record MutantCount(string File, int Mutants, int Detected)
{
    private static readonly ImmutableDictionary<string, MutantCount> Measured =
        System.IO.File.ReadLines(Path.Combine(SourceTree.Root, "docs", "trust", "mutants.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new MutantCount(cells[1], Number(cells[2]), Number(cells[3]) + Number(cells[4])))
            .ToImmutableDictionary(count => count.File);

    /// <summary>The count for a file, <c>Facts/Register.cs</c>; null where none has been made.</summary>
    public static MutantCount? Of(string file) => Measured.GetValueOrDefault(file);

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
