namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>How a status looks: the classes that colour it, and the mark that tells it without colour.</summary>
internal static class StatusLook
{
    /// <summary>What the map shows of a district of which the plan asks nothing by itself.</summary>
    public const string Unasked = "unasked";

    /// <summary>The classes of a finding: <c>is-missed is-breach</c>.</summary>
    public static string ClassOf(Finding? finding) =>
        $"is-{TokenOf(finding)}{(finding is { IsBreach: true } ? " is-breach" : "")}";

    /// <summary>Where the mark of a finding is drawn.</summary>
    public static string MarkOf(Finding? finding) => $"#mark-{TokenOf(finding)}";

    /// <summary>Where the mark of a status is drawn.</summary>
    public static string MarkOf(FindingStatus status) => $"#mark-{EnumToken.Of(status)}";

    private static string TokenOf(Finding? finding) => finding is null ? Unasked : EnumToken.Of(finding.Status);
}
