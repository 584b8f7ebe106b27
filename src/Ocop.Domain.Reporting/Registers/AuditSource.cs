using PlanAudit.Reading;

namespace PlanAudit.Registers;

/// <summary>A register to be audited, before it is read.</summary>
/// <param name="points">The sales points.</param>
/// <param name="centers">The centers.</param>
/// <param name="coverage">What the register claims of its completeness.</param>
/// <param name="remark">What a reader must know of it; null for a register of the user's.</param>
internal sealed class AuditSource(TableInput points, TableInput centers, RegisterCoverage coverage, BilingualText? remark = null)
{
    private static readonly TableColumns RemarkColumns = new("remarks", ["id"], ["remark_vi", "remark_en"]);

    private readonly Lazy<Dictionary<string, BilingualText>> _remarks = new(() => RemarksIn(points).Concat(RemarksIn(centers)).ToDictionary());

    public TableInput Points => points;

    public TableInput Centers => centers;

    public RegisterCoverage Coverage => coverage;

    /// <summary>What a reader must know of the register; null for one of the user's.</summary>
    public BilingualText? Remark => remark;

    /// <summary>Whether the register is one of those in the program.</summary>
    public bool IsEmbedded => Remark is not null;

    /// <summary>What an embedded register says of one of its records beside the facts; null if nothing.</summary>
    public BilingualText? RemarkOn(Establishment record) =>
        IsEmbedded ? _remarks.Value.GetValueOrDefault(record.Id) : null;

    private static IEnumerable<KeyValuePair<string, BilingualText>> RemarksIn(TableInput input)
    {
        using TableReader? table = TableReader.Open(input, RemarkColumns, []);
        return
        [
            .. from row in table?.Rows() ?? []
               where row.Has("remark_vi")
               select KeyValuePair.Create(
                   row.Text("id", Establishment.MaximumIdLength),
                   new BilingualText(row.Text("remark_vi", Establishment.MaximumTextLength), row.Text("remark_en", Establishment.MaximumTextLength))),
        ];
    }
}
