namespace Ocop.Domain.EntityFrameworkCore.Tests;

/// <summary>An entity of an application's own: it can be set, its key is a number, and it has names of its own for the facts.</summary>
public sealed class Shop
{
    public int Id { get; set; }

    public District? Location { get; set; }

    public Commune? Commune { get; set; }

    public LocalDate Since { get; set; }

    public LocalDate? Until { get; set; }

    public DistrictSet Serves { get; set; }

    public CountRange Staff { get; set; }

    public FindingStatus? Status { get; set; }

    public CenterFunctions Functions { get; set; }
}
