namespace LiveLedger.Tests;

public class RecentAnswersTest
{
    [Fact]
    public async Task Asked_by_many_at_a_time_an_answer_is_found_once()
    {
        var answers = new RecentAnswers<int, string>();
        int found = 0;
        TaskCompletionSource<string> finding = new();
        Task<string>[] asked = [.. Enumerable.Range(0, 10).Select(_ => answers.Of(1, () =>
        {
            found++;
            return finding.Task;
        }))];
        finding.SetResult("one");
        Assert.All(await Task.WhenAll(asked), answer => Assert.Equal("one", answer));
        Assert.Equal(1, found);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        var answers = new RecentAnswers<int, string>();
        await Assert.ThrowsAsync<TimeoutException>(() => answers.Of(1, () => throw new TimeoutException()));
        await Assert.ThrowsAsync<TimeoutException>(() => answers.Of(1, () => Task.FromException<string>(new TimeoutException())));
        Assert.Equal("one", await answers.Of(1, () => Task.FromResult("one")));
    }

    [Fact]
    public async Task Those_asked_for_last_are_kept()
    {
        var answers = new RecentAnswers<int, int>();
        List<int> found = [];
        Task<int> Ask(int question) => answers.Of(question, () =>
        {
            found.Add(question);
            return Task.FromResult(question);
        });
        foreach (int question in Enumerable.Range(0, 32).Append(0).Append(32))
            Assert.Equal(question, await Ask(question));
        Assert.Equal(Enumerable.Range(0, 33), found);
        await Ask(0); // Asked for again meanwhile.
        await Ask(1); // The one that made room.
        Assert.Equal([.. Enumerable.Range(0, 33), 1], found);
    }
}
