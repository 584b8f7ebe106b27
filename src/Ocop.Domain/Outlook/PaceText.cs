namespace Ocop.Domain;

/// <summary>Words a pace.</summary>
internal static class PaceText
{
    public static TextPair Of(QuotaPace pace)
    {
        (string behindVietnamese, string behindEnglish) = Beside(pace);
        TextPair projection = Projection(pace);
        return new(
            $"Chỉ số theo dõi, vì kế hoạch không đặt mốc giữa kỳ: đã qua {pace.DaysElapsed}/{pace.DaysInWindow} ngày của kỳ; "
            + $"nếu làm đều thì đến nay được {Vietnamese(pace.EvenPace)}, thực tế ghi nhận {pace.Finding.Achieved}, {behindVietnamese}. "
            + $"Còn thiếu {pace.Finding.Shortfall}: bình quân {Vietnamese(pace.NeededPerMonth)} mỗi tháng trong {Vietnamese(pace.MonthsLeft)} tháng còn lại. {projection.Vietnamese}",
            $"An indicator, since the plan states no interim targets: {pace.DaysElapsed} of the window's {pace.DaysInWindow} days are over; "
            + $"an even pace would have reached {English(pace.EvenPace)}, the count is {pace.Finding.Achieved}, {behindEnglish}. "
            + $"{pace.Finding.Shortfall} more in the {(pace.MonthsLeft == Fraction.Of(1) ? "month" : $"{English(pace.MonthsLeft)} months")} left is {English(pace.NeededPerMonth)} a month. {projection.English}");
    }

    private static (string Vietnamese, string English) Beside(QuotaPace pace) => Math.Sign(pace.Ahead.Numerator) switch
    {
        < 0 => ($"chậm hơn {Vietnamese(pace.Ahead.Absolute())}", $"{English(pace.Ahead.Absolute())} behind"),
        > 0 => ($"nhanh hơn {Vietnamese(pace.Ahead)}", $"{English(pace.Ahead)} ahead"),
        _ => ("đúng nhịp", "even"),
    };

    private static TextPair Projection(QuotaPace pace) => pace.Gap switch
    {
        null => new(
            $"Theo nhịp đã ghi nhận, đến cuối kỳ được khoảng {Vietnamese(pace.ProjectedAtEnd!.Value)}.",
            $"At the rate observed, the window would end with about {English(pace.ProjectedAtEnd!.Value)}."),
        ProjectionGap.CountsStock => new(
            "Không dự báo: chỉ tiêu tính số đang hoạt động, không cho biết nhịp mở mới.",
            "Nothing is projected: what is in operation tells no rate of opening."),
        ProjectionGap.TooFewDays => new(
            $"Không dự báo: mới qua {pace.DaysElapsed} ngày, cần ít nhất {QuotaPace.LeastDays}.",
            $"Nothing is projected: {pace.DaysElapsed} {(pace.DaysElapsed == 1 ? "day is" : "days are")} too little to go on; it takes {QuotaPace.LeastDays}."),
        ProjectionGap.TooFewOpenings => new(
            $"Không dự báo: mới ghi nhận {pace.Finding.Achieved}, cần ít nhất {QuotaPace.LeastOpenings}.",
            $"Nothing is projected: {pace.Finding.Achieved} {(pace.Finding.Achieved == 1 ? "opening is" : "openings are")} too little to go on; it takes {QuotaPace.LeastOpenings}."),
        _ => throw new ArgumentOutOfRangeException(nameof(pace), pace.Gap, "Not a reason."),
    };

    private static string Vietnamese(Fraction number) => number.DecimalIn(TextLanguage.Vietnamese);

    private static string English(Fraction number) => number.DecimalIn(TextLanguage.English);
}
