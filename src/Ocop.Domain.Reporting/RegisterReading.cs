using Ocop.Domain.Reporting.Reports;

namespace Ocop.Domain.Reporting;

/// <summary>The result of reading a register: the register itself, or everything that is wrong with its tables.</summary>
public sealed class RegisterReading
{
    internal RegisterReading(
        Register? register,
        ImmutableArray<InputError> errors,
        ImmutableArray<(string File, ImmutableArray<string> Columns)> ignored) =>
        (Register, Errors, IgnoredColumns) = (register, errors, ignored);

    /// <summary>The register; null if there is any error.</summary>
    public Register? Register { get; }

    /// <summary>All errors, by table and row; none if there is a register.</summary>
    public ImmutableArray<InputError> Errors { get; }

    /// <summary>The columns that were not used, by file.</summary>
    public ImmutableArray<(string File, ImmutableArray<string> Columns)> IgnoredColumns { get; }

    /// <summary>Returns the number of records in words: <c>24 sales points, 1 center</c>.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidOperationException">There is no register.</exception>
    public string CountIn(TextLanguage language) =>
        RecordCounts.Of(Register ?? throw new InvalidOperationException("There is no register: its tables have errors."), language);
}
