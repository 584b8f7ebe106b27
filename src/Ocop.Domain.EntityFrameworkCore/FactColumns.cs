using System.Linq.Expressions;

namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>
/// Where the facts that counting needs stand in a record of an application's own, so that its database can count it:
/// what <see cref="EstablishmentFact"/> takes, each read by an expression that the database can follow.
/// </summary>
/// <typeparam name="TRecord">The application's entity.</typeparam>
/// <example>
/// <c>new FactColumns&lt;Shop&gt;(EstablishmentKind.SalesPoint, shop => shop.District, shop => shop.Opened, shop => shop.Closed)</c>
/// </example>
public sealed class FactColumns<TRecord>
{
    /// <summary>Says where the facts stand.</summary>
    /// <param name="kind">What the records are counted as, all of them: sales points or centers.</param>
    /// <param name="district">Where a record is.</param>
    /// <param name="openedOn">The day it opened; null for one that is only planned.</param>
    /// <param name="closedOn">The first day on which it was no longer open; null for one that has not closed.</param>
    /// <exception cref="ArgumentNullException">One of the expressions is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is undefined.</exception>
    public FactColumns(
        EstablishmentKind kind,
        Expression<Func<TRecord, District>> district,
        Expression<Func<TRecord, LocalDate?>> openedOn,
        Expression<Func<TRecord, LocalDate?>> closedOn)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        District = Guard.Against.Null(district);
        OpenedOn = Guard.Against.Null(openedOn);
        ClosedOn = Guard.Against.Null(closedOn);
    }

    /// <summary>What the records are counted as.</summary>
    public EstablishmentKind Kind { get; }

    /// <summary>Where a record is.</summary>
    public Expression<Func<TRecord, District>> District { get; }

    /// <summary>The day it opened.</summary>
    public Expression<Func<TRecord, LocalDate?>> OpenedOn { get; }

    /// <summary>The first day on which it was no longer open.</summary>
    public Expression<Func<TRecord, LocalDate?>> ClosedOn { get; }
}
