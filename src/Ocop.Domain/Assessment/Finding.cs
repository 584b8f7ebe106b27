namespace Ocop.Domain;

/// <summary>How one quota stands as of a day, with the counts it rests on.</summary>
/// <remarks>Findings compare by value. The explanation and the evidence are made only when asked for.</remarks>
public sealed record Finding
{
    internal Finding(Quota quota, LocalDate asOf, RegisterCoverage coverage, QuotaVerdict verdict, int closedSince)
    {
        Quota = quota;
        AsOf = asOf;
        Coverage = coverage;
        Verdict = verdict;
        ClosedSince = closedSince;
    }

    /// <summary>What is asked, of whom, within which window.</summary>
    public Quota Quota { get; }

    /// <summary>The rule that asks it.</summary>
    public PlanRule Rule => Quota.Rule;

    /// <summary>The day of the finding, inclusive.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether the record that was counted claims to be complete.</summary>
    public RegisterCoverage Coverage { get; }

    /// <summary>The status with its numbers.</summary>
    public QuotaVerdict Verdict { get; }

    /// <inheritdoc cref="QuotaVerdict.Status"/>
    public FindingStatus Status => Verdict.Status;

    /// <inheritdoc cref="QuotaVerdict.Achieved"/>
    public int Achieved => Verdict.Achieved;

    /// <inheritdoc cref="QuotaVerdict.AchievedByDue"/>
    public int AchievedByDue => Verdict.AchievedByDue;

    /// <inheritdoc cref="QuotaVerdict.Shortfall"/>
    public int Shortfall => Verdict.Shortfall;

    /// <inheritdoc cref="QuotaVerdict.Surplus"/>
    public int Surplus => Verdict.Surplus;

    /// <inheritdoc cref="QuotaVerdict.DaysLeft"/>
    public int DaysLeft => Verdict.DaysLeft;

    /// <inheritdoc cref="QuotaVerdict.IsBreach"/>
    public bool IsBreach => Verdict.IsBreach;

    /// <inheritdoc cref="QuotaVerdict.IsSatisfied"/>
    public bool IsSatisfied => Verdict.IsSatisfied;

    /// <inheritdoc cref="QuotaVerdict.IsKept"/>
    public bool IsKept => Verdict.IsKept;

    /// <inheritdoc cref="Quota.Due"/>
    public LocalDate Due => Quota.Due;

    /// <summary>How many of those counted have closed by the as-of day; always 0 for a stock, which counts only what is open (I04).</summary>
    [Expresses("I04")]
    public int ClosedSince { get; }

    /// <summary>The records that were counted, by day opened, then identifier.</summary>
    /// <param name="register">The register that was assessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register shows another count, so it is not the one that was assessed. Only the number is compared.</exception>
    public ImmutableArray<Establishment> Evidence(Register register)
    {
        Guard.Against.Null(register);
        List<Establishment> evidence = Counted(register, TallyQuestion.Achieved(Rule.Measure, Quota.Window, AsOf));
        if (evidence.Count != Achieved)
            throw new ArgumentException($"{Quota}: the finding counted {Achieved}, this register shows {evidence.Count}; give the register that was assessed.", nameof(register));
        return [.. evidence.OrderBy(record => record.OpenedOn).ThenBy(record => record.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether a register shows the counts of the finding, as the one that was assessed does.</summary>
    internal bool IsCountedIn(Register register) =>
        Counted(register, TallyQuestion.Achieved(Rule.Measure, Quota.Window, AsOf)).Count == Achieved
        && Counted(register, TallyQuestion.AchievedByDue(Rule.Measure, Quota.Window, AsOf)).Count == AchievedByDue;

    /// <summary>The finding in words: clause, who is to do what within which window, the counts, the verdict and the due day.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string Explain(TextLanguage language) => language switch
    {
        TextLanguage.Vietnamese => VietnameseExplanation.Of(this),
        TextLanguage.English => EnglishExplanation.Of(this),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Explanations are in Vietnamese and English."),
    };

    /// <summary>The quota and its status, for a debugger.</summary>
    public override string ToString() => $"{Quota}: {Verdict}";

    private List<Establishment> Counted(Register register, TallyQuestion? question)
    {
        var counted = new List<Establishment>();
        if (question is null)
            return counted;
        foreach (Establishment establishment in register.OfKind(question.Kind))
        {
            if (question.Counts(establishment.Fact) && Quota.Subject.Contains(establishment.District))
                counted.Add(establishment);
        }

        return counted;
    }
}
