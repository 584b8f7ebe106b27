using System.Globalization;

namespace OcopAudit.Tests;

public class CommandLineTest
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("--format", "xml")]
    [InlineData("--lang", "fr")]
    [InlineData("--as-of", "31/02/2023")]
    [InlineData("assess")]
    [InlineData("assess", "--points", "a.csv", "--centers", "b.csv")]
    [InlineData("rules", "--format", "json")]
    public void Bad_usage_ends_with_2_and_says_why(params string[] args)
    {
        (int exit, string output, string error) = Runs.Run(args);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Empty(output);
        Assert.NotEmpty(error);
    }

    [Theory]
    [InlineData("vi", TextLanguage.Vietnamese)]
    [InlineData("en", TextLanguage.English)]
    public void The_rules_name_every_clause_rule_and_interpretation(string language, TextLanguage textLanguage)
    {
        string page = Runs.Unbroken(Runs.Run("rules", "--lang", language).Output);
        Assert.All(HanoiPlan312.Plan.Clauses, clause => Assert.Contains(clause.Id, page, StringComparison.Ordinal));
        Assert.All(HanoiPlan312.Plan.Rules, rule => Assert.Contains(rule.Id, page, StringComparison.Ordinal));
        Assert.All(HanoiPlan312.Plan.Interpretations, interpretation => Assert.Contains(interpretation.Id, page, StringComparison.Ordinal));
        Assert.Contains(HanoiPlan312.Plan.Title.In(textLanguage), page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    [InlineData("th-TH")]
    [Trait("needs", "cultures")]
    public void The_current_culture_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string usual = Runs.Run("example").Output;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture, useUserOverride: false);
            Assert.Equal(usual, Runs.Run("example").Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("assess", "--help")]
    [InlineData("--version")]
    public void Asking_for_help_or_the_version_ends_with_0(params string[] args)
    {
        (int exit, string output, _) = Runs.Run(args);
        Assert.Equal(ExitCode.NoBreach, exit);
        Assert.NotEmpty(output);
    }
}
