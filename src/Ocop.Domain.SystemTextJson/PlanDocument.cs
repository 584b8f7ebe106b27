namespace Ocop.Domain.SystemTextJson;

/// <summary>
/// Plans as JSON documents of the format <c>ocop.plan.v1</c>. <c>docs/plan.schema.json</c> describes them for editors and
/// other programs; what is read equals what was written.
/// </summary>
/// <example><c>OcopPlan plan = PlanDocument.Read(File.ReadAllText("my-plan.json"));</c></example>
public static class PlanDocument
{
    /// <summary>The name of the format, which a document states.</summary>
    public const string Format = "ocop.plan.v1";

    /// <summary>The longest document read or written, in bytes.</summary>
    public const int MaximumBytes = 1 << 20;

    /// <summary>How many rules the plan of a document may have.</summary>
    public const int MaximumRules = 200;

    /// <summary>How often the plan of a document may ask, at most: the sum of subjects × windows over its rules.</summary>
    public const int MaximumQuotas = 5_000;

    /// <summary>How deep a document may be nested.</summary>
    public const int MaximumDepth = Document.MaximumDepth;

    /// <summary>Reads a plan.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidDocumentException">
    /// The document is too large, no JSON or nested too deep; or it departs from the format, in which case the exception lists
    /// every error with its place. Unknown and repeated members are errors.
    /// </exception>
    public static OcopPlan Read(string json) => Read(Document.BytesOf(Guard.Against.Null(json)));

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="utf8">The document in UTF-8, with or without a byte-order mark. It is read to its end and left open.</param>
    public static OcopPlan Read(Stream utf8) => Read(Document.BytesOf(Guard.Against.Null(utf8), MaximumBytes));

    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The document, indented, its lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan has more than <see cref="MaximumRules"/> rules or asks more than <see cref="MaximumQuotas"/> times, or the document would be longer than <see cref="MaximumBytes"/>.</exception>
    public static string Write(OcopPlan plan)
    {
        string json = Document.Write(ContractOf(Guard.Against.Null(plan)));
        int length = System.Text.Encoding.UTF8.GetByteCount(json);
        return length <= MaximumBytes
            ? json
            : throw new ArgumentException($"Plan {plan} would be a document of {JsonDisplay.Number(length)} bytes; at most {JsonDisplay.Number(MaximumBytes)} are read.", nameof(plan));
    }

    /// <summary>A plan as it is written, alone or in an application's document: no larger than is read.</summary>
    internal static PlanContract ContractOf(OcopPlan plan) =>
        plan.Rules.Length <= MaximumRules && plan.Quotas.Length <= MaximumQuotas
            ? PlanContract.Of(plan)
            : throw new ArgumentException($"Plan {plan} has {JsonDisplay.Number(plan.Rules.Length)} rules and asks {JsonDisplay.Number(plan.Quotas.Length)} times; documents of at most {JsonDisplay.Number(MaximumRules)} and {JsonDisplay.Number(MaximumQuotas)} are read.", nameof(plan));

    private static OcopPlan Read(ReadOnlyMemory<byte> utf8)
    {
        var errors = new DocumentErrors();
        PlanContract? contract = Document.Read<PlanContract>(utf8, MaximumBytes, errors, hasGaps: true);
        OcopPlan? plan = contract is null ? null : new PlanReader(contract, errors).Plan();
        return plan ?? throw errors.ToException();
    }
}
