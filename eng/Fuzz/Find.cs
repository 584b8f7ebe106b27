using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain.Fuzz;

/// <summary>States what must hold.</summary>
internal static class Find
{
    /// <exception cref="FindException">It does not hold.</exception>
    public static void Unless([DoesNotReturnIf(false)] bool holds, string what)
    {
        if (!holds)
            throw new FindException(what);
    }
}
