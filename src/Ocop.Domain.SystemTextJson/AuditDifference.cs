namespace Ocop.Domain.SystemTextJson;

/// <summary>A member of an <see cref="AuditRecord"/> that differs from what the facts give.</summary>
public sealed class AuditDifference : ValueObject<AuditDifference>
{
    private const int LongestValueShown = 120;

    internal AuditDifference(DocumentPath path, string? about, string? recorded, string? derived)
    {
        Path = path.ToString();
        About = about;
        Recorded = recorded;
        Derived = derived;
    }

    /// <summary>Where in the record, as a JSON path: <c>$.findings[17].achieved</c>.</summary>
    public string Path { get; }

    /// <summary>The quota that the member is about, <c>annual-minimum 018 2023-01-01/2023-12-31</c>; null where it is about none.</summary>
    public string? About { get; }

    /// <summary>What the record says, in JSON; null where it says nothing.</summary>
    public string? Recorded { get; }

    /// <summary>What follows from the facts, in JSON; null where that is nothing.</summary>
    public string? Derived { get; }

    /// <summary>The difference in words.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string Explain(TextLanguage language)
    {
        string place = About is null ? Path : $"{Path} ({About})";
        return language switch
        {
            TextLanguage.Vietnamese => $"{place}: {(Recorded is null ? "hồ sơ không ghi" : $"hồ sơ ghi {Cut(Recorded)}")}, {(Derived is null ? "tính lại không có" : $"tính lại được {Cut(Derived)}")}",
            TextLanguage.English => $"{place}: the record says {(Recorded is null ? "nothing" : Cut(Recorded))}, the facts give {(Derived is null ? "nothing" : Cut(Derived))}",
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Differences are explained in Vietnamese and English."),
        };
    }

    /// <inheritdoc/>
    public override bool Equals(AuditDifference? other) =>
        other is not null && Path == other.Path && About == other.About && Recorded == other.Recorded && Derived == other.Derived;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, About, Recorded, Derived);

    /// <summary>The difference in English.</summary>
    public override string ToString() => Explain(TextLanguage.English);

    private static string Cut(string value) => JsonDisplay.Text(value, LongestValueShown);
}
