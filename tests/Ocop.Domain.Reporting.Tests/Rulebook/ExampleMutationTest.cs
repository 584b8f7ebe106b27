using System.Globalization;
using Ocop.Domain.Reporting.Rulebook.Examples;

namespace Ocop.Domain.Reporting.Tests.Rulebook;

/// <summary>The examples can fail: a status, a number, a day or a sentence changed in a copy of a page does not pass.</summary>
public class ExampleMutationTest
{
    private static readonly LocalDate LongBefore = new(1999, 1, 1), LongAfter = new(2099, 12, 31);

    public static TheoryData<TextLanguage, string> Examples =>
    [
        .. from language in RulebookPage.Languages
           from example in RulebookPage.ExamplesIn(language)
           select new TheoryDataRow<TextLanguage, string>(language, example.Id),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_other_status_and_consequence_is_caught(TextLanguage language, string id)
    {
        int tried = 0;
        foreach (Cell cell in CellsOf(language, id, ExampleWords.Status))
        {
            foreach (FindingStatus other in Enum.GetValues<FindingStatus>().Where(other => other.NameIn(language) != cell.Text))
                tried += AssertCaught(language, cell.Becoming(other.NameIn(language)));
        }

        foreach (Cell cell in CellsOf(language, id, ExampleWords.Consequence))
        {
            foreach (BilingualText other in ExampleWords.Consequences.Values.Where(other => other.In(language) != cell.Text))
                tried += AssertCaught(language, cell.Becoming(other.In(language)));
        }

        Assert.True(tried >= 12);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_other_number_is_caught(TextLanguage language, string id)
    {
        int tried = 0;
        foreach (BilingualText column in new[] { ExampleWords.Counted, ExampleWords.Missing, ExampleWords.ClosedSince, ExampleWords.Surplus, ExampleWords.Number })
        {
            foreach (Cell cell in CellsOf(language, id, column).Where(cell => cell.Text != ExampleWords.Nothing))
            {
                string[] ends = cell.Text.Split('-');
                string more = $"{int.Parse(ends[^1], CultureInfo.InvariantCulture) + 1}";
                tried += AssertCaught(language, cell.Becoming(string.Join('-', [.. ends[..^1], more])));
            }
        }

        Assert.True(tried >= 2);
    }

    // A verdict may be the same on the day before. That the day counts is seen long before and long after.
    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_day_of_an_audit_counts(TextLanguage language, string id)
    {
        foreach (Cell cell in CellsOf(language, id, ExampleWords.AsOf).Where(cell => IsAsked(language, id, cell.Row)))
            Assert.True(IsCaught(language, cell.Becoming(Day(LongBefore, language))) || IsCaught(language, cell.Becoming(Day(LongAfter, language))), $"{id}: {cell.Text}");
    }

    // A record may be there to show that it does not count: in a district of which nothing is asked, or outside the window.
    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_day_opened_counts(TextLanguage language, string id)
    {
        PrintedExample example = Read(language, TextOf(language, id));
        foreach (Cell cell in CellsOf(language, id, ExampleWords.Opened).Where(cell => cell.Text != ExampleWords.Nothing))
        {
            bool isOutside = example.Verdicts.Any(verdict => verdict.Status is null && verdict.Subject == example.Records[cell.Row].Districts);
            LocalDate[] others = [LongBefore, LongAfter, .. example.Verdicts.Select(verdict => verdict.Window.Start).Distinct()];
            Assert.True(isOutside || others.Any(other => IsCaught(language, cell.Becoming(Day(other, language)))), $"{id}: {cell.Text}");
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_day_closed_counts(TextLanguage language, string id)
    {
        foreach (Cell cell in CellsOf(language, id, ExampleWords.Closed).Where(cell => cell.Text != ExampleWords.Nothing))
            AssertCaught(language, cell.Becoming(Day(LongAfter, language)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_change_of_what_it_would_take_or_of_what_to_do_is_caught(TextLanguage language, string id)
    {
        string text = TextOf(language, id);
        PrintedExample example = Read(language, text);
        foreach (string said in new[] { example.WhyNot, example.Remedy }.OfType<string>())
        {
            // The first few words are free of links.
            string start = said[..12];
            AssertCaught(language, text.Replace(start, start[..^1] + "?", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_page_with_an_example_more_or_less_is_caught(TextLanguage language)
    {
        string page = RulebookPage.In(language);
        int count = page.Split("\n#### ").Length - 1;
        Assert.Equal(WorkedExamples.All.Length, count);
        Assert.Equal(count, RulebookPage.ExamplesIn(language).Length);
    }

    public static TheoryData<TextLanguage> Languages => [.. RulebookPage.Languages];

    private static int AssertCaught(TextLanguage language, string changed)
    {
        Assert.True(IsCaught(language, changed), changed);
        return 1;
    }

    private static bool IsCaught(TextLanguage language, string text)
    {
        try
        {
            return ExampleRun.DifferencesOf(Read(language, text), language).Any();
        }
        catch (Exception exception) when (exception is FormatException or InvalidRegisterException)
        {
            return true;
        }
    }

    private static bool IsAsked(TextLanguage language, string id, int row) => Read(language, TextOf(language, id)).Verdicts[row].Status is not null;

    private static PrintedExample Read(TextLanguage language, string text) => new ExampleParser(language).Read(text);

    private static string TextOf(TextLanguage language, string id) => RulebookPage.ExamplesIn(language).Single(printed => printed.Id == id).Text;

    private static string Day(LocalDate day, TextLanguage language) => DayPatterns.Format(day, language);

    private static IEnumerable<Cell> CellsOf(TextLanguage language, string id, BilingualText heading)
    {
        string[] lines = TextOf(language, id).Split('\n');
        for (int head = 0; head < lines.Length; head++)
        {
            int column = Array.IndexOf(lines[head].Split(" | "), heading.In(language));
            bool isFirst = column < 0 && lines[head].StartsWith($"| {heading.In(language)} |", StringComparison.Ordinal);
            bool isLast = column < 0 && lines[head].EndsWith($"| {heading.In(language)} |", StringComparison.Ordinal);
            if (column < 0 && !isFirst && !isLast)
                continue;
            for (int row = 0; head + 2 + row < lines.Length && lines[head + 2 + row].StartsWith('|'); row++)
                yield return new Cell(lines, head + 2 + row, row, isFirst ? 1 : isLast ? lines[head].Split('|').Length - 2 : column + 1);
            yield break;
        }
    }

    private sealed record Cell(string[] Lines, int Line, int Row, int Column)
    {
        /// <summary>What stands in the cell, without its link.</summary>
        public string Text => Written.StartsWith('[') ? Written[1..Written.IndexOf(']', StringComparison.Ordinal)] : Written;

        /// <summary>The example with something else in the cell.</summary>
        public string Becoming(string other)
        {
            string[] cells = Lines[Line].Split('|');
            cells[Column] = $" {other} ";
            string[] changed = [.. Lines];
            changed[Line] = string.Join('|', cells);
            return string.Join('\n', changed);
        }

        private string Written => Lines[Line].Split('|')[Column].Trim();
    }
}
