namespace Ocop.Domain;

/// <summary>How one quota stands as of a day, with the counts it is based on.</summary>
/// <remarks>
/// Findings compare by quota, day, coverage and counts; the register that was counted does not matter. The explanation and the evidence are
/// computed on demand.
/// </remarks>
public sealed partial class Finding : ValueObject<Finding>
{
    private readonly Register? _register;

    internal Finding(Quota quota, LocalDate asOf, RegisterCoverage coverage, QuotaVerdict verdict, int closedSince, Register? register)
    {
        _register = register;
        Quota = quota;
        AsOf = asOf;
        Coverage = coverage;
        Verdict = verdict;
        ClosedSince = closedSince;
    }

    /// <summary>The quota.</summary>
    public Quota Quota { get; }

    /// <summary>The rule of the quota.</summary>
    public PlanRule Rule => Quota.Rule;

    /// <summary>The day of the finding, inclusive.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether the register that was counted claims to be complete.</summary>
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

    /// <inheritdoc cref="QuotaVerdict.IsCompliant"/>
    public bool IsCompliant => Verdict.IsCompliant;

    /// <inheritdoc cref="QuotaVerdict.IsFailed"/>
    public bool IsFailed => Verdict.IsFailed;

    /// <inheritdoc cref="Quota.Due"/>
    public LocalDate Due => Quota.Due;

    /// <summary>The number of counted establishments that have closed by the as-of day; always 0 for a stock, which counts only what is
    /// open (I04).</summary>
    [Expresses("I04")]
    public int ClosedSince { get; }

    /// <summary>The records that were counted, by day opened, then identifier.</summary>
    /// <exception cref="InvalidOperationException">The assessment was made from a tally alone, which keeps no records.</exception>
    public ImmutableArray<Establishment> Evidence
    {
        get
        {
            TallyQuestion? counted = Rule.Measure.Achieved(Quota.Window, AsOf);
            IEnumerable<Establishment> evidence =
                from record in Register.OfKind(Rule.Measure.Kind)
                where counted?.Matches(record.Fact) == true && Quota.Subject.Contains(record.District)
                select record;
            return [.. evidence.OrderBy(record => record.OpenedOn).ThenBy(record => record.Id, StringComparer.Ordinal)];
        }
    }

    /// <summary>The register that was assessed.</summary>
    /// <exception cref="InvalidOperationException">The assessment was made from a tally alone.</exception>
    internal Register Register => _register
        ?? throw new InvalidOperationException($"{Quota}: the assessment was made from a tally, which keeps no records; assess a register to ask for its records.");

    /// <summary>Explains the finding in words: the clause, who is to do what within which window, the counts, the verdict and the due
    /// day.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string Explain(TextLanguage language) => language switch
    {
        TextLanguage.Vietnamese => VietnameseExplanation.Of(this),
        TextLanguage.English => EnglishExplanation.Of(this),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Explanations are in Vietnamese and English."),
    };

    /// <inheritdoc/>
    public override bool Equals(Finding? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && AsOf == other.AsOf
            && Coverage == other.Coverage
            && Verdict == other.Verdict
            && ClosedSince == other.ClosedSince
            && Quota == other.Quota);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Quota, AsOf, Verdict);

    /// <summary>The quota and its status.</summary>
    public override string ToString() => $"{Quota}: {Verdict}";
}
