using System.Text;
using NodaTime.Text;
using Ocop.Domain.Reporting;

namespace Ocop.Domain.Fuzz;

/// <summary>What holds of a file that is read as the sales points, and then as the centers, of a register.</summary>
internal static class RegisterChecks
{
    private const string Nothing = "id,name,district\n";
    private const string PointColumns = "id,name,district,opened_on,closed_on,planned_on,place,source,venue,origins\n";
    private const string CenterColumns = "id,name,district,opened_on,closed_on,planned_on,place,source,functions,partners\n";

    public static int Run(string bytes)
    {
        byte[] file = Encoding.Latin1.GetBytes(bytes);
        return HashCode.Combine(Read(file, Encoding.UTF8.GetBytes(Nothing)), Read(Encoding.UTF8.GetBytes(Nothing), file));
    }

    private static int Read(byte[] points, byte[] centers)
    {
        RegisterReading reader = ReaderOf(points, centers);
        Find.Unless(reader.Register is null == reader.Errors.Length > 0, "neither a register nor a fault, or both");
        var outcome = new HashCode();
        foreach (InputError fault in reader.Errors.Take(100))
        {
            Find.Unless(fault.Place.Row >= 0, "a fault before the file");
            foreach (TextLanguage language in Enum.GetValues<TextLanguage>())
                Find.Unless(IsPlain(fault.In(language)), "a fault that breaks its line");
            outcome.Add(fault.Reason.English.Length);
        }

        if (reader.Register is { } register)
        {
            Find.Unless(register.Equals(ReaderOf(Written(PointColumns, register.SalesPoints), Written(CenterColumns, register.Centers)).Register), "what is written as CSV is not read as the same register");
            outcome.Add(register.Count);
            outcome.Add(register.Establishments.Count(record => record.OpenedOn is not null));
        }

        return outcome.ToHashCode();
    }

    private static RegisterReading ReaderOf(byte[] points, byte[] centers) =>
        RegisterSource.FromStreams(() => new MemoryStream(points), () => new MemoryStream(centers), RegisterCoverage.Complete).Read();

    private static bool IsPlain(string line) => !line.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter) && !WellFormed.Is(line));

    private static byte[] Written(string columns, IEnumerable<Establishment> records) => Encoding.UTF8.GetBytes(columns + string.Concat(records.Select(Row)));

    private static string Row(Establishment record)
    {
        string[] own = record switch
        {
            SalesPoint point => [point.Venue is { } venue ? EnumToken.Of(venue) : "", EnumToken.Of(point.Origins)],
            OcopCenter center => [EnumToken.Of(center.Functions), EnumToken.Of(center.Partners)],
            _ => throw new ArgumentException($"Not a kind of record: {record}.", nameof(record)),
        };
        string[] cells = [record.Id, record.Name, record.District.Code, Day(record.OpenedOn), Day(record.ClosedOn), Day(record.PlannedOn), record.Place ?? "", record.Source ?? "", .. own];
        return string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n";
    }

    private static string Day(LocalDate? day) => day is { } given ? LocalDatePattern.Iso.Format(given) : "";
}
