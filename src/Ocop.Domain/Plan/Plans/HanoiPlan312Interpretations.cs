namespace Ocop.Domain;

/// <summary>Where the source is silent or pulls two ways: the question, what this library answers, and why.</summary>
internal static class HanoiPlan312Interpretations
{
    public static readonly ImmutableArray<Interpretation> All =
    [
        Interpretation(
            "I01",
            "C01 nói “mỗi năm”: đó là những năm nào?",
            "C01 says \"every year\": which years?",
            "2023, 2024 và 2025: từ năm của kế hoạch đến hết giai đoạn của chương trình mà kế hoạch cụ thể hóa (2021-2025).",
            "2023, 2024 and 2025: from the plan's year to the end of the programme it serves (2021-2025)."),
        Interpretation(
            "I02",
            "Khi nào một điểm được coi là đã phát triển?",
            "When has a sales point been developed?",
            "Ngày điểm khai trương, đi vào hoạt động (C07). Điểm có đạt tiêu chí của Bộ Công Thương (Quyết định 920/QĐ-BCT năm 2019, 950/QĐ-BCT ngày 18/04/2023) hay không là do người giữ sổ xác nhận.",
            "On the day it opens for operation (C07). Whether it met the ministry's criteria (decisions 920/QĐ-BCT of 2019 and 950/QĐ-BCT of 2023-04-18) is for the register's keeper to say."),
        Interpretation(
            "I03",
            "Số điểm vượt của năm nay có được tính cho năm sau không?",
            "Does one year's surplus count for the next?",
            "Không: năm nào cũng đòi hỏi điểm mới của năm đó.",
            "No: each year asks for new points of its own."),
        Interpretation(
            "I04",
            "Điểm mở rồi đóng ngay trong năm thì sao?",
            "What of a point that opens and closes within the year?",
            "Vẫn tính là đã mở, vì kế hoạch đòi hỏi việc mở; kết luận ghi rõ có bao nhiêu điểm đã đóng.",
            "It still counts as opened, for opening is what the plan asks; the finding says how many have closed since."),
        Interpretation(
            "I05",
            "C01 cộng lại là 30 điểm mỗi năm, còn C02 phấn đấu 20 đến 30 điểm trong năm 2023: hiểu thế nào?",
            "C01 adds up to 30 points a year while C02 strives for 20 to 30 in 2023: how do the two go together?",
            "Giữ nguyên cả hai. Đạt mức tối thiểu ở mọi nơi là vừa đúng mức cao nhất của khoảng 20-30; vượt mức đó không bị coi là sai phạm.",
            "Both are kept as stated. Meeting every minimum lands exactly on the top of the range; going over the top is no fault."),
        Interpretation(
            "I06",
            "Trung tâm có trước năm 2024 có đáp ứng C04 không?",
            "Does a center opened before 2024 satisfy C04?",
            "Có: C04 hướng tới việc mỗi huyện có ít nhất một trung tâm chậm nhất vào cuối năm 2025, không nhất thiết mở trong hai năm đó.",
            "Yes: C04 strives for each district to have at least one by the end of 2025, not for it to open in those two years."),
        Interpretation(
            "I07",
            "C04 có áp dụng cho quận và thị xã không?",
            "Does C04 address urban districts and the town?",
            "Không: C04 chỉ nói đến các huyện. Trung tâm ở quận (Vạn Phúc, Hà Đông) được ghi sổ nhưng không tính cho chỉ tiêu nào. Thị xã Sơn Tây nếu chậm thì vẫn thuộc C03 và được ghi là đạt chậm.",
            "No: C04 names rural districts. A center in an urban district (Vạn Phúc in Hà Đông) is recorded and counts for no rule. Sơn Tây, a town, stays with C03 if its pilot is late, and is then met late."),
        Interpretation(
            "I08",
            "Cấp huyện chấm dứt hoạt động từ ngày 01/07/2025, khi kỳ hạn của C01 (năm 2025) và C04 chưa hết: tính thế nào?",
            "District-level units ceased to exist on 2025-07-01, inside the windows of C01 for 2025 and of C04: what then?",
            "Địa bàn của đơn vị cũ tiếp tục là địa bàn để tính đến hết ngày 31/12/2025. Cách hiểu khác: mọi kỳ thực hiện kết thúc vào ngày 30/06/2025.",
            "The former territory keeps counting as the reference area up to 2025-12-31. The other answer: every window ends on 2025-06-30."),
        Interpretation(
            "I09",
            "Trung tâm tính từ ngày chấm điểm, ngày có quyết định, ngày cấp chứng nhận hay ngày hoạt động?",
            "Does a center count from the day it was assessed, decided, certified or opened?",
            "Từ ngày được ghi sổ là đã hoạt động. Mười trung tâm của năm 2023 được chấm điểm ngày 27/12/2023; ngày cấp chứng nhận, ở nơi tìm được, từ 23/03/2024 trở đi. Theo ngày chấm điểm thì các trung tâm thí điểm kịp hạn, theo ngày cấp chứng nhận thì chậm; sổ đã công bố dùng ngày chấm điểm và ghi kèm ngày cấp chứng nhận.",
            "From the day it is recorded as open. The ten centers of 2023 were assessed on 2023-12-27; the days of certification that were found are from 2024-03-23 on. By the day of assessment the pilots are on time, by the day of certification late. The published register uses the day of assessment and carries the day of certification, where found, beside it."),
        Interpretation(
            "I10",
            "Không thấy ghi sổ có phải là không đạt không?",
            "Is an unrecorded opening a missed one?",
            "Chỉ khi sổ ghi đầy đủ. Sổ chưa đầy đủ thì kết luận là chưa đủ căn cứ.",
            "Only when the register is complete. When it is partial the verdict is unproven."),
    ];

    private static Interpretation Interpretation(
        string id, string vietnameseQuestion, string englishQuestion, string vietnameseAnswer, string englishAnswer) =>
        new(id, new BilingualText(vietnameseQuestion, englishQuestion), new BilingualText(vietnameseAnswer, englishAnswer));
}
