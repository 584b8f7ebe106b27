namespace Ocop.Domain;

/// <summary>The exception that is thrown when a register is invalid. It holds every error of every record.</summary>
public sealed class InvalidRegisterException : ArgumentException
{
    internal InvalidRegisterException(ImmutableArray<RegisterError> errors)
        : base(ErrorList.Describe("The register is invalid", errors, nameof(Errors))) =>
        Errors = errors;

    /// <summary>All errors: those of sales points first, each list in its own order.</summary>
    public ImmutableArray<RegisterError> Errors { get; }
}
