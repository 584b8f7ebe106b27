namespace PlanLedger.Grains;

/// <summary>The answers given last, to be given again: what is asked as of a position has one answer. Asked twice at a time, it is found twice.</summary>
internal sealed class RecentAnswers<TQuestion, TAnswer>
    where TQuestion : struct, IEquatable<TQuestion>
    where TAnswer : class
{
    private const int Most = 32;

    private readonly LinkedList<(TQuestion Question, TAnswer Answer)> _known = [];

    /// <summary>The answer to a question, as it was given before, or found now.</summary>
    public async Task<TAnswer> Of(TQuestion question, Func<Task<TAnswer>> find)
    {
        if (_known.FirstOrDefault(known => known.Question.Equals(question)).Answer is { } known)
            return known;
        TAnswer answer = await find();
        _known.AddFirst((question, answer));
        if (_known.Count > Most)
            _known.RemoveLast();
        return answer;
    }
}
