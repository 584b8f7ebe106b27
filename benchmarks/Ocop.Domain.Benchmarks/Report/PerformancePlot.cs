using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>The time of W1 against n, both on scales of powers of ten, a line for each contender.</summary>
internal static class PerformancePlot
{
    private const double Width = 960;
    private const double Height = 720;

    // Colours that stay apart for the colour-blind; in grey, the markers and the dashes tell the lines apart.
    private static readonly (OxyColor Color, MarkerType Marker, bool IsFilled, LineStyle Line)[] Looks =
    [
        (OxyColor.FromRgb(0x00, 0x72, 0xB2), MarkerType.Circle, true, LineStyle.Solid),
        (OxyColor.FromRgb(0x00, 0x72, 0xB2), MarkerType.Circle, false, LineStyle.Dash),
        (OxyColor.FromRgb(0x00, 0x9E, 0x73), MarkerType.Square, true, LineStyle.Solid),
        (OxyColor.FromRgb(0xD5, 0x5E, 0x00), MarkerType.Triangle, true, LineStyle.Solid),
        (OxyColor.FromRgb(0xCC, 0x79, 0xA7), MarkerType.Diamond, true, LineStyle.Dash),
        (OxyColor.FromRgb(0xCC, 0x79, 0xA7), MarkerType.Diamond, false, LineStyle.Dot),
        (OxyColor.FromRgb(0x80, 0x60, 0x00), MarkerType.Square, false, LineStyle.Dash),
        (OxyColor.FromRgb(0x80, 0x60, 0x00), MarkerType.Square, false, LineStyle.Dot),
        (OxyColor.FromRgb(0x55, 0x55, 0x55), MarkerType.Cross, false, LineStyle.Solid),
        (OxyColor.FromRgb(0x55, 0x55, 0x55), MarkerType.Plus, false, LineStyle.Dash),
        (OxyColor.FromRgb(0xE6, 0x9F, 0x00), MarkerType.Triangle, false, LineStyle.Dash),
        (OxyColor.FromRgb(0xE6, 0x9F, 0x00), MarkerType.Star, false, LineStyle.Solid),
        (OxyColors.Black, MarkerType.None, false, LineStyle.LongDash),
    ];

    public static string Draw(Measurements measurements)
    {
        var plot = new PlotModel
        {
            Title = "From n records to all 109 verdicts",
            Subtitle = "opening days evenly over 2022-2026; lower is faster",
            Background = OxyColors.White,
            Culture = System.Globalization.CultureInfo.InvariantCulture,
        };
        plot.Axes.Add(Axis(AxisPosition.Bottom, "establishments (n)", value => $"{value:N0}"));
        plot.Axes.Add(Axis(AxisPosition.Left, "time of one assessment", Amount.Time));
        plot.Legends.Add(new Legend { LegendPlacement = LegendPlacement.Outside, LegendPosition = LegendPosition.BottomCenter, LegendOrientation = LegendOrientation.Horizontal });
        var contenders = measurements.All
            .Where(row => row.Workload == nameof(W1Batch) && row.Parameters.EndsWith($"{nameof(W1Batch.Distribution)}={Distribution.Uniform}", StringComparison.Ordinal))
            .GroupBy(row => row.Method);
        foreach (var (contender, look) in contenders.Zip(Looks))
            plot.Series.Add(Line(contender, look));
        return new SvgExporter { Width = Width, Height = Height, UseVerticalTextAlignmentWorkaround = true }.ExportToString(plot) + "\n";
    }

    private static LogarithmicAxis Axis(AxisPosition position, string title, Func<double, string> label) => new()
    {
        Position = position,
        Title = title,
        LabelFormatter = label,
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = OxyColor.FromRgb(0xDD, 0xDD, 0xDD),
        AxisTitleDistance = 8,
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
        double.Parse(run.Parameters.Split(' ')[0].Split('=')[1], System.Globalization.CultureInfo.InvariantCulture);
}
