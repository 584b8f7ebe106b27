using static Ocop.Domain.Reporting.Rulebook.Examples.ExampleParts;

namespace Ocop.Domain.Reporting.Rulebook.Examples;

/// <summary>C04: a center in each remaining rural district by the end of 2025.</summary>
internal static class CenterRolloutExamples
{
    public static readonly ImmutableArray<WorkedExample> All =
    [
        Example(
            "C04-1",
            Text("Mở trong kỳ, sau khi cấp huyện chấm dứt", "Opened within the window, after the end of the district level"),
            [Center(District.MeLinh, openedOn: new(2025, 10, 3), name: "Hoa cây cảnh Mê Linh")],
            [
                Verdict(new(2025, 10, 2), District.MeLinh, In2024And2025, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2025, 10, 3), District.MeLinh, In2024And2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2025, 12, 31), District.MeLinh, In2024And2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2025, 12, 31), District.MeLinh, In2024AndToJune2025, FindingStatus.MetLate, 1, 0, Consequence.Satisfied) with { Reading = "I08-ends-with-districts" },
            ],
            Text(
                "Địa bàn huyện Mê Linh cũ còn được tính đến hết năm 2025, nên trung tâm này là đúng hạn. Nếu kỳ kết thúc cùng cấp huyện thì là đạt chậm. Trung tâm này có thật; ngày 03/10/2025 là ngày đầu tiên biết chắc trung tâm đã hoạt động.",
                "The former area of Mê Linh counts to the end of 2025, so this center is on time. Were the window to end with the district level, it would be met late. The center is real; 2025-10-03 is the first day on which it is known to have operated."),
            ["I08", "I09"]),
        Example(
            "C04-2",
            Text("Có trung tâm từ trước năm 2024", "A center from before 2024"),
            [Center(District.HoaiDuc, openedOn: new(2023, 12, 27), name: "Mỹ nghệ Sơn Đồng")],
            [
                Verdict(new(2023, 12, 31), District.HoaiDuc, In2024And2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2025, 12, 31), District.HoaiDuc, In2024And2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2023, 12, 31), District.HoaiDuc, In2024And2025, FindingStatus.NotStarted, 0, 1, Consequence.StillOpen) with { Reading = "I06-opened-in-window" },
                Verdict(new(2025, 12, 31), District.HoaiDuc, In2024And2025, FindingStatus.Missed, 0, 1, Consequence.Shortfall) with { Reading = "I06-opened-in-window" },
            ],
            Text(
                "Theo cách hiểu mặc định, có sớm thì đạt sớm. Nếu chỉ tính trung tâm mở trong hai năm 2024 và 2025 thì huyện phấn đấu mở thêm một trung tâm nữa.",
                "By default, early is met early. Were only openings of 2024 and 2025 counted, the district would have one more to strive for."),
            ["I06"]),
        Example(
            "C04-3",
            Text("Có sớm nhưng đóng cửa trước hạn", "Early, and closed before the due day"),
            [Center(District.ThanhTri, openedOn: new(2023, 12, 27), closedOn: new(2025, 11, 1))],
            [
                Verdict(new(2025, 10, 31), District.ThanhTri, In2024And2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2025, 11, 1), District.ThanhTri, In2024And2025, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2025, 12, 31), District.ThanhTri, In2024And2025, FindingStatus.Missed, 0, 1, Consequence.Shortfall),
            ],
            Text(
                "Chưa đến hạn mà đóng cửa thì trở lại là đang trong kỳ; đến hạn vẫn không có thì không đạt.",
                "Closed before the due day, it is pending again; and if there is none by that day, it is missed."),
            ["I06"]),
        Example(
            "C04-4",
            Text("Mở trong kỳ rồi đóng cửa: tùy cách hiểu", "Opened within the window and closed: it depends on the reading"),
            [Center(District.UngHoa, openedOn: new(2024, 5, 19), closedOn: new(2025, 3, 1))],
            [
                Verdict(new(2025, 12, 31), District.UngHoa, In2024And2025, FindingStatus.Missed, 0, 1, Consequence.Shortfall),
                Verdict(new(2025, 12, 31), District.UngHoa, In2024And2025, FindingStatus.Met, 1, 0, Consequence.Satisfied) with { Reading = "I06-opened-in-window", Closed = 1 },
            ],
            Text(
                "Cách hiểu mặc định đếm số đang hoạt động nên là không đạt. Cách hiểu khác đếm số đã mở nên là đạt, kèm ghi chú đã đóng cửa.",
                "By default what is in operation counts, and it is missed. The other reading counts openings: met, with a note that it has closed."),
            ["I06"]),
        Example(
            "C04-5",
            Text("Không có trung tâm nào: trước kỳ, trong kỳ, ngày cuối và ngày sau", "No center at all: before the window, within it, on its last day and after it"),
            [],
            [
                Verdict(new(2023, 12, 31), District.BaVi, In2024And2025, FindingStatus.NotStarted, 0, 1, Consequence.StillOpen),
                Verdict(new(2024, 1, 1), District.BaVi, In2024And2025, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2025, 12, 30), District.BaVi, In2024And2025, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2025, 12, 31), District.BaVi, In2024And2025, FindingStatus.Missed, 0, 1, Consequence.Shortfall),
                Verdict(new(2026, 1, 1), District.BaVi, In2024And2025, FindingStatus.Missed, 0, 1, Consequence.Shortfall),
            ],
            Text(
                "C04 là mức phấn đấu: không đạt thì được ghi nhận, nhưng không bao giờ là vi phạm.",
                "C04 is an aspiration: missing it is recorded, and never is a breach.")),
        Example(
            "C04-6",
            Text("Ngày hết hạn và ngày sau", "The due day and the day after"),
            [
                Center(District.DanPhuong, openedOn: new(2025, 12, 31)),
                Center(District.PhucTho, openedOn: new(2026, 1, 1)),
            ],
            [
                Verdict(new(2025, 12, 31), District.DanPhuong, In2024And2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2025, 12, 31), District.PhucTho, In2024And2025, FindingStatus.Missed, 0, 1, Consequence.Shortfall),
                Verdict(new(2026, 1, 1), District.PhucTho, In2024And2025, FindingStatus.MetLate, 1, 0, Consequence.Satisfied),
            ],
            Text("Ngày 31/12/2025 là đúng hạn; ngày 01/01/2026 là đạt chậm.", "2025-12-31 is on time; 2026-01-01 is met late.")),
        Example(
            "C04-7",
            Text("Trung tâm lụa Vạn Phúc ở quận Hà Đông", "The Vạn Phúc silk center in Hà Đông"),
            [Center(District.HaDong, openedOn: new(2023, 12, 27), name: "Lụa Vạn Phúc")],
            [
                NothingAsked(new(2025, 12, 31), District.HaDong, In2023) with { Clause = "C03" },
                NothingAsked(new(2025, 12, 31), District.HaDong, In2024And2025),
                Verdict(new(2025, 12, 31), District.ThanhOai, In2024And2025, FindingStatus.Missed, 0, 1, Consequence.Shortfall),
            ],
            Text(
                "Hà Đông là quận: cả C03 và C04 đều không đặt chỉ tiêu trung tâm cho quận, và trung tâm ở đó không tính thay cho huyện bên cạnh.",
                "Hà Đông is an urban district: neither C03 nor C04 asks for a center there, and the one there does not count for the rural district beside it."),
            ["I07"]),
        Example(
            "C04-8",
            Text("Mở ngày 01/07/2025", "Opened on 2025-07-01"),
            [Center(District.SocSon, openedOn: new(2025, 7, 1))],
            [
                Verdict(new(2025, 6, 30), District.SocSon, In2024And2025, FindingStatus.Pending, 0, 1, Consequence.StillOpen),
                Verdict(new(2025, 7, 1), District.SocSon, In2024And2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2025, 6, 30), District.SocSon, In2024AndToJune2025, FindingStatus.Missed, 0, 1, Consequence.Shortfall) with { Reading = "I08-ends-with-districts" },
                Verdict(new(2025, 7, 1), District.SocSon, In2024AndToJune2025, FindingStatus.MetLate, 1, 0, Consequence.Satisfied) with { Reading = "I08-ends-with-districts" },
            ],
            Text(
                "Chỉ một ngày đã phân biệt hai cách hiểu: còn trong kỳ, hay kỳ đã hết cùng với cấp huyện.",
                "One day tells the readings apart: still within the window, or past one that ended with the district level."),
            ["I08"]),
        Example(
            "C04-9",
            Text("Đóng cửa sau khi đã hết hạn, và đóng cửa đúng ngày hết hạn", "Closed after the due day, and closed on it"),
            [
                Center(District.DongAnh, openedOn: new(2023, 12, 27), closedOn: new(2026, 2, 1)),
                Center(District.ThachThat, openedOn: new(2024, 2, 29), closedOn: new(2025, 12, 31)),
            ],
            [
                Verdict(new(2026, 1, 31), District.DongAnh, In2024And2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2026, 2, 1), District.DongAnh, In2024And2025, FindingStatus.Lapsed, 0, 1, Consequence.Shortfall),
                Verdict(new(2025, 12, 30), District.ThachThat, In2024And2025, FindingStatus.Met, 1, 0, Consequence.Satisfied),
                Verdict(new(2025, 12, 31), District.ThachThat, In2024And2025, FindingStatus.Missed, 0, 1, Consequence.Shortfall),
            ],
            Text(
                "Đông Anh có đủ vào ngày hết hạn, sau đó mới đóng cửa: không duy trì được. Thạch Thất đóng cửa đúng ngày hết hạn nên vào ngày đó không có: không đạt.",
                "Đông Anh had one on the due day and lost it later: lapsed. Thạch Thất closed on the due day and had none on it: missed.")),
        Example(
            "C04-10",
            Text("Còn một năm, chưa có trung tâm: phấn đấu thế nào", "One year left and no center: what to strive for"),
            [],
            [Verdict(new(2024, 12, 31), District.QuocOai, In2024And2025, FindingStatus.Pending, 0, 1, Consequence.StillOpen)],
            Text(
                "Còn 365 ngày. Sau ngày 31/12/2025 thì chỉ còn có thể đạt chậm.",
                "There are 365 days left. After 2025-12-31 it can only be met late."),
            whyNot: Text(
                "Nếu có thêm 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại huyện Quốc Oai, mở chậm nhất là hết ngày 31/12/2025, thì chỉ tiêu sẽ đạt.",
                "It would be met if there were 1 more OCOP center in Quốc Oai rural district, opened by 2025-12-31."),
            remedy: Text(
                "Chỉ tiêu này còn thiếu 1. Phấn đấu theo C04, chậm nhất là hết ngày 31/12/2025: mở mới 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP tại huyện Quốc Oai.",
                "This quota is short by 1. Aspirational C04, by 2025-12-31: aim to open 1 new OCOP center in Quốc Oai rural district.")),
    ];
}
