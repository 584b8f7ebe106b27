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
        if (outFile is not null && !source.IsEmbedded && new[] { source.Points, source.Centers }.Any(input => OutputFile.IsSame(outFile, input.Name)))
        {
            error.WriteLine(language == TextLanguage.Vietnamese
                ? $"{outFile}: vừa là tệp vào vừa là tệp kết quả; chọn tên khác cho tệp kết quả"
                : $"{outFile}: is both input and output; name another file for the output");
            return ExitCode.BadInput;
        }

        RegisterReader reader = ReadingProgress.While(
            progress => RegisterReader.Read(source.Points, source.Centers, source.Coverage, progress),
            source.Points.Size + source.Centers.Size,
            language);
        if (!source.IsEmbedded)
            ReportIgnored(reader);
        if (reader.Register is not { } register)
            return ReportFaults(reader.Faults);

        PlanAssessment assessment = Plan.Assess(register, asOf);
        bool isWritten = TryWrite(writer =>
        {
            if (format == "json")
                JsonReport.Write(writer, assessment, register);
            else
                new TableReport(writer, language).Write(assessment, register, source);
        });
        return !isWritten ? ExitCode.BadInput
            : assessment.Breaches.Any() ? ExitCode.Breach
            : ExitCode.NoBreach;
    }

    public int Rules() =>
        TryWrite(writer => new RulesReport(writer, language).Write(Plan)) ? ExitCode.NoBreach : ExitCode.BadInput;

    private bool TryWrite(Action<TextWriter> write)
    {
        try
        {
            if (outFile is null)
                write(output);
            else
                OutputFile.Write(outFile, write);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string where = outFile is null ? "" : $"{outFile}: ";
            error.WriteLine(language == TextLanguage.Vietnamese
                ? $"{where}không ghi được: {exception.Message}"
                : $"{where}cannot be written: {exception.Message}");
            return false;
        }
    }

    private void ReportIgnored(RegisterReader reader)
    {
        foreach ((string file, IReadOnlyList<string> columns) in reader.Ignored)
        {
            error.WriteLine(OneLine.Of(language == TextLanguage.Vietnamese
                ? $"{file}: các cột không dùng đến: {string.Join(", ", columns)}"
                : $"{file}: columns not used: {string.Join(", ", columns)}"));
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
