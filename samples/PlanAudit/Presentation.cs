using PlanAudit.Reading;
using PlanAudit.Registers;
using PlanAudit.Reports;

namespace PlanAudit;

/// <summary>Reads, assesses, prints: one run of the program, in one language, to the screen or to a file.</summary>
internal sealed class Presentation(TextWriter output, TextWriter error, string? outFile, TextLanguage language)
{
    private static readonly OcopPlan Plan = HanoiPlan312.Plan;

    public int Audit(AuditSource source, LocalDate asOf, string format)
    {
        RegisterReader reader = ReadingProgress.While(
            progress => RegisterReader.Read(source.Points, source.Centers, source.Coverage, progress),
            source.Points.Size + source.Centers.Size,
            language);
        if (!source.IsEmbedded)
            ReportIgnored(reader);
        if (reader.Register is not { } register)
            return ReportFaults(reader.Faults);

        PlanAssessment assessment = Plan.Assess(register, asOf);
        int written = Write(writer =>
        {
            if (format == "json")
                JsonReport.Write(writer, assessment, register);
            else
                new TableReport(writer, language).Write(assessment, register, source);
        });
        return written != ExitCode.NoBreach ? written
            : assessment.Breaches.Any() ? ExitCode.Breach
            : ExitCode.NoBreach;
    }

    public int Rules() => Write(writer => new RulesReport(writer, language).Write(Plan));

    private int Write(Action<TextWriter> write)
    {
        if (outFile is null)
        {
            write(output);
            return ExitCode.NoBreach;
        }

        try
        {
            OutputFile.Write(outFile, write);
            return ExitCode.NoBreach;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error.WriteLine(language == TextLanguage.Vietnamese
                ? $"{outFile}: không ghi được: {exception.Message}"
                : $"{outFile}: cannot be written: {exception.Message}");
            return ExitCode.BadInput;
        }
    }

    private void ReportIgnored(RegisterReader reader)
    {
        foreach ((string file, IReadOnlyList<string> columns) in reader.Ignored)
        {
            error.WriteLine(language == TextLanguage.Vietnamese
                ? $"{file}: các cột không dùng đến: {string.Join(", ", columns)}"
                : $"{file}: columns not used: {string.Join(", ", columns)}");
        }
    }

    private int ReportFaults(IReadOnlyList<InputFault> faults)
    {
        foreach (InputFault fault in faults)
            error.WriteLine(fault.In(language));
        error.WriteLine(language == TextLanguage.Vietnamese
            ? $"{faults.Count} lỗi; chưa đánh giá gì."
            : $"{faults.Count} {(faults.Count == 1 ? "fault" : "faults")}; nothing was assessed.");
        return ExitCode.BadInput;
    }
}
