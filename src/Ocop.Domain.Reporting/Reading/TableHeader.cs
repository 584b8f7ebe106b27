namespace Ocop.Domain.Reporting.Reading;

/// <summary>Where a file has which column.</summary>
internal sealed class TableHeader
{
    /// <summary>The place of a column that a file does not have.</summary>
    public const int Nowhere = -1;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Reads the first row of a file.</summary>
    /// <param name="names">Its cells.</param>
    /// <param name="columns">The columns that the file may have.</param>
    public TableHeader(IReadOnlyList<string> names, TableColumns columns)
    {
        List<(int, string, string, BilingualText)> faults = [];
        Names = names;
        for (int place = 0; place < names.Count; place++)
        {
            if (columns.Find(names[place]) is not { } column)
                continue;
            if (!_places.TryAdd(column, place))
                faults.Add((place, names[place], names[place], Reasons.RepeatedColumn(_places[column] + 1)));
        }

        string[] missing = [.. columns.Required.Where(column => !Has(column) && !(columns.StandIn is { } other && other.For == column && Has(other.Column)))];
        if (missing.Length == columns.Required.Count)
            faults.Add((Nowhere, InputError.WholeRow, string.Join(' ', names.Where(name => name.Length > 0)), Reasons.NoHeader(columns.Required)));
        else
            faults.AddRange(missing.Select(column => (Nowhere, column, "", columns.StandIn is { } other && other.For == column ? Reasons.MissingColumn(column, other.Column) : Reasons.MissingColumn(column))));
        IsRecognized = missing.Length < columns.Required.Count;
        Faults = faults;
        Ignored = [.. names.Where(name => name.Length > 0 && columns.Find(name) is null)];
    }

    /// <summary>The names of all columns, as they stand.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What is wrong: the place, from 0, the column, what stands there and the reason.</summary>
    public IReadOnlyList<(int Place, string Column, string Value, BilingualText Reason)> Faults { get; }

    /// <summary>Whether this is a header at all: some required column is there.</summary>
    public bool IsRecognized { get; }

    /// <summary>The names of the columns that mean nothing to this program.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary>Whether the file has a column.</summary>
    public bool Has(string column) => _places.ContainsKey(column);

    /// <summary>The place of a column, from 0; <see cref="Nowhere"/> if the file does not have it.</summary>
    public int PlaceOf(string column) => _places.GetValueOrDefault(column, Nowhere);
}
