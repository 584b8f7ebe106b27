namespace PlanAudit;

/// <summary>Makes text from outside harmless to print: what would break a line or steer a terminal becomes a space.</summary>
internal static class OneLine
{
    public static string Of(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)) : text;
}
