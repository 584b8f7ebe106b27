using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Ocop.Domain;

/// <summary>
/// The answers to a plan's questions as of a day: one count for each question and district, whatever the size of the
/// register counted.
/// </summary>
/// <remarks>
/// Tallies of the same plan and day merge by addition, in any order and any grouping, with <see cref="Empty"/> as the
/// neutral one. So a register can be counted in parts, anywhere, by any engine, and judged here. Tallies compare by value.
/// </remarks>
public sealed class Tally : IEquatable<Tally>
{
    private readonly TallySheet _sheet;
    private readonly ImmutableArray<int> _counts;

    internal Tally(TallySheet sheet, ImmutableArray<int> counts)
    {
        _sheet = sheet;
        _counts = counts;
    }

    /// <summary>The plan whose questions are answered.</summary>
    public OcopPlan Plan => _sheet.Plan;

    /// <summary>The day, inclusive, as of which they are answered.</summary>
    public LocalDate AsOf => _sheet.AsOf;

    /// <summary>The questions, each once.</summary>
    public ImmutableArray<TallyQuestion> Questions => _sheet.Questions;

    /// <summary>The answer to a question for a district, 0 or more.</summary>
    /// <param name="question">One of <see cref="Questions"/>.</param>
    /// <param name="district">The district.</param>
    /// <exception cref="ArgumentNullException">The question or the district is null.</exception>
    /// <exception cref="ArgumentException">The question is not one of those asked.</exception>
    public int this[TallyQuestion question, District district] =>
        _sheet.StartOf(Guard.Against.Null(question)) is >= 0 and var start
            ? _counts[start + Guard.Against.Null(district).Index]
            : throw new ArgumentException($"This tally does not answer \"{question}\"; take the questions from {nameof(Questions)}.", nameof(question));

    /// <summary>A tally in which nothing is counted.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public static Tally Empty(OcopPlan plan, LocalDate asOf) => new TallyBuilder(plan, asOf).Build();

    /// <summary>Counts a register.</summary>
    /// <param name="plan">The plan whose questions are to be answered.</param>
    /// <param name="asOf">The day, inclusive: what is dated after it does not count.</param>
    /// <param name="register">The register.</param>
    /// <exception cref="ArgumentNullException">The plan or the register is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public static Tally Of(OcopPlan plan, LocalDate asOf, Register register)
    {
        var builder = new TallyBuilder(plan, asOf);
        builder.Add(register);
        return builder.Build();
    }

    /// <summary>Counts bare facts, without making objects of them.</summary>
    /// <param name="plan">The plan whose questions are to be answered.</param>
    /// <param name="asOf">The day, inclusive: what is dated after it does not count.</param>
    /// <param name="facts">The facts, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    public static Tally Of(OcopPlan plan, LocalDate asOf, ReadOnlySpan<EstablishmentFact> facts)
    {
        var builder = new TallyBuilder(plan, asOf);
        builder.Add(facts);
        return builder.Build();
    }

    /// <summary>The sum of two tallies of the same plan and day.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">They are of different plans or days.</exception>
    /// <exception cref="OverflowException">A count passes 2,147,483,647.</exception>
    public static Tally operator +(Tally left, Tally right) => Guard.Against.Null(left).Add(right);

    /// <summary>The sum of this tally and another of the same plan and day.</summary>
    /// <param name="other">The other tally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">They are of different plans or days.</exception>
    /// <exception cref="OverflowException">A count passes 2,147,483,647.</exception>
    public Tally Add(Tally other)
    {
        int[] counts = [.. _counts];
        Guard.Against.Null(other).AddTo(counts, _sheet, nameof(other));
        return new Tally(_sheet, ImmutableCollectionsMarshal.AsImmutableArray(counts));
    }

    /// <summary>Judges every quota of the plan by these counts.</summary>
    /// <param name="coverage">Whether what was counted is all there is (I10).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="coverage"/> is an undefined value.</exception>
    /// <exception cref="InvalidOperationException">
    /// The counts cannot be: ready counts say that more are still open than have opened.
    /// </exception>
    /// <exception cref="OverflowException">The sum over the districts of a quota passes 2,147,483,647.</exception>
    public PlanAssessment Judge(RegisterCoverage coverage = RegisterCoverage.Complete)
    {
        Guard.Against.UndefinedValue(coverage);
        var findings = ImmutableArray.CreateBuilder<Finding>(Plan.Quotas.Length);
        for (int place = 0; place < Plan.Rules.Length; place++)
            findings.AddRange(FindingsOf(Plan.Rules[place], _sheet.Columns[place], coverage));
        return new PlanAssessment(Plan, AsOf, coverage, findings.MoveToImmutable());
    }

