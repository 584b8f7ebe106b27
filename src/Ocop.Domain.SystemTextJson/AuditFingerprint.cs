using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// A SHA-256 over everything that an assessment is based on: the plan's rules, the register and the as-of day. Equal inputs have
/// equal fingerprints on any machine, in whatever order their records are.
/// </summary>
/// <remarks>
/// The text that is hashed is made of lines, each ended by a line feed, in UTF-8 without a byte-order mark; fields are
/// separated by a tab. In a field, <c>\</c>, tab, line feed and carriage return are written <c>\\</c>, <c>\t</c>,
/// <c>\n</c> and <c>\r</c>; what is absent is empty. Records are ordered by kind (sales points first), then identifier,
/// by UTF-16 code unit. <c>docs/fingerprint.md</c> gives every line.
/// </remarks>
public static class AuditFingerprint
{
    /// <summary>Computes the fingerprint: <c>sha256:</c> and 64 hexadecimal digits in lower case.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The as-of day.</param>
    /// <exception cref="ArgumentNullException">The plan or the register is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public static string Compute(OcopPlan plan, Register register, LocalDate asOf)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string line in CanonicalLines(plan, register, asOf))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line));
            hash.AppendData("\n"u8);
        }

        return $"sha256:{Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant()}";
    }

    /// <summary>Gets the lines that are hashed, without the line feeds that end them.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The as-of day.</param>
    /// <exception cref="ArgumentNullException">The plan or the register is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public static IEnumerable<string> CanonicalLines(OcopPlan plan, Register register, LocalDate asOf)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(register);
        Guard.Against.UnusableDay(asOf);
        return Lines(plan, register, asOf);
    }

    private static IEnumerable<string> Lines(OcopPlan plan, Register register, LocalDate asOf)
    {
        yield return "ocop.canonical.v1";
        yield return Line("plan", plan.Number);
        foreach (PlanRule rule in plan.Rules)
            yield return RuleLine(rule);
        yield return Line("as-of", DayText.Iso(asOf));
        yield return Line("coverage", EnumToken.Of(register.Coverage));
        foreach (SalesPoint point in register.SalesPoints.OrderBy(point => point.Id, StringComparer.Ordinal))
            yield return PointLine(point);
        foreach (OcopCenter center in register.Centers.OrderBy(center => center.Id, StringComparer.Ordinal))
            yield return CenterLine(center);
    }

    private static string RuleLine(PlanRule rule) => Line(
        "rule",
        rule.Id,
        rule.Clause.Id,
        EnumToken.Of(rule.Strength),
        rule.Measure.ToString(),
        rule.Scope.IsTogether ? "together" : "each",
        rule.Scope.Districts.ToString(),
        string.Join(' ', rule.Windows.Select(DayText.Iso)),
        rule.Range.ToString());

    private static string PointLine(SalesPoint point) =>
        RecordLine(point, point.Venue is { } venue ? EnumToken.Of(venue) : null, EnumToken.Of(point.Origins));

    private static string CenterLine(OcopCenter center) =>
        RecordLine(center, EnumToken.Of(center.Functions), EnumToken.Of(center.Partners));

    private static string RecordLine(Establishment record, string? first, string? second) => Line(
        EnumToken.Of(record.Kind),
        record.Id,
        record.Name,
        record.District.Code,
        Day(record.PlannedOn),
        Day(record.OpenedOn),
        Day(record.ClosedOn),
        first,
        second,
        record.Place,
        record.Source);

    private static string? Day(LocalDate? day) => day is { } given ? DayText.Iso(given) : null;

    private static string Line(params string?[] fields) => string.Join('\t', fields.Select(Escaped));

    private static string Escaped(string? field) =>
        field is null
            ? ""
            : field
                .Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\t", "\\t", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal)
                .Replace("\r", "\\r", StringComparison.Ordinal);
}
