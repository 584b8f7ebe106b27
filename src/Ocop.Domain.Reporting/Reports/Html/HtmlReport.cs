using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace PlanAudit.Reports.Html;

/// <summary>The audit as one HTML file that needs no network and no script, and prints on A4.</summary>
internal static class HtmlReport
{
    public static void Write(TextWriter writer, AuditReport audit)
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton(new AuditView(audit))
            .AddSingleton<AssessmentReport>(audit)
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)) // Vietnamese letters stay letters; what HTML could read as markup is escaped all the same.
            .BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ReportDocument>()).WriteHtmlTo(writer)).GetAwaiter().GetResult();
        writer.Write('\n');
    }
}
