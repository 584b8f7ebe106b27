namespace LiveLedger.Tests;

/// <summary>
/// Three silos over one Redis are killed while agencies write. Nothing that was acknowledged is lost or there twice, nothing is read that
/// never was, agencies go on writing, and the board catches up by itself.
/// </summary>
public class FaultsTest(Chromium chromium)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    [DeepFact]
    public async Task Silos_are_killed_one_after_another_and_then_Redis()
    {
        await using FaultRun run = await FaultRun.Start(chromium, Pause);
        foreach (SiloProcess silo in run.Silos)
        {
            await run.WaitForBoard();
            await silo.Kill();
            await run.WaitForWrites();
            silo.StartAgain();
            await silo.WaitUntilReady();
        }

        await run.WaitForBoard();
        await run.Redis.Kill();
        await run.Redis.StartAgain();
        await run.WaitForBoard();
        await Finish(run);
    }

    [DeepFact]
    public async Task A_silo_is_gone_for_good()
    {
        await using FaultRun run = await FaultRun.Start(chromium, Pause);
        await run.WaitForBoard();
        await run.Silos[1].Kill();
        await run.WaitForBoard();
        await Finish(run);
    }

    [DeepFact]
    public async Task Redis_is_away_for_a_while()
    {
        await using FaultRun run = await FaultRun.Start(chromium, Pause);
        await run.WaitForBoard();
        await run.Redis.Kill();
        await run.WaitUntil(
            async () => await run.Board.Locator("#connection.is-lost").CountAsync() == 1, "The board does not say that it is out of date.");
        int resent = run.Workload.Resent;
        await run.WaitUntil(() => Task.FromResult(run.Workload.Resent > resent + 100), "Requests are not sent again.");
        await run.Redis.StartAgain();
        await run.WaitForBoard();
        await Finish(run);
    }

    private static async Task Finish(FaultRun run)
    {
        IReadOnlyList<LedgerEntry> entries = await run.Finish();
        Assert.True(run.Workload.Resent > 0 && entries.Count > 100, $"{run.Workload.Resent} sent again, {entries.Count} entries: too few.");
    }
}
