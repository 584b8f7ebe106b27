using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Tests;

/// <summary>Everything public but a builder may be shared: many tasks that use the same objects at once get the answers that one gets.</summary>
public class ParallelTest
{
    private const int Tasks = 64;

    private static readonly LocalDate Day = new(2024, 6, 30);

    private static readonly Register Shared = new(
        District.All.SelectMany((district, place) => Enumerable.Range(0, 4).Select(i => Point(district, i, new LocalDate(2022, 11, 1).PlusDays((place * 37) + (i * 211))))),
        District.Rural.Select(district => Given.Center($"C-{district.Code}", district, new(2023, 12, 27))),
        RegisterCoverage.Partial);

    private static readonly Tally Counted = Tally.Count(HanoiPlan312.Plan, Day, Shared);

    private static readonly string[] Spellings =
        [.. District.Urban.SelectMany(district => new[] { district.Code, district.Name, district.AsciiName, $"  {district.Name.ToUpperInvariant()} ", $"{district.Name}x" }), "xã Gia Lâm", "Từ Liêm", ""];

    /// <summary>What is asked, each of objects that all tasks share.</summary>
    public static TheoryData<string> Questions => [.. Asked.Keys, .. Documents.Asked.Keys];

    private static Dictionary<string, Func<string>> Asked { get; } = new()
    {
        ["verdicts"] = () => string.Join('\n', HanoiPlan312.Plan.Assess(Shared, Day).Findings.Select(finding => finding.Explain(TextLanguage.Vietnamese))),
        ["a shared tally"] = () => string.Join('\n', (Counted + Tally.Empty(HanoiPlan312.Plan, Day)).Assess().Findings.Select(finding => finding.Explain(TextLanguage.English))),
        ["fingerprint"] = () => AuditFingerprint.Compute(HanoiPlan312.Plan, Shared, Day),
        ["names of districts"] = () => string.Join('\n', Spellings.Select(text => District.TryParse(text, out District? district, out PlaceNameError? fault) ? district.Code : fault.Explain(TextLanguage.Vietnamese))),
        ["names of communes"] = () => string.Join('\n', Spellings.Select(text => Commune.TryParse(text, out Commune? commune, out PlaceNameError? fault) ? commune.Code : fault.Explain(TextLanguage.English))),
        ["remedy"] = () => string.Join('\n', HanoiPlan312.Plan.Assess(Shared, Day).FindRemedy(new LocalDate(2025, 12, 31)).Explain(TextLanguage.Vietnamese)),
        ["readings"] = () => string.Join('\n', HanoiPlan312.Plan.CompareReadings(Shared, Day, HanoiPlan312.Readings).Findings.Select(finding => finding.Explain(TextLanguage.English))),
        ["timeline"] = () => string.Join('\n', HanoiPlan312.Plan.BuildTimeline(Shared).Changes),
        ["ranges"] = () => string.Join(' ', new[] { "20..30", "1..", "x" }.Select(text => CountRange.TryParse(text, out CountRange range) ? range.ToString() : "no")),
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Answers_to_many_at_once_are_the_answers_to_one(string question)
    {
        Func<string> ask = Asked.TryGetValue(question, out Func<string>? asked) ? asked : Documents.Asked[question];
        string alone = ask();
        using var start = new ManualResetEventSlim();
        Task<string>[] tasks = [.. Enumerable.Range(0, Tasks).Select(_ => Task.Run(() =>
        {
            start.Wait();
            return ask();
        }))];
        start.Set();
        Assert.All((await Task.WhenAll(tasks)).Distinct(), answer => Assert.Equal(alone, answer));
    }

    // All at once is the hardest for a table that is filled when it is first asked.
    [Fact]
    public async Task All_questions_at_once_get_the_same_answers_in_a_library_just_loaded()
    {
        string[] alone = Answers();
        var library = new FreshLibrary();
        var answers = library.Again(typeof(ParallelTest)).GetMethod(nameof(Answers))!.CreateDelegate<Func<string[]>>();
        string[][] many = await Task.WhenAll(Enumerable.Range(0, Tasks).Select(_ => Task.Run(answers)));
        Assert.All(many, some => Assert.Equal(alone, some));
    }

    private static SalesPoint Point(District district, int number, LocalDate openedOn) =>
        Given.Point($"P-{district.Code}-{number}", district, openedOn, number == 1 ? openedOn.PlusDays(100) : null);

#pragma warning disable xUnit1013 // Called in a library loaded afresh.
    public static string[] Answers() => [.. Asked.Values.Select(ask => ask())];
#pragma warning restore xUnit1013

    /// <summary>Apart, since a library that is loaded afresh comes without its documents.</summary>
    private static class Documents
    {
        private static readonly string Plan = PlanDocument.Write(HanoiPlan312.Plan);
        private static readonly string Audit = AuditRecord.Create(HanoiPlan312.Plan.Assess(Shared, Day)).Write();

        public static Dictionary<string, Func<string>> Asked { get; } = new()
        {
            ["record of an audit"] = () => AuditRecord.Create(HanoiPlan312.Plan.Assess(Shared, Day)).Write(),
            ["verification"] = () => string.Join('\n', AuditRecord.Read(Audit).Verify(HanoiPlan312.Plan, Shared)),
            ["plan document"] = () => PlanDocument.Write(PlanDocument.Read(Plan)),
        };
    }
}
