namespace Ocop.Domain;

/// <summary>One error of one record of a register, and its remedy.</summary>
public sealed class RegisterError : ValueObject<RegisterError>
{
    internal RegisterError(
        RegisterErrorKind kind, EstablishmentKind list, int position, string message, (EstablishmentKind List, int Position)? first = null)
    {
        Kind = kind;
        List = list;
        Position = position;
        Message = message;
        First = first;
    }

    /// <summary>The kind of error.</summary>
    public RegisterErrorKind Kind { get; }

    /// <summary>In which of the two lists the record stands.</summary>
    public EstablishmentKind List { get; }

    /// <summary>The record's place in that list, counted from 0.</summary>
    public int Position { get; }

    /// <summary>For <see cref="RegisterErrorKind.DuplicateId"/>, in which list and at which place the identifier stands first.</summary>
    public (EstablishmentKind List, int Position)? First { get; }

    /// <summary>The error in words: the record, the value, the reason and the remedy.</summary>
    public string Message { get; }

    /// <inheritdoc/>
    public override bool Equals(RegisterError? other) =>
        other is not null && Kind == other.Kind && List == other.List && Position == other.Position && First == other.First && Message == other.Message;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, List, Position, First, Message);

    /// <summary>The error in words.</summary>
    public override string ToString() => Message;
}
