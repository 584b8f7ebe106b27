namespace Ocop.Domain.Analysis;

/// <summary>
/// Why a quota is not met: the smallest change to the register with which it would be met. Made by
/// <see cref="Finding.ExplainWhyNot"/>.
/// </summary>
/// <remarks>
/// A change may add openings, open a record earlier, open one that is only planned, or keep one from closing. It never opens a
/// record later, because a plan asks for openings, not for delays. The smallest change has the fewest records; then the fewest that
/// are not in the register; then the fewest that are only planned; then the fewest days moved. It concerns this quota only: a record
/// that opens earlier may be missing where it counted before, which <see cref="ApplyTo"/> and a comparison show.
/// </remarks>
public sealed class Counterfactual
{
    internal Counterfactual(Finding finding, ImmutableArray<RecordChange> changes, int more, DateInterval days)
    {
        Finding = finding;
        Changes = changes;
        MoreOpenings = more;
        Days = days;
    }

    /// <summary>The finding that would change.</summary>
    public Finding Finding { get; }

    /// <summary>The records that would have to change.</summary>
    public ImmutableArray<RecordChange> Changes { get; }

    /// <summary>The number of openings needed besides those in the register, 0 or more.</summary>
    public int MoreOpenings { get; }

    /// <summary>
    /// For a flow, the days of its window, within which one more would have to open. For a stock, the days on which one more would have to
    /// be open, inclusive: from the due day, or the as-of day if that is earlier or is the only one short. Before the due day it is the
    /// as-of day, though opening by the due day is enough.
    /// </summary>
    public DateInterval Days { get; }

    /// <summary>The size of the change: the number of records changed or added.</summary>
    public int Size => Changes.Length + MoreOpenings;

    /// <summary>The day as of which the verdict would differ: that of the finding, or the first day of a flow's window that has yet to
    /// start.</summary>
    public LocalDate AsOf => LocalDate.Max(Finding.AsOf, Days.Start);

    /// <summary>Returns the register with the change made, for assessment and comparison.</summary>
    /// <param name="register">The register that was asked about.</param>
    /// <remarks>Openings that are not in the register get identifiers and names of their own, in the first district of the quota.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">A record to be changed is not in the register.</exception>
    public Register ApplyTo(Register register)
    {
        Guard.Against.Null(register);
        Register changed = register;
        foreach (RecordChange change in Changes)
            changed = changed.Without(change.Record.Id).With(change.Changed);
        HashSet<string> taken = [.. register.Establishments.Select(record => record.Id)];
        IEnumerable<string> ids = Enumerable.Range(1, int.MaxValue).Select(number => $"one-more-{number}").Where(id => !taken.Contains(id));
        return changed.With(ids.Take(MoreOpenings).Select(OneMore).ToList());
    }

    /// <summary>Explains the change in words.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string Explain(TextLanguage language) => CounterfactualText.Of(this).In(language);

    /// <summary>The quota and the size of the change.</summary>
    public override string ToString() => $"{Finding.Quota}: {Changes.Length} records otherwise, {MoreOpenings} more";

    private Establishment OneMore(string id)
    {
        District district = Finding.Quota.Subject.First;
        LocalDate opened = Finding.Rule.Measure.Basis == CountingBasis.InOperation ? Days.Start : LocalDate.Min(Days.End, AsOf);
        return Finding.Rule.Measure.Kind == EstablishmentKind.SalesPoint
            ? new SalesPoint(id, id, district, opened)
            : new OcopCenter(id, id, district, opened);
    }
}
