using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>Renders components to HTML: the whole report, or a part of a page.</summary>
internal static class HtmlReport
{
    /// <summary>Writes the audit as one file that needs no network and no script, and prints on A4.</summary>
    public static void Write(TextWriter writer, AuditContent audit)
    {
        _ = audit.Remedy; // First: what cannot be computed must leave nothing half written.
        Render<ReportDocument>(writer, audit, new Dictionary<string, object?>(), services => services.AddSingleton(new AuditView(audit)));
        writer.Write('\n');
    }

    /// <summary>Writes one component that shows an assessment.</summary>
    public static void Render<TComponent>(
        TextWriter writer, AssessmentReport assessment, Dictionary<string, object?> parameters, Action<IServiceCollection>? configure = null)
        where TComponent : IComponent
    {
        IServiceCollection parts = new ServiceCollection()
            .AddSingleton(assessment)
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // Vietnamese letters stay letters; what HTML could read as markup is escaped all the same.
        configure?.Invoke(parts);
        using ServiceProvider services = parts.BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).WriteHtmlTo(writer)).GetAwaiter().GetResult();
    }
}
