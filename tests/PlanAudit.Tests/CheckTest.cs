namespace PlanAudit.Tests;

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

    [Fact]
    public void Five_and_thirteen_are_the_eighteen_of_plan_276() =>
        Assert.Contains(
            "C03 of 312/KH-UBND (pilot-center, mandatory) and C04 of 312/KH-UBND (center-rollout, aspirational) add up to at least 1 OCOP center in operation in each of 18 districts",
            Runs.Unbroken(Runs.Run("check", "312/KH-UBND", "276/KH-UBND", "--lang", "en").Output),
            StringComparison.Ordinal);

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
        Assert.Equal((ExitCode.BadInput, "", "312/KH-UBND: this plan is named more than once; name it once"), (exit, output, error.TrimEnd()));
    }

    private static int Oddities(string page) => page.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal));
}
