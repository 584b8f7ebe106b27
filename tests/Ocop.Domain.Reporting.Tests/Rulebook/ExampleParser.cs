using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Ocop.Domain.Reporting.Reports;
using Ocop.Domain.Reporting.Rulebook.Examples;

namespace Ocop.Domain.Reporting.Tests.Rulebook;

/// <summary>Reads a worked example from the Markdown that a person reads. Whatever it cannot read is an error.</summary>
internal sealed partial class ExampleParser(TextLanguage language)
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public PrintedExample Read(string markdown)
    {
        List<Block> blocks = [.. Markdig.Markdown.Parse(markdown, Markdown)];
        string[] heading = TextOf(Assert.IsType<HeadingBlock>(blocks[0])).Split(". ", 2);
        Dictionary<string, List<Dictionary<string, string>>> tables = blocks.OfType<Table>().Select(RowsOf).ToDictionary(rows => rows[0].Keys.First());
        Dictionary<string, string> said = blocks.OfType<ParagraphBlock>().Select(Labelled).Where(labelled => labelled.Label.Length > 0).ToDictionary(labelled => labelled.Label, labelled => labelled.Text);
        string clause = heading[0][..heading[0].IndexOf('-', StringComparison.Ordinal)];
        bool isEmpty = blocks.OfType<ParagraphBlock>().Any(paragraph => TextOf(paragraph) == ExampleWords.NoRecords.In(language));
        Require(isEmpty != tables.ContainsKey(Word(ExampleWords.Number)), "an example has records or says that it has none");
        return new PrintedExample(
            heading[0],
            heading[1],
            isEmpty ? [] : RecordsOf(tables[Word(ExampleWords.Number)]),
            [.. tables[Word(ExampleWords.AsOf)].Select(row => VerdictOf(row, clause))],
            said[Word(ExampleWords.Reason)],
            said.TryGetValue(Word(ExampleWords.Interpretations), out string? ids) ? [.. ids.Split(", ")] : [],
            said.GetValueOrDefault(Word(ExampleWords.WhyNot)),
            said.GetValueOrDefault(Word(ExampleWords.Remedy)));
    }

    private ImmutableArray<ExampleRecord> RecordsOf(List<Dictionary<string, string>> rows)
    {
        RequireKnown(rows[0].Keys, ExampleWords.Number, ExampleWords.Kind, ExampleWords.Name, ExampleWords.District, ExampleWords.Planned, ExampleWords.Opened, ExampleWords.Closed);
        var records = ImmutableArray.CreateBuilder<ExampleRecord>();
        foreach (Dictionary<string, string> row in rows)
        {
            Match kind = Kind().Match(row[Word(ExampleWords.Kind)]);
            int count = kind.Groups["count"].Success ? Whole(kind.Groups["count"].Value) : 1;
            string word = kind.Groups["kind"].Value;
            DistrictSet districts = row[Word(ExampleWords.District)] == Word(ExampleWords.InEachDistrict) ? District.All : DistrictOf(row[Word(ExampleWords.District)]);
            var record = new ExampleRecord(
                RecordCounts.Kinds.Single(known => known.Value.In(language) == word || (count > 1 && language == TextLanguage.English && $"{known.Value.English}s" == word)).Key,
                districts,
                Day(row, ExampleWords.Opened),
                Day(row, ExampleWords.Closed),
                Day(row, ExampleWords.Planned),
                Cell(row, ExampleWords.Name),
                count / districts.Count);
            int first = records.Sum(before => before.Count) + 1;
            Require(record.Count == count, $"{count} records in {districts}");
            Require(row[Word(ExampleWords.Number)] == (count == 1 ? $"{first}" : $"{first}-{first + count - 1}"), $"{row[Word(ExampleWords.Number)]}: the numbers run on, and there are {count}");
            records.Add(record);
        }

        return records.ToImmutable();
    }

    private ExpectedVerdict VerdictOf(Dictionary<string, string> row, string clause)
    {
        RequireKnown(
            row.Keys, ExampleWords.AsOf, ExampleWords.Clause, ExampleWords.Subject, ExampleWords.Window, ExampleWords.Coverage, ExampleWords.Reading, ExampleWords.Status,
            ExampleWords.Counted, ExampleWords.ClosedSince, ExampleWords.Missing, ExampleWords.Surplus, ExampleWords.Consequence);
        string subject = row[Word(ExampleWords.Subject)], status = row[Word(ExampleWords.Status)], consequence = row[Word(ExampleWords.Consequence)];
        bool isAsked = status != Word(ExampleWords.NotAsked);
        return new ExpectedVerdict(
            Day(row, ExampleWords.AsOf)!.Value,
            subject == District.All.NameIn(language) ? District.All : DistrictOf(subject),
            WindowOf(row[Word(ExampleWords.Window)]),
            isAsked ? Enum.GetValues<FindingStatus>().Single(known => known.NameIn(language) == status) : null,
            isAsked ? Whole(row[Word(ExampleWords.Counted)]) : 0,
            isAsked ? Whole(row[Word(ExampleWords.Missing)]) : 0,
            ExampleWords.Consequences.Single(known => known.Value.In(language) == consequence).Key,
            Cell(row, ExampleWords.Clause) ?? clause,
            Cell(row, ExampleWords.Coverage) is { } coverage ? Enum.GetValues<RegisterCoverage>().Single(known => known.NameIn(language) == coverage) : RegisterCoverage.Complete,
            Cell(row, ExampleWords.Reading) is { } reading && reading != Ocop.Domain.Reporting.Rulebook.RulebookWords.ByDefault.In(language) ? reading : null,
            Cell(row, ExampleWords.ClosedSince) is { } closed ? Whole(closed) : 0,
            Cell(row, ExampleWords.Surplus) is { } surplus ? Whole(surplus) : 0);
    }

    private DateInterval WindowOf(string text)
    {
        string[] days = text.Split(" - ");
        if (days.Length == 2)
            return new DateInterval(DayOf(days[0]), DayOf(days[1]));
        string[] years = text.Split('-');
        Require(years.Length is 1 or 2, $"{text} is no window");
        return new DateInterval(new LocalDate(Whole(years[0]), 1, 1), new LocalDate(Whole(years[^1]), 12, 31));
    }

    private DistrictSet DistrictOf(string name) => District.All.Single(district => district.FullNameIn(language) == name);

    private LocalDate? Day(Dictionary<string, string> row, BilingualText heading) => Cell(row, heading) is { } day ? DayOf(day) : null;

    private LocalDate DayOf(string text) => (language == TextLanguage.Vietnamese ? DayPatterns.DayFirst : DayPatterns.Iso).Parse(text).Value;

    private string? Cell(Dictionary<string, string> row, BilingualText heading) =>
        row.GetValueOrDefault(Word(heading)) is { } cell && cell != ExampleWords.Nothing ? cell : null;

    private string Word(BilingualText word) => word.In(language);

    private static int Whole(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private void RequireKnown(IEnumerable<string> headings, params BilingualText[] known) =>
        Require(!headings.Except(known.Select(Word)).Any(), $"the columns {string.Join(", ", headings)}");

    private static void Require(bool holds, string what)
    {
        if (!holds)
            throw new FormatException(what);
    }

    private (string Label, string Text) Labelled(ParagraphBlock paragraph) =>
        paragraph.Inline!.FirstChild is EmphasisInline { DelimiterCount: 2 } label
            ? (TextOf(label).TrimEnd(':'), TextOf(paragraph)[TextOf(label).Length..].Trim())
            : ("", "");

    // Each row by the headings of its table.
    private static List<Dictionary<string, string>> RowsOf(Table table)
    {
        List<List<string>> rows = [.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(cell => string.Join(' ', cell.OfType<ParagraphBlock>().Select(TextOf))).ToList())];
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static string TextOf(LeafBlock block) => TextOf(block.Inline!);

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        ContainerInline container => string.Concat(container.Select(TextOf)),
        _ => "",
    };

    [GeneratedRegex("^(?:(?<count>[0-9]+) )?(?<kind>.+)$")]
    private static partial Regex Kind();
}
