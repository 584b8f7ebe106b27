namespace Ocop.Domain.Analysis;

/// <summary>A quota under every combination of readings: under which of them it is compliant, and which questions decide.</summary>
public sealed class ComparedFinding
{
    internal ComparedFinding(Finding finding, Agreement agreement, int compliantUnder, ImmutableArray<ReadingQuestion> decidedBy)
    {
        Finding = finding;
        Agreement = agreement;
        CompliantUnder = compliantUnder;
        DecidedBy = decidedBy;
    }

    /// <summary>The finding of the plan as it stands.</summary>
    public Finding Finding { get; }

    /// <summary>Whether the readings agree that the quota is compliant. A reading that does not have the quota counts as compliant.</summary>
    public Agreement Agreement { get; }

    /// <summary>The number of combinations of readings under which the quota is compliant.</summary>
    public int CompliantUnder { get; }

    /// <summary>
    /// For <see cref="Agreement.Some"/>, the questions that decide: changing the answer to one of them alone makes the difference
    /// in at least one combination. Otherwise none.
    /// </summary>
    public ImmutableArray<ReadingQuestion> DecidedBy { get; }

    /// <summary>Explains the agreement: under all readings, under none, or the questions that decide.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string Explain(TextLanguage language)
    {
        TextPair words = Agreement switch
        {
            Agreement.All => new TextPair("đạt theo mọi cách hiểu", "compliant under all readings"),
            Agreement.None => new TextPair("không đạt theo bất kỳ cách hiểu nào", "compliant under no reading"),
            Agreement.Undecided => new TextPair("chưa kết luận được", "undecided"),
            _ => new TextPair($"tùy cách hiểu ({string.Join(", ", DecidedBy)})", $"depends on the reading ({string.Join(", ", DecidedBy)})"),
        };
        return words.In(language);
    }

    /// <summary>Returns the quota and the agreement.</summary>
    public override string ToString() => $"{Finding.Quota}: {EnumToken.Of(Agreement)}";
}
