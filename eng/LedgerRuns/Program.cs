using LedgerRuns;

switch (args)
{
    case ["faults"]:
        await FaultMeasurements.Run();
        return 0;
    case ["scale"]:
        await ScaleMeasurements.Run();
        return 0;
    case ["pictures"]:
        await BoardPictures.Take(Path.Combine(SourceTree.Root, "docs", "images"));
        return 0;
    default:
        Console.Error.WriteLine("Usage: eng/live-ledger.sh faults|scale|pictures");
        return 2;
}
