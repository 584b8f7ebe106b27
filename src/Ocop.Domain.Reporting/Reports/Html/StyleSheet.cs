using Microsoft.AspNetCore.Components;

namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>The style sheet, which goes into the page as it is: nothing in it comes from outside.</summary>
internal static class StyleSheet
{
    public static MarkupString Text { get; } = new(Read());

    private static string Read()
    {
        using var reader = new StreamReader(typeof(StyleSheet).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd();
    }
}
