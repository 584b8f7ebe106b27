namespace LedgerRuns;

/// <summary>Replays the entries of a ledger one by one, for one plan and as-of day.</summary>
internal sealed class LedgerReplay(OcopPlan plan, LocalDate asOf, IReadOnlyList<LedgerEntry> entries)
{
    private readonly Dictionary<(District District, string Id), Establishment> _standing = [];
    private int _done;

    /// <summary>Assesses the plan by the entries up to a position. Ask for positions in ascending order.</summary>
    public PlanAssessment At(long position)
    {
        for (; _done < entries.Count && entries[_done].Position <= position; _done++)
        {
            Establishment record = entries[_done].Record;
            if (entries[_done].Action == LedgerAction.Withdrawn)
                _standing.Remove((record.District, record.Id));
            else
                _standing[(record.District, record.Id)] = record;
        }

        return Tally.Count(plan, asOf, [.. _standing.Values.Select(record => record.Fact)]).Assess();
    }

    /// <summary>
    /// Returns the register at the last position asked for. Its identifiers begin with the district's code, because each district numbers
    /// its own.
    /// </summary>
    public Register Register() => new(
        _standing.Values.OfType<SalesPoint>().Select(point => new SalesPoint(
            $"{point.District.Code}-{point.Id}", point.Name, point.District, point.OpenedOn, point.ClosedOn, point.PlannedOn,
            point.Venue, point.Origins, point.Place, point.Source)),
        _standing.Values.OfType<OcopCenter>().Select(center => new OcopCenter(
            $"{center.District.Code}-{center.Id}", center.Name, center.District, center.OpenedOn, center.ClosedOn, center.PlannedOn,
            center.Functions, center.Partners, center.Place, center.Source)));
}
