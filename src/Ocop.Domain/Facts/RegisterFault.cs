namespace Ocop.Domain;

/// <summary>One thing that is wrong with one record of a register, and how to mend it.</summary>
public sealed record RegisterFault
{
    internal RegisterFault(
        RegisterFaultKind kind, EstablishmentKind list, int position, string message, (EstablishmentKind List, int Position)? first = null)
    {
        Kind = kind;
        List = list;
        Position = position;
        Message = message;
        First = first;
    }

    /// <summary>What is wrong.</summary>
    public RegisterFaultKind Kind { get; }

    /// <summary>In which of the two lists the record stands.</summary>
    public EstablishmentKind List { get; }

    /// <summary>The record's place in that list, counted from 0.</summary>
    public int Position { get; }

    /// <summary>For <see cref="RegisterFaultKind.DuplicateId"/>, in which list and at which place the identifier stands first.</summary>
    public (EstablishmentKind List, int Position)? First { get; }

    /// <summary>The fault in words: the record, the value, the reason and the remedy.</summary>
    public string Message { get; }

    /// <summary>The fault in words.</summary>
    public override string ToString() => Message;
}
