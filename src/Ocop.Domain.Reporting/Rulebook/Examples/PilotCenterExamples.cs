using static Ocop.Domain.Reporting.Rulebook.Examples.ExampleParts;

namespace Ocop.Domain.Reporting.Rulebook.Examples;

/// <summary>C03: a center in each of the five pilot units by the end of 2023.</summary>
internal static class PilotCenterExamples
{
    public static readonly ImmutableArray<WorkedExample> All =
    [
        Example(
            "C03-1",
            Text("Hai trung tâm trong một huyện", "Two centers in one district"),
            [
                Center(District.GiaLam, openedOn: new(2023, 12, 27), name: "Gốm sứ Bát Tràng"),
                Center(District.GiaLam, openedOn: new(2023, 12, 27), name: "Gốm sứ Kim Lan"),
            ],
            [
                Verdict(new(2023, 12, 26), District.GiaLam, In2023, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2023, 12, 27), District.GiaLam, In2023, FindingStatus.Met, 2, 0, Consequence.Satisfied),
                Verdict(new(2023, 12, 31), District.SonTay, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
            ],
            Text(
                "Trung tâm thứ hai vẫn được tính cho Gia Lâm, nhưng không tính thay cho đơn vị khác. Hai trung tâm này có thật; ngày mở ở đây là ngày chấm điểm, như trong sổ đã công bố.",
                "The second center is not too many, and it does not count for another unit. These two are real, and count here from the day of assessment, as in the published register."),
            ["I09"]),
        Example(
            "C03-2",
            Text("Mở đúng ngày hết hạn", "Opened on the due day"),
            [Center(District.ThuongTin, openedOn: new(2023, 12, 31))],
            [
                Verdict(new(2023, 12, 30), District.ThuongTin, In2023, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2023, 12, 31), District.ThuongTin, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2024, 1, 1), District.ThuongTin, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
            ],
            Text("Ngày hết hạn vẫn là đúng hạn.", "On the due day is on time.")),
        Example(
            "C03-3",
            Text("Chậm một ngày", "One day late"),
            [Center(District.PhuXuyen, openedOn: new(2024, 1, 1), name: "Khảm trai")],
            [
                Verdict(new(2023, 12, 31), District.PhuXuyen, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
                Verdict(new(2024, 1, 1), District.PhuXuyen, In2023, FindingStatus.MetLate, 1, 0, Consequence.Satisfied),
            ],
            Text(
                "Hết ngày 31/12/2023 là vi phạm. Từ ngày trung tâm hoạt động, chỉ tiêu được ghi là đạt chậm: đã đáp ứng, nhưng về sau vẫn là chậm.",
                "At the end of 2023-12-31 it is a breach. From the day the center operates it is met late: satisfied, and late for good."),
            whyNot: Text(
                "Nếu trung tâm 1 (Khảm trai) mở sớm hơn 1 ngày, vào ngày 31/12/2023, thì chỉ tiêu đã đạt đúng hạn.",
                "It would have been met on time if center 1 (Khảm trai) had opened 1 day earlier, on 2023-12-31.")),
        Example(
            "C03-4",
            Text("Thị xã Sơn Tây có trung tâm vào ngày 29/02/2024", "Sơn Tây opens on the leap day, 2024-02-29"),
            [Center(District.SonTay, openedOn: new(2024, 2, 29), name: "Đường Lâm")],
            [
                NothingAsked(new(2024, 2, 29), District.SonTay, In2024And2025) with { Clause = "C04" },
                Verdict(new(2023, 12, 31), District.SonTay, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
                Verdict(new(2024, 2, 28), District.SonTay, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
                Verdict(new(2024, 2, 29), District.SonTay, In2023, FindingStatus.MetLate, 1, 0, Consequence.Satisfied),
            ],
            Text(
                "Dù chậm hạn, Sơn Tây vẫn thuộc C03, không chuyển sang C04: C04 chỉ nói đến các huyện còn lại, còn Sơn Tây là thị xã đã được nêu tên trong C03.",
                "Being late does not move Sơn Tây to C04: that names the remaining rural districts, and Sơn Tây is a town, named in C03."),
            ["I07"],
            whyNot: Text(
                "Nếu trung tâm 1 (Đường Lâm) mở sớm hơn 60 ngày, vào ngày 31/12/2023, thì chỉ tiêu đã đạt đúng hạn.",
                "It would have been met on time if center 1 (Đường Lâm) had opened 60 days earlier, on 2023-12-31.")),
        Example(
            "C03-5",
            Text("Có trung tâm từ trước năm 2023", "A center from before 2023"),
            [Center(District.ChuongMy, openedOn: new(2022, 8, 15))],
            [
                Verdict(new(2022, 12, 31), District.ChuongMy, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2023, 12, 31), District.ChuongMy, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
            ],
            Text(
                "C03 yêu cầu có trung tâm hoạt động chậm nhất vào ngày hết hạn; có sớm thì đạt sớm, kể cả trước khi kỳ bắt đầu.",
                "C03 asks that a center be in operation by the due day; who has one early meets it early, even before the window begins.")),
        Example(
            "C03-6",
            Text("Đóng cửa đúng ngày hết hạn", "Closed on the due day"),
            [Center(District.SonTay, openedOn: new(2023, 3, 1), closedOn: new(2023, 12, 31), name: "Xứ Đoài")],
            [
                Verdict(new(2023, 12, 30), District.SonTay, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2023, 12, 31), District.SonTay, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
            ],
            Text(
                "Ngày đóng cửa là ngày đầu tiên không còn hoạt động, nên hết ngày 31/12/2023 không có trung tâm nào. Vào ngày hết hạn không có đủ, nên kết luận là không đạt chứ không phải không duy trì được.",
                "The day of closing is the first on which it no longer operates, so at the end of 2023-12-31 there is none. What was never there on the due day is missed, not lapsed."),
            whyNot: Text(
                "Nếu trung tâm 1 (Xứ Đoài) không đóng cửa ngày 31/12/2023, thì chỉ tiêu đã đạt.",
                "It would have been met if center 1 (Xứ Đoài) had not closed on 2023-12-31.")),
        Example(
            "C03-7",
            Text("Đóng cửa sau ngày hết hạn một ngày", "Closed the day after the due day"),
            [Center(District.ChuongMy, openedOn: new(2023, 5, 1), closedOn: new(2024, 1, 1), name: "Mây tre đan")],
            [
                Verdict(new(2023, 12, 31), District.ChuongMy, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2024, 1, 1), District.ChuongMy, In2023, FindingStatus.Lapsed, 0, 1, Consequence.Breach),
            ],
            Text(
                "Đến hạn đã có, nay không còn: không duy trì được. Với chỉ tiêu tính số đang hoạt động, có rồi còn phải duy trì.",
                "It was there on the due day and no longer is: lapsed. Where what is in operation counts, it is to be kept."),
            whyNot: Text(
                "Nếu trung tâm 1 (Mây tre đan) không đóng cửa ngày 01/01/2024, thì chỉ tiêu vẫn đạt.",
                "It would still be met if center 1 (Mây tre đan) had not closed on 2024-01-01.")),
        Example(
            "C03-8",
            Text("Trung tâm này đóng, trung tâm khác mở cùng ngày", "One closes, another opens on the same day"),
            [
                Center(District.ThuongTin, openedOn: new(2023, 5, 1), closedOn: new(2024, 2, 1)),
                Center(District.ThuongTin, openedOn: new(2024, 2, 1)),
            ],
            [
                Verdict(new(2024, 1, 31), District.ThuongTin, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2024, 2, 1), District.ThuongTin, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
            ],
            Text("Không ngày nào thiếu: trung tâm nào cũng được, miễn là có đủ số lượng.", "No day is without one: any center will do, as long as the number is there.")),
        Example(
            "C03-9",
            Text("Đóng cửa rồi hai tháng sau mở trung tâm khác", "Closed, and another opened two months later"),
            [
                Center(District.PhuXuyen, openedOn: new(2023, 11, 11), closedOn: new(2024, 1, 10)),
                Center(District.PhuXuyen, openedOn: new(2024, 3, 10)),
            ],
            [
                Verdict(new(2024, 1, 9), District.PhuXuyen, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2024, 1, 10), District.PhuXuyen, In2023, FindingStatus.Lapsed, 0, 1, Consequence.Breach),
                Verdict(new(2024, 3, 10), District.PhuXuyen, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
            ],
            Text(
                "Ngày hết hạn đã đủ và nay lại đủ: đạt, không phải đạt chậm. Khoảng thời gian thiếu vẫn thể hiện ở phần diễn biến.",
                "It was reached by the due day and is reached again: met, not met late. The gap remains visible in the course of days.")),
        Example(
            "C03-10",
            Text("Ghi theo ngày cấp chứng nhận", "Recorded by the day of certification"),
            [Center(District.GiaLam, openedOn: new(2024, 3, 23), name: "Gốm sứ Bát Tràng")],
            [
                Verdict(new(2023, 12, 31), District.GiaLam, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
                Verdict(new(2024, 3, 23), District.GiaLam, In2023, FindingStatus.MetLate, 1, 0, Consequence.Satisfied),
            ],
            Text(
                "Cùng trung tâm như ở C03-1, nhưng sổ ghi ngày cấp chứng nhận: đúng hạn trở thành đạt chậm. Vì vậy phải biết sổ ghi theo ngày nào.",
                "The same center as in C03-1, recorded by its day of certification: on time becomes met late. So one must know which day a register goes by."),
            ["I09"]),
        Example(
            "C03-11",
            Text("Sơn Tây trong sổ chưa đầy đủ", "Sơn Tây in a partial register"),
            [],
            [
                Verdict(new(2023, 12, 30), District.SonTay, In2023, FindingStatus.Pending, 0, 1, Consequence.StillOpen) with { Coverage = RegisterCoverage.Partial },
                Verdict(new(2023, 12, 31), District.SonTay, In2023, FindingStatus.Unproven, 0, 1, Consequence.Undecided) with { Coverage = RegisterCoverage.Partial },
            ],
            Text(
                "Đây là kết luận của sổ đã công bố: báo chí không ghi nhận trung tâm nào ở Sơn Tây, nhưng sổ lập từ báo chí không đầy đủ nên chưa thể nói là không có.",
                "This is what the published register says: the press reports no center in Sơn Tây, but a register built from the press is partial, so it cannot be said that there is none."),
            ["I10"],
            whyNot: Text(
                "Nếu sổ ghi nhận thêm 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại thị xã Sơn Tây, đang hoạt động vào ngày 31/12/2023, thì chỉ tiêu có đủ căn cứ kết luận là đạt.",
                "It would be shown to be met if the register showed 1 more OCOP center in Sơn Tây town, open on 2023-12-31."),
            remedy: Text(
                "Chỉ tiêu này còn thiếu 1. Bắt buộc theo C03, theo sổ là đã quá hạn (nếu thực tế đã có thì bổ sung vào sổ, nếu chưa thì càng sớm càng tốt): mở mới 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại thị xã Sơn Tây.",
                "This quota is short by 1. Mandatory C03, overdue by the register (if it is there, record it; if not, as soon as possible): open 1 new OCOP center in Sơn Tây town.")),
        Example(
            "C03-12",
            Text("Đóng cửa sau hạn, trong sổ chưa đầy đủ", "Closed after the due day, in a partial register"),
            [Center(District.PhuXuyen, openedOn: new(2023, 7, 1), closedOn: new(2024, 4, 1))],
            [
                Verdict(new(2024, 4, 1), District.PhuXuyen, In2023, FindingStatus.Lapsed, 0, 1, Consequence.Breach),
                Verdict(new(2024, 4, 1), District.PhuXuyen, In2023, FindingStatus.Unproven, 0, 1, Consequence.Undecided) with { Coverage = RegisterCoverage.Partial },
            ],
            Text(
                "Sổ chưa đầy đủ thì có thể còn trung tâm khác chưa được ghi, nên cũng chưa đủ căn cứ để nói là không duy trì được.",
                "In a partial register another center may be unrecorded, so there is no proof of a lapse either."),
            ["I10"]),
        Example(
            "C03-13",
            Text("Ba điểm bán không thay được một trung tâm", "Three sales points make no center"),
            [Points(3, District.ChuongMy, openedOn: new(2023, 6, 1))],
            [
                Verdict(new(2023, 12, 31), District.ChuongMy, In2023, FindingStatus.Met, 3, 0, Consequence.Satisfied) with { Clause = "C01" },
                Verdict(new(2023, 12, 31), District.ChuongMy, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
            ],
            Text("Điểm bán tính cho C01 và C02; C03 chỉ tính trung tâm.", "Sales points count for C01 and C02; C03 counts centers only.")),
        Example(
            "C03-14",
            Text("Quá hạn mà chưa có trung tâm: phải làm gì", "Overdue and no center: what is to be done"),
            [],
            [Verdict(new(2024, 6, 30), District.SonTay, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach)],
            Text(
                "Khác với C01, chỉ tiêu này còn khắc phục được: từ ngày có trung tâm hoạt động, chỉ tiêu chuyển thành đạt chậm và không còn là vi phạm.",
                "Unlike C01 this can be mended: with a center it becomes met late, and no longer is a breach from the day the center operates."),
            whyNot: Text(
                "Nếu có thêm 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại thị xã Sơn Tây, hoạt động từ ngày 31/12/2023 đến hết ngày 30/06/2024, thì chỉ tiêu đã đạt.",
                "It would have been met if there were 1 more OCOP center in Sơn Tây town, open from 2023-12-31 to 2024-06-30."),
            remedy: Text(
                "Chỉ tiêu này còn thiếu 1. Bắt buộc theo C03, đã quá hạn, càng sớm càng tốt: mở mới 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại thị xã Sơn Tây.",
                "This quota is short by 1. Mandatory C03, overdue, as soon as possible: open 1 new OCOP center in Sơn Tây town.")),
    ];
}
