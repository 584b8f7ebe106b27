namespace Ocop.Domain.Plans;

/// <summary>One way of reading what a plan leaves open: a named function from a plan to the plan as read.</summary>
public sealed class Reading
{
    private readonly Func<OcopPlan, OcopPlan> _change;

    /// <summary>Names a reading.</summary>
    /// <param name="id">Its identifier, stable and language-neutral: <c>I06-opened-in-window</c>; at most 100 characters.</param>
    /// <param name="text">What it takes the plan to say.</param>
    /// <param name="change">Returns the plan as read. It must return equal plans for equal plans.</param>
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

    /// <summary>Reads a plan this way.</summary>
    /// <param name="plan">The plan, to which readings of other questions may have been applied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The reading returns null.</exception>
    public OcopPlan ApplyTo(OcopPlan plan) =>
        _change(Guard.Against.Null(plan))
        ?? throw new InvalidOperationException($"Reading {Id} returned null for plan {plan}; return the plan itself where nothing changes.");

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
