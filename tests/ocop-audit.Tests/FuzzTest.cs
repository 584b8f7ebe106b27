using Ocop.Domain.Fuzz;

namespace OcopAudit.Tests;

/// <summary>
/// Everything that takes text or bytes, on the inputs that are kept and on some made of them; <c>eng/Fuzz</c> tries many more, and bounds
/// their time as well.
/// </summary>
public class FuzzTest
{
    private const int Seed = 312;

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_input_that_is_kept_passes(string name)
    {
        FuzzTarget target = TargetOf(name);
        Assert.NotEmpty(Corpus.FilesOf(target));
        Assert.All(Corpus.InputsOf(target), input => Assert.Null(FuzzRun.Fault(target, input, isTwice: true, out _)));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Inputs_made_of_those_pass(string name) => AssertPass(name, texts: 500, files: 20);

    [DeepTheory]
    [MemberData(nameof(Targets))]
    public void Many_inputs_made_of_those_pass(string name) => AssertPass(name, texts: 5_000, files: 200);

    [Fact]
    public void An_input_that_fails_is_found_and_made_small()
    {
        FuzzTarget district = FuzzTargets.All[0];
        int Run(string text) => text.Contains("Gia", StringComparison.Ordinal) ? throw new FindException("found") : text.Length;
        var run = new FuzzRun(district with { Run = Run, Bound = district.Bound.WithoutTime() }, Seed);
        run.Go(500, Timeout.InfiniteTimeSpan);
        Assert.Equal([new FuzzFind("Gia", "found")], run.Finds);
    }

    [Fact]
    public void A_second_answer_that_differs_and_a_cost_above_its_bound_are_found()
    {
        FuzzTarget target = TargetOf("district");
        int answers = 0;
        Assert.Equal("answered otherwise the second time", FuzzRun.Fault(target with { Run = _ => answers++ }, "", isTwice: true, out _));
        Assert.Equal("allocated too much", FuzzRun.Fault(target with { Run = _ => new byte[1 << 20].Length }, "", isTwice: false, out _));
        CostBound noTime = target.Bound with { Time = TimeSpan.FromTicks(-1), TimePerCharacter = TimeSpan.Zero };
        Assert.Equal("took too long", FuzzRun.Fault(target with { Bound = noTime }, "", isTwice: false, out _));
    }

    // An attribute cannot contain half a letter, so this is no theory.
    [Fact]
    public void Text_is_kept_escaped_and_read_back()
    {
        Assert.Equal(@"Gia Lâm\uD800\\\u000A", EscapedText.Of("Gia Lâm\uD800\\\n"));
        Assert.Equal("Gia Lâm\uD800\\\n", EscapedText.Read(@"Gia Lâm\uD800\\\u000A"));
    }

    // Without its bound on time, which a busy machine would exceed.
    private static FuzzTarget TargetOf(string name)
    {
        FuzzTarget target = FuzzTargets.All.Single(target => target.Name == name);
        return target with { Bound = target.Bound.WithoutTime() };
    }

    private static void AssertPass(string name, int texts, int files)
    {
        FuzzTarget target = TargetOf(name);
        int executions = target.Share > 0 ? texts : files;
        var run = new FuzzRun(target, Seed);
        run.Go(executions, Timeout.InfiniteTimeSpan);
        Assert.Empty(run.Finds);
        Assert.Equal(executions, run.Executions);
    }
}
