namespace Ocop.Domain.EntityFrameworkCore;

/// <summary>What a database answers of one district: a count for each question it was asked, in their order.</summary>
/// <param name="District">The district; null where records of an application's own have none.</param>
/// <param name="Counts">The counts.</param>
internal sealed record DistrictAnswers(District? District, int[] Counts);
