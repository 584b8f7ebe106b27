using PlanAudit.Reading;

namespace PlanAudit.Registers;

/// <summary>The registers that come with the program; <c>docs/data-sources.md</c> says where the published one is from.</summary>
internal static class EmbeddedRegister
{
    /// <summary>What the press published of real openings and recognitions: partial.</summary>
    public static AuditSource Published { get; } = new(
        TableInput.Resource("published-points.csv"),
        TableInput.Resource("published-centers.csv"),
        RegisterCoverage.Partial,
        new BilingualText(
            "Sổ này lập từ những gì báo chí đã đăng, nên CHƯA ĐẦY ĐỦ: không thấy ghi sổ không có nghĩa là không có, và không chỉ tiêu nào bị kết luận là không đạt chỉ vì thiếu ghi chép. "
            + "Trung tâm của năm 2023 được tính từ ngày chấm điểm, 27/12/2023; ngày cấp chứng nhận, nếu tìm được, ghi kèm ở phần nguồn. Các ngày chứng nhận tìm được đều sau thời hạn của C03 trong Kế hoạch 312/KH-UBND (I09).",
            "This register is built from what the press published, so it is PARTIAL: the absence of a record proves nothing, and nothing unrecorded is called missed. "
            + "The centers of 2023 count from the day they were assessed, 2023-12-27; the day of certification, where found, stands beside it among the sources. Every day of certification found is after the due day of C03 of plan 312/KH-UBND (I09)."));

    /// <summary>A small complete register that shows every status but unproven; nothing in it is real.</summary>
    public static AuditSource Example { get; } = new(
        TableInput.Resource("example-points.csv"),
        TableInput.Resource("example-centers.csv"),
        RegisterCoverage.Complete,
        new BilingualText(
            "VÍ DỤ HƯ CẤU: mọi điểm bán và trung tâm dưới đây đều do chương trình đặt ra để minh họa, không có thật.",
            "FICTITIOUS EXAMPLE: every sales point and center below is made up to show how the program works; none is real."));
}
