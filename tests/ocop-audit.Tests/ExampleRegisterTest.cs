namespace OcopAudit.Tests;

public class ExampleRegisterTest
{
    [Fact]
    public void It_shows_every_status_but_unproven()
    {
        var shown = Runs.Json("example").GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("status").GetString()).Distinct();
        Assert.Equal(EnumToken.All<FindingStatus>().Remove("unproven").Order(), shown.Order());
    }

    [Theory]
    [InlineData("vi", "HƯ CẤU")]
    [InlineData("en", "FICTITIOUS")]
    public void It_is_marked_as_fictitious_and_has_breaches(string language, string mark)
    {
        (int exit, string page, _) = Runs.Run("example", "--lang", language);
        Assert.Contains(mark, page, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Breach, exit);
    }

    [Fact]
    public void Every_record_of_it_says_that_it_is_made_up()
    {
        Register? register = RegisterSource.Example.Read().Register;
        Assert.All(register!.Establishments, record => Assert.Contains("hư cấu", record.Name, StringComparison.Ordinal));
    }
}
