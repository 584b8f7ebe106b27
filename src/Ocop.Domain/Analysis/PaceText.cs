namespace Ocop.Domain.Analysis;

/// <summary>Words a pace.</summary>
internal static class PaceText
{
    public static TextPair Of(QuotaPace pace)
    {
        TextPair all = TextPair.Join(" ", " ", [Reached(pace), Needed(pace), Projection(pace)]);
        return new($"Chỉ số theo dõi, vì kế hoạch không đặt mốc giữa kỳ: {all.Vietnamese}", $"An indicator, since the plan states no interim targets: {all.English}");
    }

    private static TextPair Reached(QuotaPace pace)
    {
        TextPair beside = Beside(pace);
        TextPair register = pace.Finding.Coverage == RegisterCoverage.Partial ? new("sổ (chưa đầy đủ) ghi nhận", "the register, which is partial, shows") : new("sổ ghi nhận", "the count is");
        return new(
            $"đã qua {pace.DaysElapsed}/{pace.DaysInWindow} ngày của kỳ; theo tiến độ bình quân, đến nay tương ứng {Vietnamese(pace.EvenPace)}; {register.Vietnamese} {pace.Finding.Achieved}, {beside.Vietnamese}.",
            $"{pace.DaysElapsed} of the window's {pace.DaysInWindow} days are over; an even pace would have reached {English(pace.EvenPace)}; {register.English} {pace.Finding.Achieved}, {beside.English}.");
    }

    // Uses the number as displayed: a difference displayed as 0 is called even.
    private static TextPair Beside(QuotaPace pace)
    {
        Fraction size = pace.Ahead.Abs();
        return (English(size), pace.Ahead.Numerator) switch
        {
            ("0", _) => new("bằng tiến độ bình quân", "on the even pace"),
            (_, < 0) => new($"chậm {Vietnamese(size)} so với tiến độ bình quân", $"{English(size)} behind"),
            _ => new($"vượt {Vietnamese(size)} so với tiến độ bình quân", $"{English(size)} ahead"),
        };
    }

    private static TextPair Needed(QuotaPace pace)
    {
        int missing = pace.Finding.Shortfall, days = pace.Finding.DaysLeft;
        return pace.MonthsLeft < Fraction.Of(1)
            ? new($"Còn thiếu {missing}, thời gian còn lại {days} ngày.", $"{missing} more in the {DayText.EnglishCount(days)} left.")
            : new(
                $"Còn thiếu {missing}: bình quân {Vietnamese(pace.NeededPerMonth)} mỗi tháng trong {Vietnamese(pace.MonthsLeft)} tháng còn lại.",
                $"{missing} more in the {(pace.MonthsLeft == Fraction.Of(1) ? "month" : $"{English(pace.MonthsLeft)} months")} left is {English(pace.NeededPerMonth)} a month.");
    }

    private static TextPair Projection(QuotaPace pace)
    {
        int counted = pace.Finding.Achieved;
        return (pace.ProjectedAtEnd, pace.Finding.Rule.Measure.Basis) switch
        {
            ({ } projected, _) => new(
                $"Nếu giữ tiến độ này, đến cuối kỳ dự kiến đạt khoảng {Vietnamese(projected)}.",
                $"At the rate observed, the window would end with about {English(projected)}."),
            (_, CountingBasis.InOperation) => new(
                "Không dự báo: chỉ tiêu tính số đang hoạt động, không phản ánh tiến độ mở mới.",
                "No projection: the quota counts what is in operation, not openings."),
            _ when pace.DaysElapsed < QuotaPace.LeastDays => new(
                $"Chưa dự báo: kỳ mới qua {pace.DaysElapsed} ngày (chỉ dự báo khi đã qua {QuotaPace.LeastDays} ngày trở lên).",
                $"No projection: {DayText.EnglishCount(pace.DaysElapsed)} of the window {(pace.DaysElapsed == 1 ? "is" : "are")} over, and a projection needs {QuotaPace.LeastDays}."),
            _ => new(
                $"Chưa dự báo: mới có {counted} lượt khai trương (chỉ dự báo khi có {QuotaPace.LeastOpenings} lượt trở lên).",
                $"No projection: {counted} {(counted == 1 ? "opening is" : "openings are")} counted, and a projection needs {QuotaPace.LeastOpenings}."),
        };
    }

    private static string Vietnamese(Fraction number) => number.DecimalIn(TextLanguage.Vietnamese);

    private static string English(Fraction number) => number.DecimalIn(TextLanguage.English);
}
