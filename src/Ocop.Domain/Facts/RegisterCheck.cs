namespace Ocop.Domain;

/// <summary>The rules of a register that no record can check alone.</summary>
internal static class RegisterCheck
{
    public static ImmutableArray<RegisterError> FindErrors(ImmutableArray<SalesPoint> salesPoints, ImmutableArray<OcopCenter> centers)
    {
        var errors = ImmutableArray.CreateBuilder<RegisterError>();
        var firstWithId = new Dictionary<string, (Establishment Record, int Position)>(salesPoints.Length + centers.Length, StringComparer.Ordinal);
        Check(ImmutableArray<Establishment>.CastUp(salesPoints), EstablishmentKind.SalesPoint, firstWithId, errors);
        Check(ImmutableArray<Establishment>.CastUp(centers), EstablishmentKind.Center, firstWithId, errors);
        return errors.ToImmutable();
    }

    private static void Check(
        ImmutableArray<Establishment> records,
        EstablishmentKind list,
        Dictionary<string, (Establishment Record, int Position)> firstWithId,
        ImmutableArray<RegisterError>.Builder errors)
    {
        for (int position = 0; position < records.Length; position++)
        {
            Establishment? record = records[position];
            if (record is null)
            {
                Report(RegisterErrorKind.MissingRecord, $"The {EnumToken.Of(list)} at position {position} is null; leave it out.");
                continue;
            }

            if (!firstWithId.TryAdd(record.Id, (record, position)))
            {
                (Establishment first, int place) = firstWithId[record.Id];
                Report(RegisterErrorKind.DuplicateId, $"{record} has the identifier of another record, {first}; give each its own.", (first.Kind, place));
            }

            if (record.ClosedOn is not { } closed)
                continue;
            if (record.OpenedOn is not { } opened)
                Report(RegisterErrorKind.ClosedButNeverOpened, $"{record} closes on {DayText.Iso(closed)} but never opened; give the day it opened.");
            else if (closed < opened)
                Report(RegisterErrorKind.ClosedBeforeOpened, $"{record} closes on {DayText.Iso(closed)}, before it opens on {DayText.Iso(opened)}; correct one of the days.");

            void Report(RegisterErrorKind kind, string message, (EstablishmentKind List, int Position)? first = null) =>
                errors.Add(new RegisterError(kind, list, position, message, first));
        }
    }
}
