namespace Ocop.Domain.Fuzz;

/// <summary>Thrown where something that must hold does not; the message is the same for every input that shows it.</summary>
internal sealed class FindException(string what) : Exception(what);
