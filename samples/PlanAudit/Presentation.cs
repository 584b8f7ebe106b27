using PlanAudit.Reading;
using PlanAudit.Registers;
using PlanAudit.Reports;

namespace PlanAudit;

/// <summary>Reads, assesses, prints: one run of the program, in one language, to the screen or to a file.</summary>
internal sealed class Presentation(TextWriter output, TextWriter error, string? outFile, TextLanguage language)
{
    private static readonly OcopPlan Plan = HanoiPlan312.Plan;

    public int Audit(AuditRequest request)
    {
        if (RefusalOf(request) is { } refusal)
        {
            error.WriteLine(refusal.In(language));
            return ExitCode.BadInput;
        }

        AuditSource source = request.Source;
        RegisterReader reader = ReadingProgress.While(
            progress => RegisterReader.Read(source.Points, source.Centers, source.Coverage, progress),
            source.Points.Size + source.Centers.Size,
            language);
        if (!source.IsEmbedded)
            ReportIgnored(reader);
        if (reader.Register is not { } register)
            return ReportFaults(reader.Faults);

        PlanAssessment assessment = Plan.Assess(register, request.AsOf);
        string[] missing = [.. request.WhatIf.NotIn(register)];
        if (missing.Length > 0)
        {
            error.WriteLine(OneLine.Of(new BilingualText(
                $"--without: {string.Join(", ", missing)}: sổ không có bản ghi này; kiểm tra lại mã",
                $"--without: {string.Join(", ", missing)}: not in the register; check the identifier").In(language)));
            return ExitCode.BadInput;
        }

        bool isWritten = TryWrite(writer => Write(writer, request, assessment, register));
        return !isWritten ? ExitCode.BadInput
            : assessment.Breaches.Any() ? ExitCode.Breach
            : ExitCode.NoBreach;
    }

    public int Rules() =>
        TryWrite(writer => new RulesReport(writer, language).Write(Plan)) ? ExitCode.NoBreach : ExitCode.BadInput;

    public int Check() =>
        TryWrite(writer => new CheckReport(writer, language).Write(Plan)) ? ExitCode.NoBreach : ExitCode.BadInput;

    private void Write(TextWriter writer, AuditRequest request, PlanAssessment assessment, Register register)
    {
        Remedy remedy = assessment.Remedy(request.Horizon);
        ReadingEnvelope? envelope = request.Readings ? Plan.Envelope(register, request.AsOf, HanoiPlan312.Readings) : null;
        if (!request.WhatIf.IsEmpty)
            new WhatIfReport(writer, language).Write(assessment, request.WhatIf.ApplyTo(Plan).Assess(request.WhatIf.ApplyTo(register), request.AsOf), request.Source);
        else if (request.Explain is { } quotas)
            new FindingReport(writer, language).Write(quotas, assessment, remedy, envelope, register, request.Source);
        else if (request.Format == "json")
            JsonReport.Write(writer, assessment, remedy, envelope, register);
        else
            new TableReport(writer, language).Write(assessment, remedy, envelope, register, request.Source);
    }

    private BilingualText? RefusalOf(AuditRequest request)
    {
        AuditSource source = request.Source;
        bool isAll = request.Explain is null && request.WhatIf.IsEmpty;
        if (outFile is not null && !source.IsEmbedded && new[] { source.Points, source.Centers }.Any(input => OutputFile.IsSame(outFile, input.Name)))
            return new($"{outFile}: vừa là tệp vào vừa là tệp kết quả; chọn tên khác cho tệp kết quả", $"{outFile}: is both input and output; name another file for the output");
        if (request.Horizon < request.AsOf)
            return new(
                $"--horizon: {DayPatterns.In(request.Horizon.Value, language)}: trước ngày tính đến {DayPatterns.In(request.AsOf, language)}; chọn ngày đó hoặc ngày sau",
                $"--horizon: {DayPatterns.In(request.Horizon.Value, language)}: is before the as-of day {DayPatterns.In(request.AsOf, language)}; give that day or a later one");
        if (request.Explain is not null && !request.WhatIf.IsEmpty)
            return new("--explain không đi cùng --with, --without, --change; hỏi từng câu một", "--explain does not go with --with, --without or --change; ask one at a time");
        if (request.Horizon is not null && !request.WhatIf.IsEmpty)
            return new("--horizon không đi cùng --with, --without, --change: phần giả định không nêu phương án mở mới", "--horizon does not go with --with, --without or --change: a what-if prints no remedy");
        if (request.Readings && !request.WhatIf.IsEmpty)
            return new("--readings không đi cùng --with, --without, --change", "--readings does not go with --with, --without or --change");
        if (request.WhatIf.After(request.AsOf).ToList() is { Count: > 0 } unseen)
            return new(
                $"--with: {string.Join(", ", unseen)}: sau ngày tính đến {DayPatterns.In(request.AsOf, language)} nên không làm thay đổi kết quả; chọn ngày sớm hơn, hoặc --as-of muộn hơn",
                $"--with: {string.Join(", ", unseen)}: after the as-of day {DayPatterns.In(request.AsOf, language)}, so it would change nothing; give an earlier day, or a later --as-of");
        if (request.Format != "table" && !isAll)
            return new("--explain, --with, --without, --change chỉ cho kết quả dạng bảng; bỏ --format json", "--explain, --with, --without and --change print text; leave out --format json");
        return null;
    }

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
