using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>A log-log plot of the time of one assessment against n, with a line for each contender.</summary>
internal static class PerformancePlot
{
    private const double Width = 1_120;
    private const double Height = 640;

    // Colours that stay apart for the colour-blind; in grey, the markers and the dashes tell the lines apart.
    private static readonly (OxyColor Color, MarkerType Marker, bool IsFilled, LineStyle Line)[] Looks =
    [
        (OxyColor.FromRgb(0x00, 0x72, 0xB2), MarkerType.Circle, true, LineStyle.Solid),
        (OxyColor.FromRgb(0x00, 0x72, 0xB2), MarkerType.Circle, false, LineStyle.Dash),
        (OxyColor.FromRgb(0x00, 0x9E, 0x73), MarkerType.Square, true, LineStyle.Solid),
        (OxyColor.FromRgb(0xD5, 0x5E, 0x00), MarkerType.Triangle, true, LineStyle.Solid),
        (OxyColor.FromRgb(0xCC, 0x79, 0xA7), MarkerType.Diamond, true, LineStyle.Dash),
        (OxyColor.FromRgb(0xCC, 0x79, 0xA7), MarkerType.Triangle, false, LineStyle.Dot),
        (OxyColor.FromRgb(0x80, 0x60, 0x00), MarkerType.Square, false, LineStyle.Dash),
        (OxyColor.FromRgb(0x80, 0x60, 0x00), MarkerType.Diamond, false, LineStyle.Dot),
        (OxyColor.FromRgb(0x55, 0x55, 0x55), MarkerType.Cross, false, LineStyle.Solid),
        (OxyColor.FromRgb(0x55, 0x55, 0x55), MarkerType.Plus, false, LineStyle.Dash),
        (OxyColor.FromRgb(0xE6, 0x9F, 0x00), MarkerType.Star, false, LineStyle.Dash),
        (OxyColor.FromRgb(0x33, 0x33, 0x33), MarkerType.Star, false, LineStyle.Solid),
        (OxyColors.Black, MarkerType.None, false, LineStyle.LongDash),
    ];

    public static string Draw(Measurements measurements)
    {
        var plot = new PlotModel
        {
            Title = "From n records to all 109 verdicts",
            Subtitle = "opening days evenly over 2022-2026; lower is faster",
            Background = OxyColors.White,
            DefaultFont = "Arial",
            TitleFontSize = 16,
            TitlePadding = 12,
            Culture = CultureInfo.InvariantCulture,
        };
        plot.Axes.Add(Axis(AxisPosition.Bottom, "establishments (n)", value => value.ToString("N0", CultureInfo.InvariantCulture), 8));
        plot.Axes.Add(Axis(AxisPosition.Left, "time of one assessment", value => Amount.Time(value).Replace(".00", "", StringComparison.Ordinal).Replace(".0 ", " ", StringComparison.Ordinal), 24));
        plot.Legends.Add(new Legend { LegendPlacement = LegendPlacement.Outside, LegendPosition = LegendPosition.RightTop, LegendFontSize = 11.5, LegendLineSpacing = 6 });
        var contenders = measurements.All
            .Where(row => row.Workload == nameof(BatchAssessmentBenchmarks))
            .Where(row => row.Parameters.EndsWith(BatchParameters.Of(Distribution.Uniform), StringComparison.Ordinal))
            .GroupBy(row => row.Method);
        foreach (var (contender, look) in contenders.Zip(Looks))
            plot.Series.Add(Line(contender, look));
        return new SvgExporter { Width = Width, Height = Height, UseVerticalTextAlignmentWorkaround = true, TextMeasurer = new ScreenText(Width, Height) }.ExportToString(plot) + "\n";
    }

    private static LogarithmicAxis Axis(AxisPosition position, string title, Func<double, string> label, double titleDistance) => new()
    {
        Position = position,
        Title = title,
        LabelFormatter = value => Math.Log10(value) is var power && Math.Abs(power - Math.Round(power)) < 1e-9 ? label(value) : "",
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = OxyColor.FromRgb(0xDD, 0xDD, 0xDD),
        AxisTitleDistance = titleDistance,
    };

    private static LineSeries Line(IEnumerable<Measurement> runs, (OxyColor Color, MarkerType Marker, bool IsFilled, LineStyle Line) look)
    {
        var line = new LineSeries
        {
            Title = runs.First().Contender,
            Color = look.Color,
            LineStyle = look.Line,
            StrokeThickness = 1.5,
            MarkerType = look.Marker,
            MarkerSize = 5,
            MarkerFill = look.IsFilled ? look.Color : OxyColors.White,
            MarkerStroke = look.Color,
            MarkerStrokeThickness = 1.5,
        };
        line.Points.AddRange(runs.Select(run => new DataPoint(Size(run), run.Median)));
        return line;
    }

    private static double Size(Measurement run) =>
        double.Parse(run.Parameters.Split(' ')[0].Split('=')[1], CultureInfo.InvariantCulture);
}
