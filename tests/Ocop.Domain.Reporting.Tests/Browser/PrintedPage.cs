using UglyToad.PdfPig.Content;

namespace Ocop.Domain.Reporting.Tests.Browser;

/// <summary>A page on paper: its size in points, and what is printed on it.</summary>
public sealed record PrintedPage(int Number, double Width, double Height, IReadOnlyList<Letter> Letters, ImmutableArray<Word> Words)
{
    /// <summary>The text, its words apart by one space.</summary>
    public string Text { get; } = string.Join(' ', Words.Select(word => word.Text));
}
