namespace Ocop.Domain;

/// <summary>What the parts of an outlook are called, in Vietnamese and English.</summary>
public static class OutlookNames
{
    private static readonly NameTable<NoProjectionReason> Gaps = new(
        (NoProjectionReason.CountsStock, "không dự báo: tính số đang hoạt động", "none: counts what is in operation"),
        (NoProjectionReason.TooFewDays, "chưa dự báo: mới qua ít ngày", "none: too few days"),
        (NoProjectionReason.TooFewOpenings, "chưa dự báo: số lượt khai trương còn ít", "none: too few openings"));

    /// <summary>Why nothing is projected, in a few words.</summary>
    /// <param name="gap">The reason.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason or the language is an undefined value.</exception>
    public static string NameIn(this NoProjectionReason gap, TextLanguage language) => Gaps.In(gap, language);
}
