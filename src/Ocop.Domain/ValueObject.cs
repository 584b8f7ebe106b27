using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain;

/// <summary>A class whose instances compare by value: equal instances are interchangeable.</summary>
/// <typeparam name="T">The class itself.</typeparam>
public abstract class ValueObject<T> : IEquatable<T>
    where T : ValueObject<T>
{
    private protected ValueObject()
    {
    }

    /// <summary>Compares two instances by value.</summary>
    /// <param name="left">One instance, or null.</param>
    /// <param name="right">The other instance, or null.</param>
    public static bool operator ==(ValueObject<T>? left, ValueObject<T>? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right as T));

    /// <summary>Compares two instances by value.</summary>
    /// <param name="left">One instance, or null.</param>
    /// <param name="right">The other instance, or null.</param>
    public static bool operator !=(ValueObject<T>? left, ValueObject<T>? right) => !(left == right);

    /// <summary>Compares this instance with another by value.</summary>
    /// <param name="other">The other instance, or null.</param>
    public abstract bool Equals([NotNullWhen(true)] T? other);

    /// <inheritdoc/>
    public sealed override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as T);

    /// <inheritdoc/>
    public abstract override int GetHashCode();
}
