namespace Ocop.Domain;

/// <summary>Thrown when records cannot make a register. It holds every fault of every record.</summary>
public sealed class InvalidRegisterException : ArgumentException
{
    private const int ShownInMessage = 100;

    internal InvalidRegisterException(ImmutableArray<RegisterFault> faults)
        : base(MessageFor(faults)) =>
        Faults = faults;

    /// <summary>All faults: those of sales points first, each list in its own order.</summary>
    public ImmutableArray<RegisterFault> Faults { get; }

    private static string MessageFor(ImmutableArray<RegisterFault> faults)
    {
        IEnumerable<string> lines = faults.Take(ShownInMessage).Select(fault => $"- {fault.Message}");
        if (faults.Length > ShownInMessage)
            lines = lines.Append($"- and {faults.Length - ShownInMessage} more, which {nameof(Faults)} holds.");
        return string.Join('\n', lines.Prepend($"The records cannot make a register; faults: {faults.Length}."));
    }
}
