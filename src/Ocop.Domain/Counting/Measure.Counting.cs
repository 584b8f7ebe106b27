namespace Ocop.Domain;

/// <content>The questions that count for a quota as of a day. Null where nothing counts yet, because its window has not begun.</content>
public readonly partial record struct Measure
{
    /// <summary>The establishments that count as of a day (I02, I09).</summary>
    [Expresses("I02", "I09")]
    internal TallyQuestion? Achieved(DateInterval window, LocalDate asOf) => Basis switch
    {
        CountingBasis.InOperation => OpenOn(asOf),
        _ when asOf < window.Start => null,
        _ => new(Kind, window.Start, LocalDate.Min(window.End, asOf), openOn: null),
    };

    /// <summary>The establishments that counted on the due day, or count as of an earlier day.</summary>
    internal TallyQuestion? AchievedByDue(DateInterval window, LocalDate asOf) => Achieved(window, LocalDate.Min(window.End, asOf));

    /// <summary>Those that count as of a day and are still open on it (I04).</summary>
    [Expresses("I04")]
    internal TallyQuestion? AchievedAndOpen(DateInterval window, LocalDate asOf) =>
        Achieved(window, asOf) is { } achieved ? new(Kind, achieved.OpenedFrom, achieved.OpenedTo, asOf) : null;

    /// <summary>Whether the count on the due day can differ from the count as of a day.</summary>
    internal bool HasOwnCountOnDue(LocalDate due, LocalDate asOf) => Basis == CountingBasis.InOperation && asOf > due;

    private TallyQuestion OpenOn(LocalDate day) => new(Kind, openedFrom: null, day, day);
}
