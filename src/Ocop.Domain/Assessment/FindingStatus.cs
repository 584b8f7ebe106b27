using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>
/// The status of a quota on a day. Exactly one applies: the first whose condition is true, in the order exceeded, met, met late, not
/// started, pending, lapsed, missed. In a partial register, unproven replaces the last two.
/// </summary>
[JsonConverter(typeof(EnumToken.Converter<FindingStatus>))]
public enum FindingStatus
{
    /// <summary>
    /// Đạt. The minimum is reached; for a stock, after the due day, it was reached by then too.
    /// </summary>
    Met,

    /// <summary>Vượt mức. The count is above the top of the range, which is not a breach unless the top is a cap (I05).</summary>
    Exceeded,

    /// <summary>Đạt chậm. A stock that reaches its minimum now but did not by the due day.</summary>
    MetLate,

    /// <summary>Chưa đến kỳ. The minimum is not reached and the window has not begun.</summary>
    NotStarted,

    /// <summary>Đang trong kỳ. The minimum is not reached and the window is not over.</summary>
    Pending,

    /// <summary>Không duy trì được. A stock that reached its minimum by the due day but no longer does.</summary>
    Lapsed,

    /// <summary>Không đạt. The window is over and the minimum was not reached.</summary>
    Missed,

    /// <summary>Chưa đủ căn cứ. It would be missed or lapsed, but the register is known to be incomplete (I10).</summary>
    Unproven,
}
