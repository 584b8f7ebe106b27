using SpreadCheetah;
using SpreadCheetah.Validations;

namespace Ocop.Domain.Reporting.Template;

/// <summary>A column of the empty register: what it asks for, what may be picked, and how it is shown.</summary>
/// <param name="Prompt">What is asked for, shown when a cell is chosen.</param>
/// <param name="Example">What the example row has; null for nothing.</param>
/// <param name="Width">How wide, in letters.</param>
/// <param name="Choices">What may be picked: cells of the sheet of lists; null for a text or a day.</param>
/// <param name="IsDay">Whether it holds days.</param>
internal sealed record TemplateColumn(BilingualText Prompt, BilingualText? Example = null, double Width = 18, string? Choices = null, bool IsDay = false)
{
    private const int LongestPrompt = 255;

    private static readonly DateTime FirstDay = new(2000, 1, 1);
    private static readonly DateTime LastDay = new(2099, 12, 31);

    /// <summary>What spreadsheets check of each cell. They warn and do not insist, since other spellings are read too.</summary>
    public DataValidation ValidationIn(TextLanguage language)
    {
        DataValidation validation =
            Choices is not null ? DataValidation.ListValuesFromCells(TemplateLists.Sheet, Choices)
            : IsDay ? DataValidation.DateTimeBetween(FirstDay, LastDay)
            : DataValidation.TextLengthLessThanOrEqualTo(Establishment.MaximumTextLength);
        validation.ErrorType = ValidationErrorType.Warning;
        validation.ErrorMessage = Shortened(Prompt.In(language));
        validation.InputMessage = validation.ErrorMessage;
        return validation;
    }

    /// <summary>The cell of the example row.</summary>
    public DataCell ExampleIn(TextLanguage language) =>
        Example is not { } example ? default
        : IsDay && DayPatterns.TryParse(example.English, out LocalDate day) ? new DataCell(day.ToDateTimeUnspecified())
        : new DataCell(example.In(language));

    // Spreadsheets refuse longer ones.
    private static string Shortened(string prompt) => SafeText.Shorten(prompt, LongestPrompt - 1);
}
