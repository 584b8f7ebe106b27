namespace Ocop.Domain;

/// <summary>One way of reading what a plan leaves open: a named function from the plan to the plan as so read.</summary>
public sealed class Reading
{
    private readonly Func<OcopPlan, OcopPlan> _change;

    /// <summary>Names a reading.</summary>
    /// <param name="id">Its identifier, stable and language-neutral: <c>I06-opened-in-window</c>; at most 100 characters.</param>
    /// <param name="text">What it takes the plan to say.</param>
    /// <param name="change">Makes of a plan the plan as so read. It is to give equal plans for equal plans.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The identifier is blank or too long.</exception>
    public Reading(string id, BilingualText text, Func<OcopPlan, OcopPlan> change)
    {
        Id = Guard.Against.UnusableText(id, OcopPlan.MaximumIdLength);
        Text = Guard.Against.Null(text);
        _change = Guard.Against.Null(change);
    }

    /// <summary>The identifier.</summary>
    public string Id { get; }

    /// <summary>What the reading takes the plan to say.</summary>
    public BilingualText Text { get; }

    /// <summary>The plan as so read.</summary>
    /// <param name="plan">The plan, which may have been read in answer to other questions already.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The reading gives no plan.</exception>
    public OcopPlan Of(OcopPlan plan) =>
        _change(Guard.Against.Null(plan)) ?? throw new InvalidOperationException($"Reading {Id} gives no plan of {plan}; it is to give the plan itself where it changes nothing.");

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
