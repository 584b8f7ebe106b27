namespace Ocop.Domain;

/// <summary>What the parts of an outlook are called, in Vietnamese and English.</summary>
public static class OutlookNames
{
    private static readonly NameTable<ProjectionGap> Gaps = new(
        (ProjectionGap.CountsStock, "không dự báo: tính số đang hoạt động", "none: counts what is in operation"),
        (ProjectionGap.TooFewDays, "không dự báo: mới qua ít ngày", "none: too few days"),
        (ProjectionGap.TooFewOpenings, "không dự báo: mới mở ít điểm", "none: too few openings"));

    /// <summary>Why nothing is projected, in a few words.</summary>
    /// <param name="gap">The reason.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason or the language is an undefined value.</exception>
    public static string NameIn(this ProjectionGap gap, TextLanguage language) => Gaps.In(gap, language);
}
