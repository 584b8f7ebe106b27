namespace Ocop.Domain.Reporting.Reading;

/// <summary>The cells of one row, read as what they should hold; what is wrong with them is reported, cell by cell.</summary>
/// <param name="header">Where which column is.</param>
/// <param name="cells">The cells, without white space around them.</param>
/// <param name="row">The line or row on which it begins, counted from 1.</param>
/// <param name="standIn">What to call the row where a required text cannot be read; unique in the run.</param>
/// <param name="report">Told what is wrong: the column, what stands there and the reason.</param>
internal sealed class RowCells(
    TableHeader header, string[] cells, long row, string standIn, Action<string, string, BilingualText> report)
{
    /// <summary>What spreadsheets show, and export, where a formula gives no value.</summary>
    private static readonly HashSet<string> FormulaErrors =
    [
        "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A",
        "#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#EXTERNAL!", "#PYTHON!",
    ];

    /// <summary>The line or row on which it begins, counted from 1.</summary>
    public long Row => row;

    /// <summary>A text that must be there; where it is not, a stand-in, so that the rest of the row can be read.</summary>
    public string Text(string column, int maximumLength)
    {
        if (!Has(column) && header.Has(column))
            report(column, "", Reasons.MissingValue);
        return OptionalText(column, maximumLength) ?? standIn;
    }

    /// <summary>A text that may be there.</summary>
    public string? OptionalText(string column, int maximumLength)
    {
        string cell = this[column];
        if (cell.Length <= maximumLength && !FormulaErrors.Contains(cell) && !HasHalfLetter(cell))
            return cell.Length == 0 ? null : cell;
        report(column, cell, ReasonFor(cell, cell.Length > maximumLength ? Reasons.TooLong(maximumLength) : Reasons.HalfLetter));
        return null;
    }

    /// <summary>
    /// A district, which must be there, itself or as the only former district of a commune of 2025; where neither can be read, a
    /// stand-in.
    /// </summary>
    public District District(string column, string communeColumn)
    {
        District? district = null;
        DistrictSet possible = Ocop.Domain.District.All;
        if (Has(communeColumn))
        {
            // Beside a district a commune of before 2025 does no harm: it is not needed.
            if (Commune.TryParse(this[communeColumn], out Commune? commune, out PlaceNameError? fault))
                possible = commune.FormerDistricts;
            else if (!Has(column))
                report(communeColumn, this[communeColumn], ReasonFor(this[communeColumn], TextOf(fault, Reasons.DistrictInCommune)));
        }

        if (Has(column))
        {
            if (!Ocop.Domain.District.TryParse(this[column], out district, out PlaceNameError? fault))
                report(column, this[column], ReasonFor(this[column], TextOf(fault, Reasons.CommuneInDistrict)));
            else if (!possible.Contains(district))
                report(communeColumn, this[communeColumn], Reasons.NotIn(district, possible));
        }
        else if (possible.Sole is { } sole)
            return sole;
        else if (possible != Ocop.Domain.District.All)
            report(communeColumn, this[communeColumn], Reasons.Straddles(possible));
        else if (!Has(communeColumn) && (header.Has(column) || header.Has(communeColumn))) // A missing column has been reported once.
            report(header.Has(column) ? column : communeColumn, "", Reasons.MissingValue);
        return district ?? Ocop.Domain.District.BaDinh;
    }

    /// <summary>A day that may be there, as 2023-12-31 or 31/12/2023.</summary>
    public LocalDate? Day(string column)
    {
        string cell = this[column];
        if (cell.Length == 0)
            return null;
        if (DayPatterns.TryParse(cell, out LocalDate day))
            return day;
        report(column, cell, ReasonFor(cell, ReasonForDay(cell)));
        return null;
    }

    /// <summary>A token that may be there.</summary>
    public TEnum? Token<TEnum>(string column)
        where TEnum : struct, Enum
    {
        string cell = this[column];
        if (cell.Length == 0)
            return null;
        if (EnumToken.TryParse(cell, out TEnum value))
            return value;
        report(column, cell, ReasonFor(cell, Reasons.UnknownToken(EnumToken.All<TEnum>())));
        return null;
    }

    /// <summary>Tokens separated by a bar; none is the value 0.</summary>
    public TEnum Tokens<TEnum>(string column)
        where TEnum : struct, Enum
    {
        string cell = this[column];
        if (cell.Length == 0)
            return default;
        if (EnumToken.TryParseFlags(cell, out TEnum flags))
            return flags;
        report(column, cell, ReasonFor(cell, Reasons.UnknownToken(EnumToken.All<TEnum>())));
        return default;
    }

    /// <summary>Whether the row has something in a column.</summary>
    public bool Has(string column) => this[column].Length > 0;

    private string this[string column] => header.PlaceOf(column) is >= 0 and var place ? cells[place] : "";

    // A workbook can write down any character by its number, and so one of the two that make a letter without the other.
    private static bool HasHalfLetter(string cell)
    {
        for (int i = cell.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < cell.Length; i++)
        {
            if (char.IsSurrogatePair(cell, i))
                i++;
            else if (char.IsSurrogate(cell[i]))
                return true;
        }

        return false;
    }

    private static BilingualText TextOf(PlaceNameError fault, BilingualText otherColumn)
    {
        BilingualText reason = new(fault.Explain(TextLanguage.Vietnamese), fault.Explain(TextLanguage.English));
        return fault.Kind == PlaceNameErrorKind.OtherLevel
            ? new($"{reason.Vietnamese}; {otherColumn.Vietnamese}", $"{reason.English}; {otherColumn.English}")
            : reason;
    }

    private static BilingualText ReasonFor(string cell, BilingualText reason) => FormulaErrors.Contains(cell) ? Reasons.FormulaError : reason;

    private static BilingualText ReasonForDay(string cell) =>
        HasTime(cell) ? Reasons.TimeOfDay
        : LooksLikeDay(cell) ? Reasons.ImpossibleDay
        : IsNumberOfDay(cell) ? Reasons.NumberOfDay
        : Reasons.UnreadableDay;

    // Spreadsheets count days from 1900; from 1955 to 2064 the number has five digits that begin with 2 to 5.
    private static bool IsNumberOfDay(string cell) => cell is [>= '2' and <= '5', _, _, _, _] && cell.All(char.IsAsciiDigit);

    private static bool HasTime(string cell) =>
        cell.Length > 10 && cell[10] is (' ' or 'T') && DayPatterns.TryParse(cell[..10], out _);

    private static bool LooksLikeDay(string cell) =>
        cell.Length == 10 && cell.All(letter => char.IsAsciiDigit(letter) || letter is '-' or '/');
}
