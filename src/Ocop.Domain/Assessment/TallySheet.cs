using System.Numerics;

namespace Ocop.Domain;

/// <summary>The shape of a tally, before anything is counted: a plan, and the layout in which its questions are answered as of a day.</summary>
internal sealed class TallySheet
{
    public TallySheet(OcopPlan plan, LocalDate asOf)
        : this(Guard.Against.Null(plan), new TallyLayout(plan.Rules, asOf))
    {
    }

    /// <summary>The sheet of a plan in a layout that answers the questions of others too: what is counted on it serves them all.</summary>
    public TallySheet(OcopPlan plan, TallyLayout layout)
    {
        Plan = plan;
        Layout = layout;
        Columns = [.. plan.Rules.Select(layout.ColumnsOf)];
    }

    public OcopPlan Plan { get; }

    public LocalDate AsOf => Layout.AsOf;

    /// <summary>The questions, and where establishments are counted for them.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The questions, each once.</summary>
    public ImmutableArray<TallyQuestion> Questions => Layout.Questions;

    /// <summary>For each rule, for each of its windows, where the answers are and how far the window is.</summary>
    public ImmutableArray<ImmutableArray<TallyLayout.Column>> Columns { get; }

    /// <summary>How many answers a tally holds: one for each question and district.</summary>
    public int Length => Questions.Length * District.Count;

    /// <summary>Where the answers to a question begin; below 0 if it is not asked.</summary>
    public int StartOf(TallyQuestion question) => Layout.PlaceOf(question) * District.Count;

    /// <summary>Where the answers of a quota's window are, and how far it is.</summary>
    /// <exception cref="ArgumentException">The plan does not ask the quota.</exception>
    public TallyLayout.Column ColumnOf(Quota quota) => Columns[Plan.RulePlaceOf(quota)][quota.WindowPlace];

    /// <summary>Whether tallies on the two sheets answer the same questions for the same plan.</summary>
    public bool Fits(TallySheet other) => AsOf == other.AsOf && Plan.Equals(other.Plan);

    /// <summary>The answer to the question at a place for a subject: the sum over its districts.</summary>
    public static int Answer(ReadOnlySpan<int> counts, int place, DistrictSet subject) =>
        place == TallyLayout.Column.NotAsked ? 0 : Sum(counts, [place * District.Count], subject);

    /// <summary>The sum over some rows of counts, each of one for every district, and over the districts of a subject.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="rows">Where each row begins.</param>
    /// <param name="subject">The districts.</param>
    public static int Sum(ReadOnlySpan<int> counts, ReadOnlySpan<int> rows, DistrictSet subject)
    {
        int sum = 0;
        if (subject == District.All) // Whole rows are read faster than one district after another.
        {
            foreach (int row in rows)
            {
                foreach (int count in counts.Slice(row, District.Count))
                    sum += count;
            }

            return sum;
        }

        for (uint rest = subject.Bits; rest != 0; rest &= rest - 1)
        {
            int district = BitOperations.TrailingZeroCount(rest);
            foreach (int row in rows)
                sum += counts[row + district];
        }

        return sum;
    }
}
