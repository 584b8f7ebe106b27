namespace Ocop.Domain;

/// <summary>Where the source is silent or pulls two ways: the question, what this library answers, why, and what else could be answered.</summary>
internal static class HanoiPlan312Interpretations
{
    public static readonly ImmutableArray<Interpretation> All =
    [
        new(
            "I01",
            new("C01 nói “mỗi năm”: đó là những năm nào?", "C01 says \"every year\": which years?"),
            new("Các năm 2023, 2024 và 2025.", "2023, 2024 and 2025."),
            new(
                "Bài báo không nêu năm cuối. Kế hoạch lập cho năm 2023 và cụ thể hóa chương trình của giai đoạn 2021-2025 (C05), nên các năm được tính từ năm của kế hoạch đến hết giai đoạn; C04 cũng kéo dài đến hết năm 2025.",
                "The article names no last year. The plan is made for 2023 and serves a programme of 2021-2025 (C05), so the years run from the plan's own to the programme's last; C04 too reaches to the end of 2025."),
            new(
                "Chỉ năm 2023, năm của kế hoạch: khi đó C01 không đặt chỉ tiêu nào cho các năm 2024 và 2025.",
                "2023 only, the plan's own year: C01 then asks nothing in 2024 and 2025."),
            ["C01"]),
        new(
            "I02",
            new("Khi nào một điểm được coi là đã phát triển?", "When has a sales point been developed?"),
            new("Từ ngày điểm khai trương, đi vào hoạt động; ngày dự kiến không được tính.", "From the day it opens for operation; the day it was to open does not count."),
            new(
                "C07 nói đến việc khai trương và đưa điểm vào hoạt động; ngày đó có thể kiểm tra được. Điểm có đạt tiêu chí của Bộ Công Thương (Quyết định 920/QĐ-BCT năm 2019, 950/QĐ-BCT ngày 18/04/2023) hay không là do người giữ sổ xác nhận khi ghi sổ.",
                "C07 speaks of opening and operating, and that is a day which can be checked. Whether the point met the ministry's criteria (decisions 920/QĐ-BCT of 2019 and 950/QĐ-BCT of 2023-04-18) is for the register's keeper to say when recording it."),
            new(
                "Tính từ ngày điểm được công nhận đạt tiêu chí: muốn vậy, người giữ sổ ghi ngày đó làm ngày hoạt động.",
                "From the day it is found to meet the criteria: for that, the register's keeper records that day as the day of opening."),
            ["C01", "C02"]),
        new(
            "I03",
            new("Số điểm vượt của năm nay có được tính cho năm sau không?", "Does one year's surplus count for the next?"),
            new("Không: mỗi năm đều phải có điểm mới của năm đó.", "No: each year asks for new points of its own."),
            new(
                "C01 đặt chỉ tiêu cho từng năm. Nếu cộng dồn thì năm không mở điểm nào vẫn có thể được coi là đạt.",
                "C01 asks year by year. Were years added up, one without any opening could pass for met."),
            new(
                "Cộng dồn ba năm: mỗi đơn vị chỉ cần đủ ba điểm đến hết năm 2025, mở vào năm nào cũng được.",
                "Adding up the three years: three points by the end of 2025 would do, whenever they opened."),
            ["C01"]),
        new(
            "I04",
            new("Điểm mở rồi đóng cửa thì sao?", "What of a point that opens and then closes?"),
            new("Vẫn tính là đã mở; kết luận ghi rõ có bao nhiêu điểm đã đóng cửa.", "It still counts as opened; the finding says how many have closed since."),
            new(
                "C01 và C02 nói đến việc mở điểm mới, không nói đến số điểm đang hoạt động. Nhờ vậy, kết luận về một năm đã qua không thay đổi vì những việc xảy ra sau đó.",
                "C01 and C02 ask for openings, not for points in operation. So the verdict on a past year is not turned round by what happens later."),
            new(
                "Chỉ tính điểm còn hoạt động đến ngày đánh giá: khi đó, việc đóng cửa có thể làm một năm đã đạt trở thành không đạt.",
                "Counting only what is still open on the day of the audit: a closure would then worsen the verdict on a past year."),
            ["C01", "C02"]),
        new(
            "I05",
            new("C01 cộng lại là 30 điểm mỗi năm, còn C02 phấn đấu 20 đến 30 điểm trong năm 2023: hiểu thế nào?", "C01 adds up to 30 points a year while C02 strives for 20 to 30 in 2023: how do the two go together?"),
            new("Giữ nguyên cả hai; vượt mức 30 không bị coi là vi phạm.", "Both are kept as stated; going over 30 is no fault."),
            new(
                "Đạt mức tối thiểu ở cả 30 đơn vị là vừa đúng mức cao nhất của khoảng 20-30, nên hai chỉ tiêu không loại trừ nhau. C02 là mức phấn đấu; mở nhiều hơn không trái mục đích của kế hoạch.",
                "Meeting the minimum in all 30 units lands exactly on the top of the range, so neither excludes the other. C02 is an aspiration, and more openings do not go against what the plan is for."),
            new(
                "Chỉ coi 20 là mức thấp nhất và không có mức cao nhất; hoặc coi 30 là mức trần: vượt mức này thì coi là không đạt chỉ tiêu phấn đấu.",
                "A floor of 20 and no top; or 30 as a cap, above which the aspiration is not kept."),
            ["C01", "C02"]),
        new(
            "I06",
            new("Trung tâm có trước năm 2024 có đáp ứng C04 không?", "Does a center opened before 2024 satisfy C04?"),
            new("Có, nếu đến hết năm 2025 trung tâm vẫn hoạt động.", "Yes, if it is still in operation at the end of 2025."),
            new(
                "C04 hướng tới việc mỗi huyện có ít nhất một trung tâm chậm nhất vào cuối năm 2025. Không thể coi huyện làm sớm là kém hơn huyện làm đúng hạn.",
                "C04 strives for each district to have at least one by the end of 2025. A district that was early cannot rank below one that was on time."),
            new(
                "Chỉ tính trung tâm mở trong hai năm 2024 và 2025: khi đó huyện đã có trung tâm từ trước vẫn phấn đấu có thêm một trung tâm nữa.",
                "Only centers opened in 2024 and 2025 count: a district with an earlier one would strive for another."),
            ["C04"]),
        new(
            "I07",
            new("C04 có áp dụng cho quận và thị xã không?", "Does C04 address urban districts and the town?"),
            new(
                "Không. Trung tâm ở quận (Vạn Phúc, Hà Đông) được ghi sổ nhưng không tính cho chỉ tiêu nào. Thị xã Sơn Tây nếu chậm thì vẫn thuộc C03 và được ghi là đạt chậm.",
                "No. A center in an urban district (Vạn Phúc in Hà Đông) is recorded and counts for no rule. Sơn Tây, a town, stays with C03 if its pilot is late, and is then met late."),
            new(
                "C04 chỉ nói đến các huyện còn lại, và thị xã đã được nêu tên trong C03. Chậm hạn không phải là căn cứ để chuyển sang thời hạn dài hơn.",
                "C04 names the remaining rural districts, and the town is named in C03. Being late is no reason to be moved to a later due day."),
            new(
                "Hiểu C04 gồm cả thị xã, như Kế hoạch 276/KH-UBND nói “mỗi huyện, thị xã”: khi đó Sơn Tây có thêm thời hạn 31/12/2025 theo C04, bên cạnh thời hạn 31/12/2023 theo C03.",
                "C04 would take in the town, as plan 276/KH-UBND speaks of each district and town: Sơn Tây would then be due on 2025-12-31 by C04 as well, beside 2023-12-31 by C03."),
            ["C03", "C04"]),
        new(
            "I08",
            new("Cấp huyện chấm dứt hoạt động từ ngày 01/07/2025, khi kỳ thực hiện của C01 (năm 2025) và C04 chưa hết: tính thế nào?", "District-level units ceased to exist on 2025-07-01, inside the windows of C01 for 2025 and of C04: what then?"),
            new("Địa bàn của đơn vị cũ tiếp tục là địa bàn để tính đến hết ngày 31/12/2025.", "The former territory keeps counting as the reference area up to 2025-12-31."),
            new(
                "Không tìm thấy văn bản nào bãi bỏ hoặc rút ngắn chỉ tiêu khi cấp huyện kết thúc. Đơn vị hành chính không còn nhưng địa bàn vẫn còn, và điểm bán, trung tâm ở đó vẫn phục vụ người dân ở đó.",
                "No text was found that ends or shortens the quotas when the level ended. The units are gone, but the areas are not, and points and centers there serve the people there."),
            new(
                "Mọi kỳ thực hiện kết thúc vào ngày 30/06/2025, ngày cuối cùng còn cấp huyện: điểm và trung tâm mở từ ngày 01/07/2025 không được tính là đúng hạn.",
                "Every window ends on 2025-06-30, the last day of the district level: what opens from 2025-07-01 on is not on time."),
            ["C01", "C04"]),
        new(
            "I09",
            new("Trung tâm tính từ ngày chấm điểm, ngày có quyết định, ngày cấp chứng nhận hay ngày hoạt động?", "Does a center count from the day it was assessed, decided, certified or opened?"),
            new("Từ ngày được ghi sổ là đã hoạt động.", "From the day it is recorded as open."),
            new(
                "Kế hoạch nói xây dựng trung tâm, không nói cấp giấy chứng nhận. Mười trung tâm của năm 2023 được chấm điểm ngày 27/12/2023; các ngày cấp chứng nhận tìm được đều từ 23/03/2024 trở đi. Sổ đã công bố dùng ngày chấm điểm và ghi kèm ngày cấp chứng nhận.",
                "The plan asks for centers to be built, not for papers. The ten centers of 2023 were assessed on 2023-12-27; the days of certification that were found are from 2024-03-23 on. The published register uses the day of assessment and carries the day of certification, where found, beside it."),
            new(
                "Tính từ ngày cấp chứng nhận: khi đó, các trung tâm thí điểm đã tìm được ngày cấp đều là đạt chậm. Muốn vậy, ghi ngày đó làm ngày hoạt động.",
                "From the day of certification: the pilots for which that day was found are then all met late. For that, record that day as the day of opening."),
            ["C03", "C04"]),
        new(
            "I10",
            new("Không thấy ghi sổ có phải là không đạt không?", "Is an unrecorded opening a missed one?"),
            new("Chỉ khi sổ ghi đầy đủ. Sổ chưa đầy đủ thì kết luận là chưa đủ căn cứ.", "Only when the register is complete. When it is partial the verdict is unproven."),
            new(
                "Khi sổ chưa đầy đủ, việc không có ghi chép phản ánh tình trạng của sổ, không phản ánh kết quả của đơn vị.",
                "In a partial register a missing record says something of the register, not of the district."),
            new(
                "Coi mọi sổ là đầy đủ: khi đó, “không đạt” có thể chỉ là do thiếu ghi chép. Người giữ sổ quyết định việc này khi khai sổ đầy đủ hay chưa đầy đủ.",
                "Taking every register for complete: missed could then mean merely unrecorded. The register's keeper decides it by declaring the register complete or partial."),
            ["C01", "C02", "C03", "C04"]),
    ];
}
