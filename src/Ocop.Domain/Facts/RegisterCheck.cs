namespace Ocop.Domain;

/// <summary>What makes a list of records a register: the rules that no record can check alone.</summary>
internal static class RegisterCheck
{
    public static ImmutableArray<RegisterFault> FaultsOf(ImmutableArray<SalesPoint> salesPoints, ImmutableArray<OcopCenter> centers)
    {
        var faults = ImmutableArray.CreateBuilder<RegisterFault>();
        var firstWithId = new Dictionary<string, (Establishment Record, int Position)>(salesPoints.Length + centers.Length, StringComparer.Ordinal);
        Check(ImmutableArray<Establishment>.CastUp(salesPoints), EstablishmentKind.SalesPoint, firstWithId, faults);
        Check(ImmutableArray<Establishment>.CastUp(centers), EstablishmentKind.Center, firstWithId, faults);
        return faults.ToImmutable();
    }

    private static void Check(
        ImmutableArray<Establishment> records,
        EstablishmentKind list,
        Dictionary<string, (Establishment Record, int Position)> firstWithId,
        ImmutableArray<RegisterFault>.Builder faults)
    {
        for (int position = 0; position < records.Length; position++)
        {
            Establishment? record = records[position];
            if (record is null)
            {
                Report(RegisterFaultKind.MissingRecord, $"The {EnumToken.Of(list)} at position {position} is null; leave it out.");
                continue;
            }

            if (!firstWithId.TryAdd(record.Id, (record, position)))
            {
                (Establishment first, int place) = firstWithId[record.Id];
                Report(RegisterFaultKind.DuplicateId, $"{record} has the identifier of another record, {first}; give each its own.", (first.Kind, place));
            }

            if (record.ClosedOn is not { } closed)
                continue;
            if (record.OpenedOn is not { } opened)
                Report(RegisterFaultKind.ClosedButNeverOpened, $"{record} closes on {DayText.Iso(closed)} but never opened; give the day it opened.");
            else if (closed < opened)
                Report(RegisterFaultKind.ClosedBeforeOpened, $"{record} closes on {DayText.Iso(closed)}, before it opens on {DayText.Iso(opened)}; correct one of the days.");

            void Report(RegisterFaultKind kind, string message, (EstablishmentKind List, int Position)? first = null) =>
                faults.Add(new RegisterFault(kind, list, position, message, first));
        }
    }
}
