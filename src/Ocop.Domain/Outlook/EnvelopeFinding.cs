namespace Ocop.Domain;

/// <summary>Under which readings of the plan one quota is kept, and which questions decide.</summary>
public sealed class EnvelopeFinding
{
    internal EnvelopeFinding(Finding finding, ReadingSpan holds, int holdsUnder, ImmutableArray<ReadingQuestion> decidedBy)
    {
        Finding = finding;
        Holds = holds;
        HoldsUnder = holdsUnder;
        DecidedBy = decidedBy;
    }

    /// <summary>The finding of the plan as it stands.</summary>
    public Finding Finding { get; }

    /// <summary>
    /// Under which readings it holds as of the day: the minimum is reached and no cap is passed, or nothing is asked, since the
    /// reading does not have the quota.
    /// </summary>
    public ReadingSpan Holds { get; }

    /// <summary>The number of combined readings under which it holds.</summary>
    public int HoldsUnder { get; }

    /// <summary>
    /// For <see cref="ReadingSpan.Some"/>, the questions that decide: those of which another reading, all else alike, makes the
    /// difference somewhere. Else none.
    /// </summary>
    public ImmutableArray<ReadingQuestion> DecidedBy { get; }

    /// <summary>In a few words: under all readings, under none, or the questions that decide.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string Explain(TextLanguage language)
    {
        TextPair words = Holds switch
        {
            ReadingSpan.All => new TextPair("đạt theo mọi cách hiểu", "kept under all readings"),
            ReadingSpan.None => new TextPair("không đạt theo bất kỳ cách hiểu nào", "kept under no reading"),
            ReadingSpan.Undecided => new TextPair("chưa kết luận được", "undecided"),
            _ => new TextPair($"tùy cách hiểu ({string.Join(", ", DecidedBy)})", $"depends on the reading ({string.Join(", ", DecidedBy)})"),
        };
        return words.In(language);
    }

    /// <summary>The quota and the span, for a debugger.</summary>
    public override string ToString() => $"{Finding.Quota}: {EnumToken.Of(Holds)}";
}
