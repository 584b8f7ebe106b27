
namespace OcopAudit.Tests;

public sealed class VerifyTest : IDisposable
{
    private const string Points = "id,name,district,opened_on,closed_on\nP-1,Chợ Bưởi,003,2023-05-04,\nP-2,B,018,2023-12-31,2024-01-01\n";
    private const string Centers = "id,name,district,opened_on\nC-1,Bát Tràng,018,2023-12-27\n";

    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--partial")]
    [InlineData("--readings", "--horizon", "2025-12-31")]
    [InlineData("--plan", "276/KH-UBND")]
    [InlineData("--as-of", "2025-12-31")]
    public void A_record_that_the_program_made_holds(params string[] options)
    {
        string record = Record(options);
        (int exit, string output, string error) = Verify(record);
        Assert.Equal((ExitCode.NoBreach, ""), (exit, error));
        Assert.Contains("HOLDS. The facts (2 sales points, 1 center) give exactly what the record says", output, StringComparison.Ordinal);
        Assert.Contains("ĐÚNG. Tính lại từ sổ (2 điểm bán, 1 trung tâm)", Verify(record, "--lang", "vi").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_the_published_register_needs_no_files()
    {
        string record = _runs.PathOf("published.json");
        Assert.Equal(ExitCode.NoBreach, Runs.Run("--format", "json", "--readings", "--out", record).Exit);
        Assert.Equal(ExitCode.NoBreach, Runs.Run("verify", record).Exit);
        _ = Record();
        Assert.Equal(ExitCode.DoesNotHold, Verify(record).Exit);
    }

    [Theory]
    [InlineData("en", "$.findings[2].achieved (annual-minimum 003 2023-01-01/2023-12-31): the record says 2, the facts give 1", "DOES NOT HOLD; members that differ: 1.")]
    [InlineData("vi", "$.findings[2].achieved (annual-minimum 003 2023-01-01/2023-12-31): hồ sơ ghi 2, tính lại được 1", "KHÔNG ĐÚNG; số chỗ sai: 1.")]
    public void A_record_with_a_changed_digit_does_not_hold_and_the_member_is_named(string language, string difference, string verdict)
    {
        string record = Record();
        string text = File.ReadAllText(record);
        int place = text.IndexOf("\"achieved\": 1", StringComparison.Ordinal);
        File.WriteAllText(record, $"{text[..place]}\"achieved\": 2{text[(place + 13)..]}");
        (int exit, string output, string error) = Verify(record, "--lang", language);
        Assert.Equal((ExitCode.DoesNotHold, ""), (exit, error));
        Assert.Equal([$"{record}: {difference}", $"{record}: {verdict}"], output.TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')));
    }

    // The library's own tests change every digit.
    [Fact]
    public void A_changed_digit_is_caught_wherever_it_stands() => AssertChangesAreCaught(everyNth: 100);

    [DeepFact]
    public void Each_of_many_changed_digits_is_caught() => AssertChangesAreCaught(everyNth: 10);

    [Fact]
    public void Other_facts_are_noticed()
    {
        string record = Record();
        _runs.File("points.csv", Points.Replace("Bưởi", "Mơ", StringComparison.Ordinal));
        (int exit, string output, _) = Verify(record);
        Assert.Equal(ExitCode.DoesNotHold, exit);
        Assert.Contains("$.fingerprint: the record says \"sha256:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_plan_of_the_same_number_is_noticed()
    {
        string record = Record();
        string other = _runs.File("other.json", Ocop.Domain.SystemTextJson.PlanDocument.Write(HanoiPlan312.Plan.With(HanoiPlan312.AnnualMinimum.With(range: CountRange.AtLeast(2)))));
        Assert.Equal(ExitCode.NoBreach, Verify(record, "--plan", "kh-312-2022").Exit);
        Assert.Equal(ExitCode.DoesNotHold, Verify(record, "--plan", other).Exit);
        Assert.Contains("$.plan: the record says \"312/KH-UBND\", the facts give \"42/KH-UBND\"", Verify(record, "--plan", "42/KH-UBND").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"plan\": \"312/KH-UBND\"", "\"plan\": \"313/KH-UBND\"", "$.plan: 313/KH-UBND: the program has no such plan")]
    [InlineData("\"format\": \"ocop.audit.v1\"", "\"format\": \"ocop.audit.v2\"", "$.format: \"ocop.audit.v2\": another format; the one read here is ocop.audit.v1")]
    [InlineData("\"library\": \"Ocop.Domain 1.", "\"library\": \"Ocop.Domain 7.", "$.library: the record says \"Ocop.Domain 7.")]
    [InlineData("\"coverage\": \"complete\"", "\"coverage\": \"partial\"", "$.findings[0].status (annual-minimum 001 2023-01-01/2023-12-31): the record says \"missed\", the facts give \"unproven\"")]
    [InlineData("\"coverage\":", "\"cover\":", "$.coverage: : required; add it")]
    [InlineData("\"achieved\": 0", "\"achieved\": 00", "$: : not well-formed JSON")]
    [InlineData("\"achieved\": 0", "\"achieved\": 0, \"achieved\": 0", "$.findings[0].achieved: 0: the same object has this member already")]
    public void What_cannot_be_so_does_not_hold(string part, string changed, string reason)
    {
        string record = Record();
        string text = File.ReadAllText(record);
        int place = text.IndexOf(part, StringComparison.Ordinal);
        File.WriteAllText(record, text[..place] + changed + text[(place + part.Length)..]);
        (int exit, string output, string error) = Verify(record);
        Assert.Equal((ExitCode.DoesNotHold, ""), (exit, error));
        Assert.Contains($"{record}: {reason}", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_checked_is_bad_input()
    {
        string record = Record();
        Assert.Equal(ExitCode.BadInput, Verify(_runs.PathOf("nothing.json")).Exit);
        Assert.Equal(ExitCode.BadInput, Runs.Run("verify").Exit);
        Assert.Equal(ExitCode.BadInput, Runs.Run("verify", record, "--points", _runs.PathOf("points.csv")).Exit);
        Assert.Equal(ExitCode.BadInput, Verify(record, "--plan", "nothing").Exit);
        _runs.File("points.csv", "id,name,district\nP-1,A,999\n");
        (int exit, string output, string error) = Verify(record);
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.Contains("none of the 30", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_the_plan_the_register_and_the_record_come_in_one_run()
    {
        string record = _runs.File("bad-audit.json", "{}"), plan = _runs.File("bad-plan.json", "[]");
        _runs.File("points.csv", "id,name,district\nP-1,A,999\n");
        _runs.File("centers.csv", Centers);
        (int exit, string output, string error) = Verify(record, "--plan", plan);
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.All([$"{plan}: $: […]: an object is needed", "points.csv:2: district: 999", $"{record}: $.asOf: : required"], fault => Assert.Contains(fault, error, StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_of_the_plan_and_the_register_come_in_one_run()
    {
        string plan = _runs.File("bad-plan.json", "[]");
        string error = _runs.Assess("id,name,district\nP-1,A,999\n", "--plan", plan).Error;
        Assert.All([$"{plan}: $: […]: an object is needed", "points.csv:2: district: 999"], fault => Assert.Contains(fault, error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("points.csv", "$: : not well-formed JSON", "IS NO WELL-FORMED RECORD, so that it cannot hold; faults: 1.")]
    public void A_file_that_is_no_record_is_called_so(string file, string reason, string verdict)
    {
        _ = Record();
        (int exit, string output, _) = Verify(_runs.PathOf(file));
        Assert.Equal(ExitCode.DoesNotHold, exit);
        Assert.Contains(reason, output, StringComparison.Ordinal);
        Assert.Contains(verdict, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_of_the_user_s_is_asked_for_and_a_file_that_can_be_read_once_will_do()
    {
        string mine = Ocop.Domain.SystemTextJson.PlanDocument.Write(HanoiPlan312.Plan).Replace("312/KH-UBND", "7/KH-UBND", StringComparison.Ordinal);
        string record = Record("--plan", _runs.File("mine.json", mine));
        (int exit, string output, _) = Verify(record);
        Assert.Equal(ExitCode.DoesNotHold, exit);
        Assert.Contains("name the plan's document by --plan", output, StringComparison.Ordinal);
        Assert.Contains("NOT VERIFIED against the plan that it names.", output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NoBreach, Verify(record, "--plan", _runs.PathOf("mine.json")).Exit);
    }

    [Theory]
    [InlineData("vi", "không có tệp này; kiểm tra lại đường dẫn")]
    [InlineData("en", "no such file; check the path")]
    public void A_record_that_is_not_there_is_named_in_the_language_of_the_run(string language, string reason) =>
        Assert.EndsWith(reason, Runs.Run("verify", "nowhere.json", "--lang", language).Error.TrimEnd(), StringComparison.Ordinal);

    [Fact]
    public void A_record_is_never_overwritten_by_its_verification()
    {
        string record = Record();
        string text = File.ReadAllText(record);
        Assert.Equal(ExitCode.BadInput, Verify(record, "--out", record).Exit);
        Assert.Equal(text, File.ReadAllText(record));
    }

    [Fact]
    public void Every_shipped_plan_s_record_holds() =>
        Assert.All(ShippedPlans.All, shipped => Assert.Equal(ExitCode.NoBreach, Verify(Record("--plan", shipped.Id)).Exit));

    private void AssertChangesAreCaught(int everyNth)
    {
        string record = Record("--plan", "276/KH-UBND");
        string text = File.ReadAllText(record);
        int[] digits = [.. Enumerable.Range(0, text.Length).Where(place => char.IsAsciiDigit(text[place]))];
        Assert.All(digits.Where((_, number) => number % everyNth == 0), place =>
        {
            File.WriteAllText(record, $"{text[..place]}{(text[place] - '0' + 1) % 10}{text[(place + 1)..]}");
            Assert.Equal(ExitCode.DoesNotHold, Verify(record).Exit);
        });
    }

    private string Record(params string[] options)
    {
        string record = _runs.PathOf("audit.json");
        string[] asOf = options.Contains("--as-of") ? [] : ["--as-of", "2023-12-31"];
        (int exit, _, string error) = Runs.Run(["assess", "--points", _runs.File("points.csv", Points), "--centers", _runs.File("centers.csv", Centers), "--format", "json", "--out", record, .. asOf, .. options]);
        Assert.Equal("", error);
        Assert.NotEqual(ExitCode.BadInput, exit);
        return record;
    }

    private (int Exit, string Output, string Error) Verify(string record, params string[] options) =>
        Runs.Run(["verify", record, "--points", _runs.PathOf("points.csv"), "--centers", _runs.PathOf("centers.csv"), .. options.Contains("--lang") ? [] : (string[])["--lang", "en"], .. options]);
}
