namespace PlanAudit.Reading;

/// <summary>One thing wrong with the input: where, what stands there, why it will not do and what would.</summary>
/// <param name="Place">Where.</param>
/// <param name="Column">The column; <c>-</c> for the row or the file as a whole.</param>
/// <param name="Value">What stands there; may be empty.</param>
/// <param name="Reason">Why it will not do, and the remedy.</param>
internal sealed record InputFault(InputPlace Place, string Column, string Value, BilingualText Reason)
{
    /// <summary>Stands for a column where the fault is the row's or the file's.</summary>
    public const string WholeRow = "-";

    private const int LongestValueShown = 60;

    /// <summary><c>FILE:LINE: COLUMN: value: reason</c>, on one line whatever the value holds.</summary>
    public string In(TextLanguage language) =>
        OneLine.Of($"{Place}: {Column}: {OneLine.Start(Value, LongestValueShown)}: {Reason.In(language)}");
}
