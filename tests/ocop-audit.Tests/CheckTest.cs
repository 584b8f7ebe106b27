namespace OcopAudit.Tests;

public class CheckTest
{
    [Theory]
    [InlineData("en", "What is odd in plan 312/KH-UBND", "tension:city-target:2023-01-01: Tension: C01 (annual-minimum, mandatory) adds up to at least 30 new OCOP sales points")]
    [InlineData("vi", "Những điểm cần lưu ý khi đọc Kế hoạch số 312/KH-UBND", "Vừa chạm mức cao nhất: C01 (annual-minimum, bắt buộc) cộng lại là ít nhất 30 điểm giới thiệu và bán")]
    public void One_plan_is_checked_by_itself(string language, string heading, string tension)
    {
        (int exit, string output, string error) = Runs.Run("check", "312/KH-UBND", "--lang", language);
        Assert.Equal((ExitCode.NoBreach, ""), (exit, error));
        Assert.StartsWith(heading, output, StringComparison.Ordinal);
        Assert.Contains(tension, Runs.Unbroken(output), StringComparison.Ordinal);
        Assert.Equal(4, Oddities(output));
    }

    [Theory]
    [InlineData("en", "Contradiction: C01 of 312/KH-UBND (annual-minimum, mandatory) adds up to at least 30 new OCOP sales points in the city in 2024, while the top of C01 of OCOP-2024 (new-points, mandatory) is 20", "raise the top of C01 of OCOP-2024 (new-points, mandatory) to 30; or lower what C01 of 312/KH-UBND (annual-minimum, mandatory) asks to 0.")]
    [InlineData("vi", "Mâu thuẫn: C01 của 312/KH-UBND (annual-minimum, bắt buộc) cộng lại là ít nhất 30 điểm", "nâng mức cao nhất của C01 của OCOP-2024 (new-points, bắt buộc) lên 30; hoặc hạ mức đặt ra của C01 của 312/KH-UBND (annual-minimum, bắt buộc) xuống 0.")]
    public void The_clash_of_2024_is_found_among_all_plans_without_being_asked_for(string language, params string[] words)
    {
        string page = Runs.Unbroken(Runs.Run("check", "--lang", language).Output);
        Assert.All(words, part => Assert.Contains(part, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData]
    [InlineData("312/KH-UBND", "276/KH-UBND")]
    [InlineData("276/KH-UBND", "312/KH-UBND")]
    public void Five_and_thirteen_agree_with_the_eighteen_of_plan_276_in_whatever_order(params string[] plans) =>
        Assert.Contains(
            "agreement:276/KH-UBND:center-everywhere:2022-10-25: Agreement: C03 of 312/KH-UBND (pilot-center, mandatory) and C04 of 312/KH-UBND (center-rollout, aspirational) add up to at least 1 OCOP center in operation in each of 18 districts",
            Runs.Unbroken(Runs.Run(["check", .. plans, "--lang", "en"]).Output),
            StringComparison.Ordinal);

    [Fact]
    public void Of_several_plans_every_oddity_has_an_identifier_of_its_own_and_names_the_plan_of_every_rule()
    {
        string[] oddities = [.. Runs.Unbroken(Runs.Run("check", "--lang", "en").Output).Split(" - ").Skip(1)];
        string[] ids = [.. oddities.Select(oddity => oddity.Split(": ")[0])];
        Assert.True(ids.Length > 10);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(oddities, oddity => Assert.DoesNotMatch("C[0-9]{2} [(]", oddity));
    }

    [Fact]
    public void What_a_plan_says_cannot_steer_the_terminal()
    {
        using var runs = new Runs();
        string file = runs.File("steering.json", Ocop.Domain.SystemTextJson.PlanDocument.Write(HanoiPlan312.Plan).Replace("312/KH-UBND", "7\\u001b[31m\\n\\u202eX", StringComparison.Ordinal).Replace("annual-minimum", "r\\u001b[2J", StringComparison.Ordinal));
        foreach (string[] command in (string[][])[["check", file, "42/KH-UBND"], ["check", file], ["rules", "--plan", file], ["--plan", file], ["--plan", file, "--explain", "city-target", "city"], ["--plan", file, "--without", "C-2023-01"]])
        {
            (int exit, string output, string error) = Runs.Run(command);
            Assert.NotEqual(ExitCode.BadInput, exit);
            Assert.DoesNotContain('\u001b', output + error);
            Assert.DoesNotContain('\u202e', output + error);
        }
    }

    [Theory]
    [InlineData("vi", "giảm các mức đặt ra của kế hoạch")]
    [InlineData("en", "lower the numbers of the plan")]
    public void Numbers_that_pass_all_bounds_are_refused_and_nothing_is_printed(string language, string remedy)
    {
        using var runs = new Runs();
        string file = runs.File("huge.json", Ocop.Domain.SystemTextJson.PlanDocument.Write(HanoiPlan312.Plan).Replace("\"min\": 1,", "\"min\": 2147483647,", StringComparison.Ordinal));
        foreach (string[] command in (string[][])[["check", file], ["--plan", file, "--as-of", "2023-06-30"], ["--plan", file, "--as-of", "2023-06-30", "--format", "json"]])
        {
            (int exit, string output, string error) = Runs.Run([.. command, "--lang", language]);
            Assert.Equal((ExitCode.BadInput, ""), (exit, output));
            Assert.Contains(remedy, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Points_that_are_new_and_points_that_operate_are_not_mixed_up() =>
        Assert.Equal(0, Oddities(Runs.Run("check", "42/KH-UBND").Output));

    [Theory]
    [InlineData("vi", "Không có gì cần lưu ý.")]
    [InlineData("en", "Nothing.")]
    public void Of_a_plan_without_oddities_it_says_so(string language, string words) =>
        Assert.Contains(words, Runs.Run("check", "49/KH-UBND", "--lang", language).Output, StringComparison.Ordinal);

    [Fact]
    public void A_plan_is_named_once()
    {
        (int exit, string output, string error) = Runs.Run("check", "312/KH-UBND", "kh-312-2022", "--lang", "en");
        Assert.Equal((ExitCode.BadInput, "", "312/KH-UBND, kh-312-2022: these have one number, 312/KH-UBND; name one of them, or give each a number of its own"), (exit, output, error.TrimEnd()));
    }

    private static int Oddities(string page) => page.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal));
}
