using static Ocop.Domain.Reporting.Rulebook.Examples.ExampleParts;

namespace Ocop.Domain.Reporting.Rulebook.Examples;

/// <summary>C02: 20 to 30 new sales points in the city in 2023.</summary>
internal static class CityTargetExamples
{
    public static readonly ImmutableArray<WorkedExample> All =
    [
        Example(
            "C02-1",
            Text("Mười chín điểm: còn trong kỳ, rồi hết kỳ", "Nineteen points: within the window, then past it"),
            [Points(19, District.DongDa, openedOn: new(2023, 6, 1))],
            [
                Verdict(new(2023, 12, 30), District.All, In2023, FindingStatus.Pending, 19, 1, Consequence.StillOpen),
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Missed, 19, 1, Consequence.Shortfall),
            ],
            Text(
                "Thiếu một điểm so với mức 20. C02 là mức phấn đấu, nên đây không phải là vi phạm.",
                "One short of 20. C02 is an aspiration, so this is no breach.")),
        Example(
            "C02-2",
            Text("Điểm thứ hai mươi mở đúng ngày cuối", "The twentieth opens on the last day"),
            [
                Points(19, District.DongDa, openedOn: new(2023, 6, 1)),
                Point(District.HaDong, openedOn: new(2023, 12, 31)),
            ],
            [
                Verdict(new(2023, 12, 30), District.All, In2023, FindingStatus.Pending, 19, 1, Consequence.StillOpen),
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Met, 20, 0, Consequence.Satisfied),
            ],
            Text("Cộng trên toàn thành phố, điểm ở đơn vị nào cũng được tính.", "The city is counted in sum; a point in any unit counts.")),
        Example(
            "C02-3",
            Text("Điểm thứ hai mươi chậm một ngày", "The twentieth is a day late"),
            [
                Points(19, District.DongDa, openedOn: new(2023, 6, 1)),
                Point(District.HaDong, openedOn: new(2024, 1, 1), name: "Lụa Vạn Phúc"),
            ],
            [
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Missed, 19, 1, Consequence.Shortfall),
                Verdict(new(2024, 1, 1), District.All, In2023, FindingStatus.Missed, 19, 1, Consequence.Shortfall),
            ],
            Text(
                "Điểm mở năm 2024 không tính cho năm 2023 và không bù được.",
                "A point opened in 2024 does not count for 2023 and cannot make up for it."),
            whyNot: Text(
                "Nếu điểm bán 20 (Lụa Vạn Phúc) mở sớm hơn 1 ngày, vào ngày 31/12/2023, thì chỉ tiêu đã đạt.",
                "It would have been met if sales point 20 (Lụa Vạn Phúc) had opened 1 day earlier, on 2023-12-31.")),
        Example(
            "C02-4",
            Text("Cả 30 đơn vị đều đạt mức tối thiểu", "All 30 units meet their minimum"),
            [APointInEachDistrict(openedOn: new(2023, 10, 10))],
            [
                Verdict(new(2023, 12, 31), District.SocSon, In2023, FindingStatus.Met, 1, 0, Consequence.Satisfied) with { Clause = "C01" },
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Met, 30, 0, Consequence.Satisfied),
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Met, 30, 0, Consequence.Satisfied) with { Reading = "I05-hard-cap" },
            ],
            Text(
                "Tổng mức tối thiểu của C01 là 30, vừa đúng mức cao nhất của C02. Vì vậy hai chỉ tiêu cùng đạt được, kể cả khi coi 30 là mức trần.",
                "The minima of C01 add up to 30, exactly the top of C02. So both can be met together, even if 30 is read as a cap."),
            ["I05"]),
        Example(
            "C02-5",
            Text("Ba mươi mốt điểm: tùy cách hiểu khoảng 20-30", "Thirty-one points: it depends on how the range is read"),
            [
                APointInEachDistrict(openedOn: new(2023, 10, 10)),
                Point(District.GiaLam, openedOn: new(2023, 11, 20)),
            ],
            [
                Verdict(new(2023, 11, 19), District.All, In2023, FindingStatus.Met, 30, 0, Consequence.Satisfied),
                Verdict(new(2023, 11, 20), District.All, In2023, FindingStatus.Exceeded, 31, 0, Consequence.Satisfied) with { Surplus = 1 },
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Exceeded, 31, 0, Consequence.Satisfied) with { Surplus = 1 },
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Met, 31, 0, Consequence.Satisfied) with { Reading = "I05-floor" },
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Exceeded, 31, 0, Consequence.Shortfall) with { Reading = "I05-hard-cap", Surplus = 1 },
            ],
            Text(
                "Theo cách hiểu mặc định, quá 30 điểm là vượt mức và không phải là lỗi. Nếu 20 chỉ là mức thấp nhất thì là đạt. Nếu 30 là mức trần thì không giữ được chỉ tiêu phấn đấu, nhưng vẫn không phải là vi phạm vì C02 không bắt buộc.",
                "By default going over 30 is exceeded, and no fault. With 20 as a floor only: met. With 30 as a cap: the aspiration is not kept, and still no breach, for C02 is not mandatory."),
            ["I05"]),
        Example(
            "C02-6",
            Text("Hai mươi điểm dồn vào một quận", "Twenty points in one district"),
            [Points(20, District.HaDong, openedOn: new(2023, 8, 15))],
            [
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Met, 20, 0, Consequence.Satisfied),
                Verdict(new(2023, 12, 31), District.HaDong, In2023, FindingStatus.Met, 20, 0, Consequence.Satisfied) with { Clause = "C01" },
                Verdict(new(2023, 12, 31), District.TayHo, In2023, FindingStatus.Missed, 0, 1, Consequence.Breach) with { Clause = "C01" },
            ],
            Text(
                "C02 cộng toàn thành phố nên đạt; C01 xét từng đơn vị nên đơn vị không mở điểm nào vẫn vi phạm.",
                "C02 counts the city in sum and is met; C01 looks at each unit, and where nothing opened it is in breach."),
            ["I05"]),
        Example(
            "C02-7",
            Text("Hai mươi điểm, năm điểm đã đóng cửa", "Twenty points, of which five have closed"),
            [
                Points(15, District.BacTuLiem, openedOn: new(2023, 2, 1)),
                Points(5, District.HaiBaTrung, openedOn: new(2023, 3, 1), closedOn: new(2023, 12, 1)),
            ],
            [
                Verdict(new(2023, 11, 30), District.All, In2023, FindingStatus.Met, 20, 0, Consequence.Satisfied),
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Met, 20, 0, Consequence.Satisfied) with { Closed = 5 },
            ],
            Text("Điểm đã mở trong kỳ vẫn được tính; số đã đóng cửa được nêu riêng.", "What opened within the window counts; how many have closed is said beside it."),
            ["I04"]),
        Example(
            "C02-8",
            Text("Hai mươi lăm điểm mở trước kỳ", "Twenty-five points opened before the window"),
            [Points(25, District.ThanhOai, openedOn: new(2022, 12, 31))],
            [
                Verdict(new(2022, 12, 31), District.All, In2023, FindingStatus.NotStarted, 0, 20, Consequence.StillOpen),
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Missed, 0, 20, Consequence.Shortfall),
            ],
            Text(
                "C02 nói đến số điểm có thêm trong năm 2023; điểm có sẵn, dù đang hoạt động, không phải là điểm có thêm.",
                "C02 speaks of additional points in 2023: what is there already, though in operation, is not additional.")),
        Example(
            "C02-9",
            Text("Sổ mới ghi được mười bốn điểm", "A register that shows fourteen so far"),
            [Points(14, District.HoangMai, openedOn: new(2023, 9, 9))],
            [
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Unproven, 14, 6, Consequence.Undecided) with { Coverage = RegisterCoverage.Partial },
                Verdict(new(2023, 12, 31), District.All, In2023, FindingStatus.Missed, 14, 6, Consequence.Shortfall),
            ],
            Text(
                "Sổ chưa đầy đủ thì chưa thể nói sáu điểm kia không mở hay chỉ chưa được ghi.",
                "In a partial register nobody can tell whether the other six did not open or were not recorded."),
            ["I10"]),
    ];
}
