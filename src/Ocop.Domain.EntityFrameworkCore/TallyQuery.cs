using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>
/// The questions of a plan about one kind of establishment, put to a database: one row for each district, one count for each
/// question, and never a record.
/// </summary>
internal sealed class TallyQuery<TRecord>(IQueryable<TRecord> records, FactColumns<TRecord> columns, OcopPlan plan, LocalDate asOf)
{
    /// <summary>How many questions go into one statement: databases bound the columns of a result, and plans their windows not.</summary>
    private const int MostQuestions = 250;

    private readonly TallyBuilder _tally = new(plan, asOf);
    private readonly ParameterExpression _record = Expression.Parameter(typeof(TRecord), "record");

    /// <summary>The questions, as many at a time as one statement asks.</summary>
    public IEnumerable<TallyQuestion[]> Parts =>
        _tally.Questions.Where(question => question.Kind == columns.Kind).Chunk(MostQuestions);

    /// <summary>What to ask the database for the answers to some of the questions.</summary>
    public IQueryable<DistrictAnswers> Ask(TallyQuestion[] questions)
    {
        LocalDate last = asOf;
        return records
            .Where(Of((opened, closed) => opened <= last))
            .GroupBy(columns.District)
            .Select(Answers(questions));
    }

    /// <summary>Takes the answers in.</summary>
    /// <exception cref="InvalidOperationException">Some of the records counted are in no district.</exception>
    public void Add(TallyQuestion[] questions, IEnumerable<DistrictAnswers> answers)
    {
        foreach ((District? district, int[] counts) in answers)
        {
            if (district is null)
                throw new InvalidOperationException($"Some of the records of {typeof(TRecord).Name} have no district; give them one, or leave them out of what is counted.");
            for (int place = 0; place < questions.Length; place++)
                _tally.AddCount(questions[place], district, counts[place]);
        }
    }

    /// <summary>What was taken in.</summary>
    public Tally Build() => _tally.Build();

    private Expression<Func<IGrouping<District, TRecord>, DistrictAnswers>> Answers(TallyQuestion[] questions)
    {
        ParameterExpression group = Expression.Parameter(typeof(IGrouping<District, TRecord>), "group");
        IEnumerable<Expression> counts = questions.Select(question =>
            Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(TRecord)], group, Of(IsCounted(question))));
        return Expression.Lambda<Func<IGrouping<District, TRecord>, DistrictAnswers>>(
            Expression.New(
                typeof(DistrictAnswers).GetConstructor([typeof(District), typeof(int[])])!,
                Expression.Property(group, nameof(IGrouping<,>.Key)),
                Expression.NewArrayInit(typeof(int), counts)),
            group);
    }

    // As the remarks of TallyQuestion word it. Days are captured, so that they become parameters of the statement.
    private static Expression<Func<LocalDate?, LocalDate?, bool>> IsCounted(TallyQuestion question)
    {
        (LocalDate? from, LocalDate to, LocalDate? openOn) = (question.OpenedFrom, question.OpenedTo, question.OpenOn);
        return (from, openOn) switch
        {
            (null, null) => (opened, closed) => opened <= to,
            (null, _) => (opened, closed) => opened <= to && (closed == null || closed > openOn),
            (_, null) => (opened, closed) => opened >= from && opened <= to,
            (_, _) => (opened, closed) => opened >= from && opened <= to && (closed == null || closed > openOn),
        };
    }

    // The condition, asked of the days that stand in a record.
    private Expression<Func<TRecord, bool>> Of(Expression<Func<LocalDate?, LocalDate?, bool>> condition) =>
        Expression.Lambda<Func<TRecord, bool>>(
            ReplacingExpressionVisitor.Replace(condition.Parameters, [Column(columns.OpenedOn), Column(columns.ClosedOn)], condition.Body),
            _record);

    private Expression Column(Expression<Func<TRecord, LocalDate?>> column) =>
        ReplacingExpressionVisitor.Replace(column.Parameters[0], _record, column.Body);
}
