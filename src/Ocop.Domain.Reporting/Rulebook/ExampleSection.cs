using Ocop.Domain.Reporting.Reports;
using Ocop.Domain.Reporting.Reports.Markdown;
using Ocop.Domain.Reporting.Rulebook.Examples;

namespace Ocop.Domain.Reporting.Rulebook;

/// <summary>Prints one worked example: its register, its verdicts, and why.</summary>
internal sealed class ExampleSection(MarkdownPage page, TextLanguage language, References references)
{
    public void Write(WorkedExample example)
    {
        page.Heading(4, Anchor.Of(example.Id), $"{example.Id}. {example.Title.In(language)}");
        if (example.Records.IsEmpty)
            page.Paragraph(MarkdownPage.Text(ExampleWords.NoRecords.In(language)));
        else
            Table(RecordColumns, [.. Numbered(example.Records)]);
        Table(VerdictColumns, [.. example.Verdicts.Select(verdict => (verdict, example))]);
        page.Paragraph(Labelled(ExampleWords.Reason, references.Linked(example.Reason.In(language))));
        if (example.WhyNot is { } whyNot)
            page.Paragraph(Labelled(ExampleWords.WhyNot, references.Linked(whyNot.In(language))));
        if (example.Remedy is { } remedy)
            page.Paragraph(Labelled(ExampleWords.Remedy, references.Linked(remedy.In(language))));
        if (!example.Interpretations.IsEmpty)
            page.Paragraph(Labelled(ExampleWords.Interpretations, string.Join(", ", example.Interpretations.Select(id => MarkdownPage.Link(id, $"#{Anchor.Of(id)}")))));
    }

    private string Labelled(BilingualText label, string markdown) => $"{MarkdownPage.Bold($"{label.In(language)}:")} {markdown}";

    // A column that says nothing is left out; the first few tell what the table is about, and stay.
    private void Table<TRow>(ImmutableArray<Column<TRow>> columns, ImmutableArray<TRow> rows)
    {
        Column<TRow>[] shown = [.. columns.Where(column => column.IsCompliant || rows.Any(row => column.Cell(row) is not null))];
        page.Table(
            shown.Select(column => MarkdownPage.Text(column.Heading.In(language))),
            rows.Select(row => shown.Select(column => column.Cell(row) ?? column.Otherwise(row))));
    }

    private ImmutableArray<Column<(ExampleRecord Record, int First)>> RecordColumns =>
    [
        new(ExampleWords.Number, row => row.Record.Count == 1 ? $"{row.First}" : $"{row.First}-{row.First + row.Record.Count - 1}"),
        new(ExampleWords.Kind, row => MarkdownPage.Text(ExampleWords.Of(row.Record, language))),
        new(ExampleWords.Name, row => row.Record.Name is { } name ? MarkdownPage.Text(name) : null),
        new(ExampleWords.District, row => MarkdownPage.Text(row.Record.Districts == District.All ? ExampleWords.InEachDistrict.In(language) : row.Record.Districts.NameIn(language))),
        new(ExampleWords.Planned, row => Day(row.Record.Planned)),
        new(ExampleWords.Opened, row => Day(row.Record.Opened), IsCompliant: true),
        new(ExampleWords.Closed, row => Day(row.Record.Closed)),
    ];

    private ImmutableArray<Column<(ExpectedVerdict Verdict, WorkedExample Example)>> VerdictColumns =>
    [
        new(ExampleWords.AsOf, row => Day(row.Verdict.AsOf)),
        new(ExampleWords.Clause, row => row.Verdict.Clause is { } clause ? ClauseLink(clause) : null) { Otherwise = row => ClauseLink(row.Example.Clause) },
        new(ExampleWords.Subject, row => MarkdownPage.Text(row.Verdict.Subject.NameIn(language))),
        new(ExampleWords.Window, row => MarkdownPage.Text(Words.Period(row.Verdict.Window, language))),
        new(ExampleWords.Coverage, row => row.Verdict.Coverage == RegisterCoverage.Complete ? null : row.Verdict.Coverage.NameIn(language)) { Otherwise = row => row.Verdict.Coverage.NameIn(language) },
        new(ExampleWords.Reading, row => row.Verdict.Reading is { } reading ? MarkdownPage.CodeLink(reading, $"#{Anchor.Of(reading)}") : null) { Otherwise = _ => RulebookWords.ByDefault.In(language) },
        new(ExampleWords.Status, row => row.Verdict.Status is { } status ? MarkdownPage.Link(status.NameIn(language), $"#{Anchor.Of(status)}") : MarkdownPage.Text(ExampleWords.NotAsked.In(language))),
        new(ExampleWords.Counted, row => row.Verdict.Status is null ? null : $"{row.Verdict.Counted}"),
        new(ExampleWords.ClosedSince, row => row.Verdict.Closed == 0 ? null : $"{row.Verdict.Closed}") { Otherwise = _ => "0" },
        new(ExampleWords.Missing, row => row.Verdict.Status is null ? null : $"{row.Verdict.Missing}"),
        new(ExampleWords.Surplus, row => row.Verdict.Surplus == 0 ? null : $"{row.Verdict.Surplus}") { Otherwise = _ => "0" },
        new(ExampleWords.Consequence, row => MarkdownPage.Text(ExampleWords.Consequences[row.Verdict.Consequence].In(language))),
    ];

    private static IEnumerable<(ExampleRecord Record, int First)> Numbered(IEnumerable<ExampleRecord> records)
    {
        int next = 1;
        foreach (ExampleRecord record in records)
        {
            yield return (record, next);
            next += record.Count;
        }
    }

    private static string ClauseLink(string clause) => MarkdownPage.Link(clause, $"#{Anchor.Of(clause)}");

    private string? Day(LocalDate? day) => day is { } given ? DayPatterns.Format(given, language) : null;

    private sealed record Column<TRow>(BilingualText Heading, Func<TRow, string?> Cell, bool IsCompliant = false)
    {
        public Func<TRow, string> Otherwise { get; init; } = _ => ExampleWords.Nothing;
    }
}
