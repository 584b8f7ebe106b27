namespace Ocop.Domain;

/// <summary>A unit that documents identify by its code, and people by its name.</summary>
internal interface IHasCode
{
    string Code { get; }
}
