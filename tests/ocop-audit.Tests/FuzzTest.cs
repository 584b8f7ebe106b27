using Ocop.Domain.Fuzz;

namespace OcopAudit.Tests;

/// <summary>Everything that takes text or bytes, on the inputs kept and on some made of them; <c>tests/Ocop.Domain.Fuzz</c> tries many more.</summary>
public class FuzzTest
{
    private const int Seed = 312;
    private const int Texts = 2_000;
    private const int Files = 50;

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_input_that_is_kept_holds(string name)
    {
        FuzzTarget target = FuzzTargets.All.Single(target => target.Name == name);
        Assert.NotEmpty(Corpus.FilesOf(target));
        Assert.All(Corpus.FilesOf(target), file => Assert.Null(FuzzRun.Fault(target, Corpus.Read(target, File.ReadAllBytes(file)), isTwice: true, out _)));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Inputs_made_of_those_hold(string name)
    {
        FuzzTarget target = FuzzTargets.All.Single(target => target.Name == name);
        var run = new FuzzRun(target, Seed);
        run.Go(target.Share > 0 ? Texts : Files, Timeout.InfiniteTimeSpan);
        Assert.Empty(run.Finds);
        Assert.True(run.Executions >= Files);
    }

    [Fact]
    public void What_does_not_hold_is_found_and_made_small()
    {
        FuzzTarget district = FuzzTargets.All[0];
        var run = new FuzzRun(district with { Run = text => text.Contains("Gia", StringComparison.Ordinal) ? throw new FindException("found") : text.Length }, Seed);
        run.Go(Texts, Timeout.InfiniteTimeSpan);
        Assert.Equal([new FuzzFind("Gia", "found")], run.Finds);
    }

    [Fact]
    public void What_answers_otherwise_takes_long_or_allocates_much_is_found()
    {
        FuzzTarget district = FuzzTargets.All[0];
        int answers = 0;
        Assert.Equal("answered otherwise the second time", FuzzRun.Fault(district with { Run = _ => answers++ }, "", isTwice: true, out _));
        Assert.Equal("allocated too much", FuzzRun.Fault(district with { Run = _ => new byte[1 << 20].Length }, "", isTwice: false, out _));
        Assert.Equal("took too long", FuzzRun.Fault(district with { Run = _ => Work(TimeSpan.FromMilliseconds(60)) }, "", isTwice: false, out _));
    }

    // No attribute can hold half a letter.
    [Fact]
    public void Text_is_kept_escaped_and_read_back()
    {
        Assert.Equal(@"Gia Lâm\uD800\\\u000A", EscapedText.Of("Gia Lâm\uD800\\\n"));
        Assert.Equal("Gia Lâm\uD800\\\n", EscapedText.Read(@"Gia Lâm\uD800\\\u000A"));
    }

    private static int Work(TimeSpan time)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        int turns = 0;
        while (Environment.CpuUsage.TotalTime - start < time)
            turns++;
        return turns & 0;
    }
}
