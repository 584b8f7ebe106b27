namespace Ocop.Domain.Tests.Oracle;

/// <summary>Plan 312 and the published register as rows, for those who run the oracle by themselves.</summary>
public class HanoiPlanRowsTest
{
    private static ImmutableArray<PlanRule> Rules => HanoiPlan312.Plan.Rules;

    [Fact]
    public void The_rows_are_the_rules_of_the_plan()
    {
        using SqlOracle oracle = WithPlan();
        Assert.Equal(
            Rules.Select(rule => AnswerLine.Of(
                HanoiPlan312.Number, rule.Id, EnumToken.Of(rule.Strength), rule.Measure.ToString(), rule.Scope.IsTogether ? "together" : "each",
                rule.Range.Minimum, rule.Range.Maximum, rule.Range.IsCapped)),
            oracle.Lines("SELECT plan, rule, strength, measure, scope, minimum, maximum, is_capped FROM rules ORDER BY rowid"));
    }

    [Fact]
    public void The_rows_are_its_windows_and_districts()
    {
        using SqlOracle oracle = WithPlan();
        Assert.Equal(
            from rule in Rules from window in rule.Windows select AnswerLine.Of(rule.Id, window.Start, window.End),
            oracle.Lines("SELECT rule, window_start, window_end FROM rule_windows ORDER BY rowid"));
        Assert.Equal(
            from rule in Rules orderby rule.Id from district in rule.Scope.Districts select AnswerLine.Of(rule.Id, district.Code),
            oracle.Lines("SELECT rule, district FROM rule_districts ORDER BY rule, district"));
    }

    [Fact]
    public void The_rows_are_the_districts_with_their_names_and_kinds()
    {
        using SqlOracle oracle = WithPlan();
        Assert.Equal(
            District.All.Select(district => AnswerLine.Of(district.Code, district.Name, EnumToken.Of(district.Kind))),
            oracle.Lines("SELECT district, name, kind FROM districts ORDER BY district"));
    }

    [Fact]
    public void The_published_register_is_judged_as_the_library_judges_it()
    {
        using SqlOracle oracle = WithPlan();
        oracle.Run("published-register.sql");
        string[][] records = [.. oracle.Lines("SELECT establishment, kind, district, opened_on FROM establishments").Select(line => line.Split(' '))];
        int rows = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src/Ocop.Domain.Reporting/data"), "published-*.csv").Sum(file => File.ReadLines(file).Count() - 1);
        Assert.Equal(rows, records.Length);

        var register = new Register(
            from record in records where record[1] == "sales-point" select new SalesPoint(record[0], "N", District.Parse(record[2]), Day(record[3])),
            from record in records where record[1] == "center" select new OcopCenter(record[0], "N", District.Parse(record[2]), Day(record[3])),
            RegisterCoverage.Partial);
        PlanAssessment assessment = HanoiPlan312.Plan.Assess(register, new LocalDate(2023, 12, 31));
        Assert.Equal(
            assessment.Findings.Select(finding => AnswerLine.Of([.. LibraryAnswers.KeyOf(finding.Quota), EnumToken.Of(finding.Status), finding.Achieved])).Order(StringComparer.Ordinal),
            oracle.Lines("SELECT rule, subject, window_start, status, achieved FROM verdicts").Order(StringComparer.Ordinal));
        Assert.Equal([AnswerLine.Of(assessment.FindRemedy().Openings)], oracle.Lines("SELECT openings FROM least_openings"));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static SqlOracle WithPlan()
    {
        var oracle = new SqlOracle();
        oracle.Run("hanoi-plan-312.sql");
        return oracle;
    }
}
