using static Ocop.Domain.Reporting.Rulebook.Examples.ExampleParts;

namespace Ocop.Domain.Reporting.Rulebook.Examples;

/// <summary>C01: at least one new sales point in each district-level unit, each year.</summary>
internal static class AnnualMinimumExamples
{
    public static readonly ImmutableArray<WorkedExample> All =
    [
        Example(
            "C01-1",
            Text("Mở một điểm trong năm", "One opening in the year"),
            [Point(District.BaDinh, openedOn: new(2023, 5, 1))],
            [
                Verdict(new(2023, 4, 30), District.BaDinh, In2023, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2023, 5, 1), District.BaDinh, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2023, 12, 31), District.BaDinh, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2023, 12, 31), District.BaDinh, In2024, FindingStatus.NotStarted, 0, 1, Consequence.StillOpen),
            ],
            Text(
                "Một điểm là đủ mức tối thiểu của năm 2023, tính từ ngày điểm đi vào hoạt động. Chỉ tiêu của năm 2024 là chỉ tiêu riêng và chưa đến kỳ.",
                "One point is the minimum of 2023, from the day it operates. The year 2024 is another quota, whose window has not begun.")),
        Example(
            "C01-2",
            Text("Không mở điểm nào: trước kỳ, trong kỳ, ngày cuối và ngày sau", "No opening at all: before the window, within it, on its last day and after it"),
            [],
            [
                Verdict(new(2022, 12, 31), District.HoanKiem, In2023, FindingStatus.NotStarted, 0, 1, Consequence.StillOpen),
                Verdict(new(2023, 1, 1), District.HoanKiem, In2023, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2023, 12, 30), District.HoanKiem, In2023, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2023, 12, 31), District.HoanKiem, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
                Verdict(new(2024, 1, 1), District.HoanKiem, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
            ],
            Text(
                "Ngày tính đến được tính trọn ngày. Tính đến hết ngày 31/12/2023 thì kỳ đã hết mà không có điểm nào; C01 là bắt buộc nên là vi phạm.",
                "The as-of day is over. At the end of 2023-12-31 the window is over without an opening; C01 is mandatory, so that is a breach.")),
        Example(
            "C01-3",
            Text("Mở đúng ngày cuối của kỳ", "Opened on the last day"),
            [Point(District.TayHo, openedOn: new(2023, 12, 31))],
            [
                Verdict(new(2023, 12, 30), District.TayHo, In2023, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2023, 12, 31), District.TayHo, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
            ],
            Text("Ngày cuối vẫn nằm trong kỳ.", "The last day is within the window.")),
        Example(
            "C01-4",
            Text("Chậm một ngày", "One day late"),
            [Point(District.HoangMai, openedOn: new(2024, 1, 1), name: "Chợ Hoàng Mai")],
            [
                Verdict(new(2024, 1, 1), District.HoangMai, In2024, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2024, 1, 1), District.HoangMai, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
            ],
            Text(
                "Điểm tính cho năm mở, tức năm 2024. Kỳ của năm 2023 đã hết và không thể mở bù: với C01 không có kết luận “đạt chậm”.",
                "The point counts for the year in which it opens, 2024. The window of 2023 is over and cannot be made up for: C01 knows no \"met late\"."),
            whyNot: Text(
                "Nếu điểm bán 1 (Chợ Hoàng Mai) mở sớm hơn 1 ngày, vào ngày 31/12/2023, thì chỉ tiêu đã đạt.",
                "It would have been met if sales point 1 (Chợ Hoàng Mai) had opened 1 day earlier, on 2023-12-31.")),
        Example(
            "C01-5",
            Text("Năm nay mở hai, năm sau không mở", "Two this year, none the next"),
            [Points(2, District.LongBien, openedOn: new(2023, 3, 1))],
            [
                Verdict(new(2024, 12, 31), District.LongBien, In2023, FindingStatus.Met, 2, 0, Consequence.Satisfied),
                Verdict(new(2024, 12, 31), District.LongBien, In2024, FindingStatus.Missed, 0, 1, Consequence.Breach),
            ],
            Text(
                "Điểm vượt của năm 2023 không được tính cho năm 2024.",
                "The surplus of 2023 does not count for 2024."),
            ["I03"]),
        Example(
            "C01-6",
            Text("Mở rồi đóng cửa trong cùng năm", "Opened and closed within the year"),
            [Point(District.DongDa, openedOn: new(2023, 5, 1), closedOn: new(2023, 9, 1))],
            [
                Verdict(new(2023, 8, 31), District.DongDa, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2023, 12, 31), District.DongDa, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied) with { Closed = 1 },
            ],
            Text(
                "C01 nói đến việc mở điểm, nên việc đóng cửa về sau không làm thay đổi kết luận; kết luận ghi rõ điểm đã đóng cửa.",
                "C01 asks for openings, so a later closure does not undo the verdict; the verdict says that the point has closed."),
            ["I04"]),
        Example(
            "C01-7",
            Text("Đóng cửa đúng ngày cuối của kỳ", "Closed on the last day of the window"),
            [Point(District.CauGiay, openedOn: new(2024, 3, 1), closedOn: new(2024, 12, 31))],
            [
                Verdict(new(2024, 12, 30), District.CauGiay, In2024, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2024, 12, 31), District.CauGiay, In2024, FindingStatus.Met, 1, 0, Consequence.Satisfied) with { Closed = 1 },
            ],
            Text(
                "Khác với trung tâm (xem C03-6): với C01, đóng cửa vào ngày nào cũng không làm thay đổi kết luận.",
                "Unlike a center (see C03-6): with C01 no day of closing changes the verdict."),
            ["I04"]),
        Example(
            "C01-8",
            Text("Dự kiến mở năm 2023 nhưng năm 2024 mới mở, hoặc không mở", "Planned for 2023, opened in 2024 or not at all"),
            [
                Point(District.ThanhXuan, openedOn: new(2024, 1, 15), plannedOn: new(2023, 12, 20)),
                Point(District.ThanhXuan, openedOn: null, plannedOn: new(2023, 11, 1)),
            ],
            [
                Verdict(new(2023, 12, 31), District.ThanhXuan, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
                Verdict(new(2024, 1, 15), District.ThanhXuan, In2024, FindingStatus.Met, 1, 0, Consequence.Satisfied),
            ],
            Text(
                "Chỉ ngày thực sự hoạt động được tính. Ngày dự kiến là để theo dõi tiến độ (C07).",
                "Only the day of operation counts. The planned day serves to follow the schedule (C07)."),
            ["I02"]),
        Example(
            "C01-9",
            Text("Mở ngày 29/02/2024", "Opened on 2024-02-29"),
            [Point(District.MeLinh, openedOn: new(2024, 2, 29))],
            [
                Verdict(new(2024, 2, 28), District.MeLinh, In2024, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2024, 2, 29), District.MeLinh, In2024, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2024, 3, 1), District.MeLinh, In2024, FindingStatus.Met, 1, 0, Consequence.Satisfied),
            ],
            Text("Ngày 29/02 của năm nhuận được tính như mọi ngày khác.", "A leap day is a day like any other.")),
        Example(
            "C01-10",
            Text("Có trung tâm nhưng không có điểm bán", "A center, and no sales point"),
            [Center(District.GiaLam, openedOn: new(2023, 12, 27), name: "Gốm sứ Bát Tràng")],
            [
                Verdict(new(2023, 12, 31), District.GiaLam, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied) with { Clause = "C03" },
                Verdict(new(2023, 12, 31), District.GiaLam, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
            ],
            Text(
                "Trung tâm đáp ứng C03, không thay cho điểm bán của C01.",
                "The center satisfies C03 and does not stand in for the sales point of C01.")),
        Example(
            "C01-11",
            Text("Sổ chưa đầy đủ", "A partial register"),
            [],
            [
                Verdict(new(2023, 12, 30), District.NamTuLiem, In2023, FindingStatus.Pending, 0, 1, Consequence.StillOpen) with { Coverage = RegisterCoverage.Partial },
                Verdict(new(2023, 12, 31), District.NamTuLiem, In2023, FindingStatus.Unproven, 0, 1, Consequence.Undecided) with { Coverage = RegisterCoverage.Partial },
                Verdict(new(2023, 12, 31), District.NamTuLiem, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach),
            ],
            Text(
                "Cùng một sổ không có bản ghi nào: khai là đầy đủ thì không đạt; khai là chưa đầy đủ thì chưa đủ căn cứ kết luận.",
                "The same register without a record: declared complete, the verdict is missed; declared partial, it is unproven."),
            ["I10"]),
        Example(
            "C01-12",
            Text("Quanh ngày cấp huyện chấm dứt: mở ngày 30/06/2025 và ngày 01/07/2025", "Around the end of the district level: opened on 2025-06-30 and on 2025-07-01"),
            [
                Point(District.SocSon, openedOn: new(2025, 6, 30)),
                Point(District.BaVi, openedOn: new(2025, 7, 1)),
            ],
            [
                Verdict(new(2025, 6, 30), District.SocSon, In2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2025, 6, 30), District.BaVi, In2025, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2025, 7, 1), District.BaVi, In2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2025, 6, 30), District.SocSon, In2025ToJune, FindingStatus.Met, 1, 0, Consequence.Satisfied) with { Reading = "I08-ends-with-districts" },
                Verdict(new(2025, 6, 30), District.BaVi, In2025ToJune, FindingStatus.Missed, 0, 1, Consequence.Breach) with { Reading = "I08-ends-with-districts" },
                Verdict(new(2025, 7, 1), District.BaVi, In2025ToJune, FindingStatus.Missed, 0, 1, Consequence.Breach) with { Reading = "I08-ends-with-districts" },
            ],
            Text(
                "Theo cách hiểu mặc định, địa bàn huyện Ba Vì cũ còn được tính đến hết ngày 31/12/2025. Theo cách hiểu khác, kỳ kết thúc ngày 30/06/2025 và điểm mở ngày hôm sau không được tính.",
                "By default the former area of Ba Vì counts to 2025-12-31. By the other reading the window ends on 2025-06-30, and a point opened on the next day is too late."),
            ["I08"]),
        Example(
            "C01-13",
            Text("Ngày cuối cùng của năm 2025", "The last day of 2025"),
            [Point(District.PhucTho, openedOn: new(2025, 12, 31))],
            [
                Verdict(new(2025, 12, 30), District.PhucTho, In2025, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2025, 12, 31), District.PhucTho, In2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2026, 1, 1), District.PhucTho, In2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
            ],
            Text(
                "Kỳ của năm 2025 kéo dài đến hết ngày 31/12/2025, kể cả khi đơn vị cấp huyện không còn.",
                "The window of 2025 reaches to the end of 2025-12-31, although the districts are no more."),
            ["I01", "I08"]),
        Example(
            "C01-14",
            Text("Có mở năm 2023, không mở năm 2024: tùy cách hiểu “mỗi năm”", "Opened in 2023, not in 2024: it depends on what \"every year\" means"),
            [Point(District.MyDuc, openedOn: new(2023, 4, 30))],
            [
                Verdict(new(2024, 12, 31), District.MyDuc, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2024, 12, 31), District.MyDuc, In2024, FindingStatus.Missed, 0, 1, Consequence.Breach),
                Verdict(new(2024, 12, 31), District.MyDuc, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied) with { Reading = "I01-2023-only" },
                NothingAsked(new(2024, 12, 31), District.MyDuc, In2024) with { Reading = "I01-2023-only" },
            ],
            Text(
                "Theo cách hiểu mặc định, “mỗi năm” là 2023, 2024 và 2025. Nếu chỉ là năm 2023 thì năm 2024 không có chỉ tiêu theo C01, nên không có vi phạm.",
                "By default \"every year\" is 2023, 2024 and 2025. Were it 2023 only, there would be no quota of 2024 to be in breach of."),
            ["I01"]),
        Example(
            "C01-15",
            Text("Giữa năm, chưa mở điểm nào: phải làm gì", "Mid-year, nothing opened: what is to be done"),
            [],
            [Verdict(new(2024, 6, 30), District.BaDinh, In2024, FindingStatus.Pending, 0, 1, Consequence.StillOpen)],
            Text(
                "Còn 184 ngày. Sau ngày 31/12/2024 thì không khắc phục được nữa.",
                "There are 184 days left. After 2024-12-31 it is beyond repair."),
            whyNot: Text(
                "Nếu có thêm 1 điểm giới thiệu và bán sản phẩm OCOP tại quận Ba Đình, mở trong năm 2024, thì chỉ tiêu sẽ đạt.",
                "It would be met if there were 1 more OCOP sales point in Ba Đình urban district, opened in 2024."),
            remedy: Text(
                "Chỉ tiêu này còn thiếu 1. Bắt buộc theo C01, chậm nhất là hết ngày 31/12/2024: mở mới 1 điểm giới thiệu và bán sản phẩm OCOP tại quận Ba Đình.",
                "This quota is short by 1. Mandatory C01, by 2024-12-31: open 1 new OCOP sales point in Ba Đình urban district.")),
    ];
}