    /// <summary>Judges plans whose questions were counted; what several of them ask alike is judged once.</summary>
    internal ImmutableArray<PlanAssessment> Judge(IEnumerable<OcopPlan> plans, RegisterCoverage coverage)
    {
        var known = new Dictionary<PlanRule, Finding[]>();
        return [.. plans.Select(JudgeOne)];

        PlanAssessment JudgeOne(OcopPlan plan)
        {
            var findings = ImmutableArray.CreateBuilder<Finding>(plan.Quotas.Length);
            foreach (PlanRule rule in plan.Rules)
            {
                if (!known.TryGetValue(rule, out Finding[]? found))
                    known.Add(rule, found = FindingsOf(rule, _sheet.Layout.ColumnsOf(rule), coverage));
                findings.AddRange(found);
            }

            return new PlanAssessment(plan, AsOf, coverage, findings.MoveToImmutable());
        }
    }

    /// <summary>Judges one quota by these counts. Allocates nothing.</summary>
    /// <param name="quota">One of the plan's quotas.</param>
    /// <param name="coverage">Whether what was counted is all there is (I10).</param>
    /// <exception cref="ArgumentNullException"><paramref name="quota"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="coverage"/> is an undefined value.</exception>
    /// <exception cref="ArgumentException">The plan does not ask the quota.</exception>
    /// <exception cref="OverflowException">The sum over the districts of the quota passes 2,147,483,647.</exception>
    public QuotaVerdict VerdictOn(Quota quota, RegisterCoverage coverage = RegisterCoverage.Complete)
    {
        Guard.Against.Null(quota);
        Guard.Against.UndefinedValue(coverage);
        return Judge(quota, _sheet.ColumnOf(quota), coverage);
    }

    /// <summary>Adds these counts to others.</summary>
    internal void AddTo(Span<int> counts, TallySheet sheet, string parameter)
    {
        if (!sheet.Fits(_sheet))
            throw new ArgumentException(
                $"A tally of plan {Plan} as of {DayText.Iso(AsOf)} does not merge with one of plan {sheet.Plan} as of {DayText.Iso(sheet.AsOf)}; count both for the same plan and day.",
                parameter);
        ReadOnlySpan<int> added = _counts.AsSpan();
        for (int i = 0; i < added.Length; i++)
            counts[i] += added[i];
    }

    /// <inheritdoc/>
    public bool Equals(Tally? other) =>
        other is not null && _sheet.Fits(other._sheet) && _counts.AsSpan().SequenceEqual(other._counts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Tally);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Plan);
        hash.Add(AsOf);
        foreach (int count in _counts)
            hash.Add(count);
        return hash.ToHashCode();
    }

    /// <summary>Plan, day and number of questions, for a debugger.</summary>
    public override string ToString() => $"Tally of {Plan} as of {DayText.Iso(AsOf)}, {Questions.Length} questions";

    private Finding[] FindingsOf(PlanRule rule, ImmutableArray<TallyLayout.Column> columns, RegisterCoverage coverage)
    {
        var findings = new Finding[rule.Quotas.Length];
        for (int place = 0; place < findings.Length; place++)
        {
            Quota quota = rule.Quotas[place];
            findings[place] = Find(quota, columns[quota.WindowPlace], coverage);
        }

        return findings;
    }

    private Finding Find(Quota quota, in TallyLayout.Column column, RegisterCoverage coverage)
    {
        QuotaVerdict verdict = Judge(quota, column, coverage);
        int stillOpen = Answer(column.StillOpen, quota);
        if (stillOpen > verdict.Achieved)
            throw MoreOpenThanOpened(quota, stillOpen, verdict.Achieved);
        return new Finding(quota, AsOf, coverage, verdict, verdict.Achieved - stillOpen);
    }

    private QuotaVerdict Judge(Quota quota, in TallyLayout.Column column, RegisterCoverage coverage)
    {
        int achieved = Answer(column.Achieved, quota);
        int byDue = column.ByDue == column.Achieved ? achieved : Answer(column.ByDue, quota);
        return new QuotaVerdict(quota, column.Stage, achieved, byDue, coverage);
    }

    private static InvalidOperationException MoreOpenThanOpened(Quota quota, int stillOpen, int achieved) =>
        new($"{quota}: {stillOpen} are counted as still open, of {achieved} counted as opened; correct the ready counts.");

    private int Answer(int place, Quota quota) => TallySheet.Answer(_counts.AsSpan(), place, quota.Subject);
}
