using OxyPlot;

namespace Ocop.Domain.Benchmarks.Report;

/// <summary>Measures text as screens draw it: OxyPlot's own measure is in points, three quarters of a pixel each, and too narrow.</summary>
internal sealed class ScreenText(double width, double height) : PdfRenderContext(width, height, OxyColors.White)
{
    private const double PixelsOfOnePoint = 96.0 / 72.0;

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        OxySize points = base.MeasureText(text, fontFamily, fontSize, fontWeight);
        return new OxySize(points.Width * PixelsOfOnePoint, points.Height * PixelsOfOnePoint);
    }
}
