using Ocop.Domain.Reporting.Reading;

namespace Ocop.Domain.Reporting;

/// <summary>A register in two tables, CSV files or workbooks, before it is read.</summary>
public sealed class RegisterSource
{
    private static readonly TableColumns RemarkColumns = new("remarks", ["id"], ["remark_vi", "remark_en"]);

    private readonly TableInput _points;
    private readonly TableInput _centers;
    private readonly Lazy<Dictionary<string, BilingualText>> _remarks;

    private RegisterSource(TableInput points, TableInput centers, RegisterCoverage coverage, BilingualText? remark = null)
    {
        (_points, _centers, Coverage, Remark) = (points, centers, coverage, remark);
        _remarks = new(() => remark is null ? [] : RemarksIn(points).Concat(RemarksIn(centers)).ToDictionary());
    }

    /// <summary>The real openings and recognitions that the press has published: a partial register. <c>docs/data-sources.md</c> gives the sources.</summary>
    public static RegisterSource Published { get; } = new(
        TableInput.Resource("published-points.csv"),
        TableInput.Resource("published-centers.csv"),
        RegisterCoverage.Partial,
        new BilingualText(
            "Sổ này lập từ những gì báo chí đã đăng, nên CHƯA ĐẦY ĐỦ: không thấy ghi sổ không có nghĩa là không có, và không chỉ tiêu nào bị kết luận là không đạt chỉ vì thiếu ghi chép. "
            + "Trung tâm của năm 2023 được tính từ ngày chấm điểm, 27/12/2023; ngày cấp chứng nhận, nếu tìm được, ghi kèm ở phần nguồn. Các ngày chứng nhận tìm được đều sau thời hạn của C03 trong Kế hoạch 312/KH-UBND (I09).",
            "This register is built from what the press published, so it is PARTIAL: the absence of a record proves nothing, and nothing unrecorded is called missed. "
            + "The centers of 2023 count from the day they were assessed, 2023-12-27; the day of certification, where found, stands beside it among the sources. Every day of certification found is after the due day of C03 of plan 312/KH-UBND (I09)."));

    /// <summary>A small fictitious register, complete, that shows every status except unproven.</summary>
    public static RegisterSource Example { get; } = new(
        TableInput.Resource("example-points.csv"),
        TableInput.Resource("example-centers.csv"),
        RegisterCoverage.Complete,
        new BilingualText(
            "VÍ DỤ HƯ CẤU: mọi điểm bán và trung tâm dưới đây đều do chương trình đặt ra để minh họa, không có thật.",
            "FICTITIOUS EXAMPLE: every sales point and center below is made up to show how the program works; none is real."));

    /// <summary>What the register claims about its completeness.</summary>
    public RegisterCoverage Coverage { get; }

    /// <summary>What a reader must know of a shipped register; null for any other.</summary>
    public BilingualText? Remark { get; }

    /// <summary>Whether the register ships with this library.</summary>
    public bool IsShipped => Remark is not null;

    /// <summary>The paths of the files; none for a register that is not in files.</summary>
    public ImmutableArray<string> Files { get; private init; } = [];

    /// <summary>The size in bytes of both tables together; 0 where it is not known.</summary>
    public long Size => _points.Size + _centers.Size;

    /// <summary>Names two files.</summary>
    /// <param name="points">The path of the sales points: CSV or .xlsx.</param>
    /// <param name="centers">The path of the centers: CSV or .xlsx; may be the same workbook.</param>
    /// <param name="coverage">What the register claims about its completeness.</param>
    public static RegisterSource FromFiles(string points, string centers, RegisterCoverage coverage) =>
        new(TableInput.File(points), TableInput.File(centers), coverage) { Files = [points, centers] };

    /// <summary>Takes tables from anywhere, such as an upload.</summary>
    /// <param name="points">Opens the sales points, CSV or .xlsx, as a stream that can seek; it is disposed of after reading.</param>
    /// <param name="centers">Opens the centers, in the same way.</param>
    /// <param name="coverage">What the register claims about its completeness.</param>
    public static RegisterSource FromStreams(Func<Stream> points, Func<Stream> centers, RegisterCoverage coverage) =>
        new(new TableInput("points", points), new TableInput("centers", centers), coverage);

    /// <summary>Reads both tables, and reports every error in them.</summary>
    /// <param name="progress">Receives, from time to time, the position in the table being read and its length, in any one unit.</param>
    public RegisterReading Read(IProgress<(long Position, long Length)>? progress = null) =>
        new RegisterReader(_points, _centers).Read(Coverage, progress);

    /// <summary>Returns what a shipped register says of one of its records, besides the facts; null if nothing.</summary>
    internal BilingualText? RemarkOn(Establishment record) => _remarks.Value.GetValueOrDefault(record.Id);

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
