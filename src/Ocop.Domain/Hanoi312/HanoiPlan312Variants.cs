namespace Ocop.Domain;

/// <summary>
/// What other sources print on clauses of plan 312/KH-UBND where they differ from the text read or say what it leaves out,
/// as <c>docs/data-sources.md</c> has it.
/// </summary>
internal static class HanoiPlan312Variants
{
    private const string HanoiTimes = "https://hanoitimes.vn/hanoi-to-open-30-ocop-showrooms-in-2023-322582.html";
    private const string OnPlan276 = "https://mic.gov.vn/phan-dau-moi-huyen-thi-xa-se-co-it-nhat-1-trung-tam-thiet-ke-sang-tao-gioi-thieu-san-pham-ocop-va-lang-nghe-197156680.htm";
    private const string OnPlan9 = "https://kinhtedothi.vn/nam-2023-ha-noi-phan-dau-co-10-san-pham-ocop-tiem-nang-5-sao.html";
    private const string OnPlan49 = "https://nguoihanoi.vn/ha-noi-nam-2023-se-phat-trien-5-den-9-trung-tam-quang-ba-san-pham-ocop-gan-voi-du-lich-67579.html";
    private const string OnPlan312 = "https://doanhnghieptiepthi.vn/ha-noi-phan-dau-phat-trien-them-20-30-diem-gioi-thieu-va-ban-san-pham-ocop-trong-nam-2023-161221207232919982.htm";
    private const string OnProgramme = "https://www.vietnamplus.vn/ha-noi-phan-dau-nam-2025-hoan-thanh-nhiem-vu-xay-dung-nong-thon-moi/854964.vnp";

    public static readonly ImmutableArray<SourceVariant> C01 =
    [
        Variant(
            "Kế hoạch 09/KH-UBND (tháng 01/2023) đặt mức tối thiểu 30 điểm trong năm 2023 cho toàn thành phố, không chia theo đơn vị; con số này bằng tổng mức tối thiểu của C01 trong một năm.",
            "Plan 09/KH-UBND (January 2023) asks for at least 30 points in the city in 2023 without dividing them among the units; that is what the minima of C01 add up to in a year.",
            OnPlan9),
    ];

    public static readonly ImmutableArray<SourceVariant> C02 =
    [
        Variant(
            "Bản tin của Doanh nghiệp & Tiếp thị ngày 08/12/2022 nêu cùng mức 20-30 điểm và in số hiệu 312/KH-UBND; bài báo đã đọc không in số hiệu này.",
            "Doanh nghiệp & Tiếp thị, 2022-12-08, has the same 20 to 30 points and prints the number 312/KH-UBND, which the article read leaves out.",
            OnPlan312),
        Variant(
            "Hanoi Times cũng viết về Kế hoạch 312 nhưng chỉ nêu “khoảng 30 điểm”.",
            "Hanoi Times, on plan 312 too, says \"about 30\" only.",
            HanoiTimes),
    ];

    public static readonly ImmutableArray<SourceVariant> C03 =
    [
        Variant(
            "Bài báo đã đọc không nêu thời hạn của năm trung tâm. Hanoi Times, viết về Kế hoạch 312, nêu thời hạn hết năm 2023 và địa điểm cụ thể: Bát Tràng, Duyên Thái, Chuyên Mỹ, Phú Vinh, Đường Lâm.",
            "The article read sets the five centers no day. Hanoi Times, on plan 312, says by the end of 2023, and names the places: Bát Tràng, Duyên Thái, Chuyên Mỹ, Phú Vinh, Đường Lâm.",
            HanoiTimes),
        Variant(
            "Tin về Kế hoạch 276/KH-UBND (25/10/2022) nêu cùng năm địa điểm và cùng thời hạn cuối năm 2023.",
            "A report on plan 276/KH-UBND (2022-10-25) has the same five places and the same end of 2023.",
            OnPlan276),
        Variant(
            "Kế hoạch 49/KH-UBND (tháng 02/2023) liệt kê chín địa điểm của năm 2023: có Phú Nghĩa thay cho Phú Vinh, có Vạn Phúc (Hà Đông), không có địa điểm nào ở thị xã Sơn Tây.",
            "Plan 49/KH-UBND (February 2023) lists nine places for 2023: Phú Nghĩa for Phú Vinh, Vạn Phúc (Hà Đông) among them, and none in Sơn Tây town.",
            OnPlan49),
    ];

    public static readonly ImmutableArray<SourceVariant> C04 =
    [
        Variant(
            "Tin về Kế hoạch 276/KH-UBND nêu mục tiêu đến hết năm 2025 cho mỗi huyện, thị xã; riêng các năm 2024 và 2025 thì chỉ nói đến các huyện còn lại, như bài báo đã đọc.",
            "A report on plan 276/KH-UBND sets the goal of the end of 2025 for each rural district and town; for 2024 and 2025 it names the remaining rural districts only, as the article read does.",
            OnPlan276),
    ];

    public static readonly ImmutableArray<SourceVariant> C05 =
    [
        Variant(
            $"Thông tấn xã Việt Nam in số hiệu của Chương trình là {HanoiPlan312.Programme}, ngày 17/03/2021.",
            $"The Vietnam News Agency prints the programme's number as {HanoiPlan312.Programme}, of 2021-03-17.",
            OnProgramme),
        Variant(
            $"Các bản tin về Kế hoạch 312 in 04-TTr/TU. “TTr” thường là ký hiệu của tờ trình, “CTr” là của chương trình.",
            $"Reports on plan 312 print 04-TTr/TU. \"TTr\" usually marks a submission, \"CTr\" a programme.",
            OnPlan312),
    ];

    private static SourceVariant Variant(string vietnamese, string english, string address) =>
        new(new BilingualText(vietnamese, english), new Uri(address));
}
