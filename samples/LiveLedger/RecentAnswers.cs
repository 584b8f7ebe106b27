namespace LiveLedger;

/// <summary>
/// The answers to the questions that were put last, to be given again: what is asked as of a position has one answer. Asked by several
/// at a time it is found once. It may be asked from any thread.
/// </summary>
internal sealed class RecentAnswers<TQuestion, TAnswer>
    where TQuestion : struct, IEquatable<TQuestion>
{
    private const int Most = 32;

    private readonly Lock _lock = new();
    private readonly LinkedList<(TQuestion Question, Lazy<Task<TAnswer>> Answer)> _known = [];

    /// <summary>The answer to a question, as it was given before, or found now. A failure is not kept.</summary>
    public async Task<TAnswer> Of(TQuestion question, Func<Task<TAnswer>> find)
    {
        LinkedListNode<(TQuestion Question, Lazy<Task<TAnswer>> Answer)> known = Known(question, find);
        try
        {
            return await known.Value.Answer.Value;
        }
        catch
        {
            lock (_lock)
            {
                if (known.List is not null)
                    _known.Remove(known);
            }

            throw;
        }
    }

    private LinkedListNode<(TQuestion Question, Lazy<Task<TAnswer>> Answer)> Known(TQuestion question, Func<Task<TAnswer>> find)
    {
        lock (_lock)
        {
            for (LinkedListNode<(TQuestion Question, Lazy<Task<TAnswer>> Answer)>? node = _known.First; node is not null; node = node.Next)
            {
                if (!node.Value.Question.Equals(question))
                    continue;
                _known.Remove(node);
                _known.AddFirst(node);
                return node;
            }

            if (_known.Count == Most)
                _known.RemoveLast();
            return _known.AddFirst((question, new Lazy<Task<TAnswer>>(find)));
        }
    }
}
