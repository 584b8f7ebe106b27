namespace Ocop.Domain.Fuzz;

/// <summary>An input that shows something wrong, made small, and what it shows.</summary>
internal sealed record FuzzFind(string Input, string What);
