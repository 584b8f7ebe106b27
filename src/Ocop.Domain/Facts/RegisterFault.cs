namespace Ocop.Domain;

/// <summary>One thing that is wrong with one record of a register, and how to mend it.</summary>
public sealed record RegisterFault
{
    internal RegisterFault(RegisterFaultKind kind, EstablishmentKind list, int position, string message)
    {
        Kind = kind;
        List = list;
        Position = position;
        Message = message;
    }

    /// <summary>What is wrong.</summary>
    public RegisterFaultKind Kind { get; }

    /// <summary>In which of the two lists the record stands.</summary>
    public EstablishmentKind List { get; }

    /// <summary>The record's place in that list, counted from 0.</summary>
    public int Position { get; }

    /// <summary>The fault in words: the record, the value, the reason and the remedy.</summary>
    public string Message { get; }

    /// <summary>The fault in words.</summary>
    public override string ToString() => Message;
}
