namespace Ocop.Domain;

/// <content>The names of statuses.</content>
public static partial class EnumNames
{
    private static readonly NameTable<FindingStatus> Statuses = new(
        (FindingStatus.Met, "đạt", "met"),
        (FindingStatus.Exceeded, "vượt mức", "exceeded"),
        (FindingStatus.MetLate, "đạt chậm", "met late"),
        (FindingStatus.NotStarted, "chưa đến kỳ", "not started"),
        (FindingStatus.Pending, "đang trong kỳ", "pending"),
        (FindingStatus.Lapsed, "không duy trì được", "lapsed"),
        (FindingStatus.Missed, "không đạt", "missed"),
        (FindingStatus.Unproven, "chưa đủ căn cứ", "unproven"));

    private static readonly NameTable<FindingStatus> Meanings = new(
        (FindingStatus.Met,
            "Đã đủ số lượng. Với chỉ tiêu tính số đang hoạt động, sau thời hạn chỉ được coi là đạt nếu đến hết ngày hết hạn cũng đã đủ.",
            "The number is reached. Where what is in operation counts, after the due day it is met only if it was reached by then too."),
        (FindingStatus.Exceeded,
            "Số lượng cao hơn mức cao nhất. Vượt mức không phải là vi phạm, trừ khi mức cao nhất là mức trần.",
            "The count is above the top of the range. That is no breach unless the top is a cap."),
        (FindingStatus.MetLate,
            "Nay đã đủ, nhưng đến hết ngày hết hạn thì chưa đủ. Chỉ có ở chỉ tiêu tính số đang hoạt động.",
            "The number is reached now and was not by the due day. Only where what is in operation counts."),
        (FindingStatus.NotStarted,
            "Chưa đủ, và kỳ thực hiện chưa bắt đầu.",
            "The number is not reached, and the window has not begun."),
        (FindingStatus.Pending,
            "Chưa đủ, nhưng kỳ thực hiện chưa hết: còn thời gian.",
            "The number is not reached, and the window is not over: there is time."),
        (FindingStatus.Lapsed,
            "Đến hết ngày hết hạn đã đủ, nay không còn đủ. Chỉ có ở chỉ tiêu tính số đang hoạt động.",
            "The number was reached by the due day and no longer is. Only where what is in operation counts."),
        (FindingStatus.Missed,
            "Kỳ thực hiện đã hết mà không đủ.",
            "The window is over and the number was not reached."),
        (FindingStatus.Unproven,
            "Xét theo sổ thì không đạt hoặc không duy trì được, nhưng sổ chưa đầy đủ nên chưa kết luận.",
            "By the register it would be missed or lapsed, but the register is known to be incomplete, so nothing is concluded."));

    /// <inheritdoc cref="NameIn(DistrictKind, TextLanguage)"/>
    public static string NameIn(this FindingStatus value, TextLanguage language) => Statuses.In(value, language);

    /// <summary>Explains the status in one or two sentences.</summary>
    /// <param name="value">The status.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status or the language is an undefined value.</exception>
    public static string MeaningIn(this FindingStatus value, TextLanguage language) => Meanings.In(value, language);
}
