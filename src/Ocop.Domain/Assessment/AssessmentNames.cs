namespace Ocop.Domain;

/// <summary>What the parts of an assessment are called, in Vietnamese and English.</summary>
public static class AssessmentNames
{
    private static readonly NameTable<FindingStatus> Names = new(
        (FindingStatus.Met, "đạt", "met"),
        (FindingStatus.Exceeded, "vượt mức", "exceeded"),
        (FindingStatus.MetLate, "đạt chậm", "met late"),
        (FindingStatus.NotStarted, "chưa đến kỳ", "not started"),
        (FindingStatus.Pending, "đang trong kỳ", "pending"),
        (FindingStatus.Lapsed, "không duy trì được", "lapsed"),
        (FindingStatus.Missed, "không đạt", "missed"),
        (FindingStatus.Unproven, "chưa đủ căn cứ", "unproven"));

    /// <summary>The status in words.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status or the language is an undefined value.</exception>
    public static string NameIn(this FindingStatus status, TextLanguage language) => Names.In(status, language);
}
