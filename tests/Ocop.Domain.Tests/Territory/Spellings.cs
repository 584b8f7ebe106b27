using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests;

/// <summary>One row of a table of spellings: a text, what it is read as (a code, or the kind of fault), and why.</summary>
public sealed record Spelling(string Text, string ReadAs, string Why)
{
    /// <summary>Whether the text is refused.</summary>
    public bool IsRefused => !char.IsAsciiDigit(ReadAs[0]);

    /// <summary>The rows of a table beside the tests; <c>\uXXXX</c> stands for what an editor would not show.</summary>
    public static ImmutableArray<Spelling> In(string table) =>
    [
        .. from line in File.ReadLines(Path.Combine(SourceTree.Root, "tests", "Ocop.Domain.Tests", "Territory", table)).Skip(1)
           let cells = line.Split('\t')
           select new Spelling(Regex.Replace(cells[0], @"\\u([0-9a-f]{4})", code => ((char)Convert.ToInt32(code.Groups[1].Value, 16)).ToString()), cells[1], cells[2]),
    ];

    public override string ToString() => $"{string.Concat(Text.Select(letter => char.IsAscii(letter) || char.IsLetter(letter) ? $"{letter}" : $"\\u{(int)letter:x4}"))} ({Why})";
}
