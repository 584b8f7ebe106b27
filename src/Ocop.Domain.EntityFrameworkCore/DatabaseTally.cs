using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>
/// Tallies that the database counts: it is asked the questions of a plan in one statement, groups by district, and sends
/// counts, not records. Tallies of sales points and of centers merge by addition, and are judged as any other.
/// </summary>
/// <example>
/// <c>(await db.SalesPoints.TallyAsync(plan, asOf) + await db.Centers.TallyAsync(plan, asOf)).Judge(RegisterCoverage.Complete)</c>
/// </example>
[SuppressMessage("ApiDesign", "RS0026", Justification = "What is counted tells the overloads apart: no call fits two of them.")]
public static class DatabaseTally
{
    private static readonly FactColumns<SalesPoint> OfSalesPoints =
        new(EstablishmentKind.SalesPoint, point => point.District, point => point.OpenedOn, point => point.ClosedOn);

    private static readonly FactColumns<OcopCenter> OfCenters =
        new(EstablishmentKind.Center, center => center.District, center => center.OpenedOn, center => center.ClosedOn);

    /// <summary>Counts sales points for a plan.</summary>
    /// <param name="salesPoints">The sales points, all of a context or some.</param>
    /// <param name="plan">The plan whose questions about sales points are to be answered.</param>
    /// <param name="asOf">The day, inclusive: what is dated after it does not count.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="ArgumentNullException">The sales points or the plan are null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    /// <exception cref="FormatException">The database holds a district that is none.</exception>
    public static Task<Tally> TallyAsync(this IQueryable<SalesPoint> salesPoints, OcopPlan plan, LocalDate asOf, CancellationToken cancellationToken = default) =>
        salesPoints.TallyAsync(OfSalesPoints, plan, asOf, cancellationToken);

    /// <summary>Counts centers for a plan.</summary>
    /// <param name="centers">The centers, all of a context or some.</param>
    /// <param name="plan">The plan whose questions about centers are to be answered.</param>
    /// <param name="asOf">The day, inclusive: what is dated after it does not count.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="ArgumentNullException">The centers or the plan are null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    /// <exception cref="FormatException">The database holds a district that is none.</exception>
    public static Task<Tally> TallyAsync(this IQueryable<OcopCenter> centers, OcopPlan plan, LocalDate asOf, CancellationToken cancellationToken = default) =>
        centers.TallyAsync(OfCenters, plan, asOf, cancellationToken);

    /// <summary>Counts records of an application's own for a plan.</summary>
    /// <param name="records">The records, all of a context or some.</param>
    /// <param name="columns">Where the facts stand in a record, and what it is counted as.</param>
    /// <param name="plan">The plan whose questions are to be answered.</param>
    /// <param name="asOf">The day, inclusive: what is dated after it does not count.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="ArgumentNullException">The records, the columns or the plan are null.</exception>
    /// <exception cref="ArgumentException">The day is <c>default(LocalDate)</c> or not in the ISO calendar.</exception>
    /// <exception cref="FormatException">The database holds a district that is none.</exception>
    /// <exception cref="InvalidOperationException">Some of the records counted have no district, or the database cannot follow a column.</exception>
    public static async Task<Tally> TallyAsync<TRecord>(
        this IQueryable<TRecord> records, FactColumns<TRecord> columns, OcopPlan plan, LocalDate asOf, CancellationToken cancellationToken = default)
    {
        TallyQuery<TRecord> query = QueryOf(records, columns, plan, asOf);
        foreach (TallyQuestion[] questions in query.Parts)
            query.Add(questions, await query.Ask(questions).ToListAsync(cancellationToken).ConfigureAwait(false));
        return query.Build();
    }

    /// <inheritdoc cref="TallyAsync(IQueryable{SalesPoint}, OcopPlan, LocalDate, CancellationToken)"/>
    public static Tally Tally(this IQueryable<SalesPoint> salesPoints, OcopPlan plan, LocalDate asOf) =>
        salesPoints.Tally(OfSalesPoints, plan, asOf);

    /// <inheritdoc cref="TallyAsync(IQueryable{OcopCenter}, OcopPlan, LocalDate, CancellationToken)"/>
    public static Tally Tally(this IQueryable<OcopCenter> centers, OcopPlan plan, LocalDate asOf) =>
        centers.Tally(OfCenters, plan, asOf);

    /// <inheritdoc cref="TallyAsync{TRecord}(IQueryable{TRecord}, FactColumns{TRecord}, OcopPlan, LocalDate, CancellationToken)"/>
    public static Tally Tally<TRecord>(this IQueryable<TRecord> records, FactColumns<TRecord> columns, OcopPlan plan, LocalDate asOf)
    {
        TallyQuery<TRecord> query = QueryOf(records, columns, plan, asOf);
        foreach (TallyQuestion[] questions in query.Parts)
            query.Add(questions, query.Ask(questions).ToList());
        return query.Build();
    }

    private static TallyQuery<TRecord> QueryOf<TRecord>(IQueryable<TRecord> records, FactColumns<TRecord> columns, OcopPlan plan, LocalDate asOf) =>
        new(Guard.Against.Null(records), Guard.Against.Null(columns), plan, asOf);
}
