using System.Collections.Immutable;
using Ocop.Domain.SystemTextJson;
using PlanAudit.Arguments;
using PlanAudit.Plans;
using PlanAudit.Reading;
using PlanAudit.Registers;
using PlanAudit.Reports;
using PlanAudit.Reports.Html;
using PlanAudit.Reports.Markdown;
using PlanAudit.Rulebook;
using PlanAudit.Template;

namespace PlanAudit;

/// <summary>Reads, assesses, prints: one run of the program, in one language, to the screen or to a file.</summary>
internal sealed class Presentation(TextWriter output, TextWriter error, string? outFile, TextLanguage language)
{
    private int _refusals;

    /// <summary>Audits a register against a plan, or answers one question about the audit.</summary>
    public int Audit(AuditRequest request)
    {
        AuditSource source = request.Source;
        RefuseOverwriting([request.Plan], source);
        OcopPlan? plan = PlanOf(request.Plan);
        PlanQuestions? questions = plan is null ? null : PlanQuestions.Read(request, plan, Refuse);
        if (_refusals == 0 && RefusalOf(request, plan!, questions!) is { } refusal)
            Refuse(refusal);
        Register? register = RegisterOf(source);
        if (plan is null || questions is null || register is null || _refusals > 0)
            return ExitCode.BadInput;

        PlanAssessment assessment = plan.Assess(register, request.AsOf);
        string[] missing = [.. questions.WhatIf.NotIn(register)];
        if (missing.Length > 0)
        {
            return Refused(RefusedArgument.Text(
                $"--without: {string.Join(", ", missing)}",
                "sổ không có bản ghi này; kiểm tra lại mã",
                "not in the register; check the identifier"));
        }

        bool isWritten = TryWrite(writer => Write(writer, request, questions, assessment, request.Readings ? plan.Envelope(register, request.AsOf, PlanSource.ReadingsOf(plan)) : null, register));
        return !isWritten ? ExitCode.BadInput
            : assessment.Breaches.Any() ? ExitCode.Breach
            : ExitCode.NoBreach;
    }

    /// <summary>Prints what a plan says and how it is read, as a table or as a rulebook in Markdown.</summary>
    public int Rules(string? name, string format)
    {
        RefuseOverwriting([name]);
        if (PlanOf(name) is not { } plan || _refusals > 0)
            return ExitCode.BadInput;
        return format == "markdown"
            ? Print(writer => new RulebookReport(writer, language).Write(plan))
            : Print(writer => new RulesReport(writer, language).Write(plan));
    }

    /// <summary>Lists the plans that come with the program.</summary>
    public int Plans() => Print(writer => new PlansReport(writer, language).Write(ShippedPlans.All));

    /// <summary>Prints what is odd in some plans read together; where none is named, in all that come with the program.</summary>
    public int Check(IReadOnlyList<string> names)
    {
        RefuseOverwriting(names);
        List<(string Name, OcopPlan? Plan)> plans = names.Count == 0
            ? [.. ShippedPlans.All.Select(shipped => (shipped.Id, (OcopPlan?)shipped.Plan))]
            : [.. names.Select(name => (name, PlanOf(name)))];
        foreach (var alike in plans.Where(plan => plan.Plan is not null).GroupBy(plan => plan.Plan!.Number).Where(alike => alike.Skip(1).Any()))
        {
            Refuse(RefusedArgument.Text(
                string.Join(", ", alike.Select(plan => plan.Name)),
                $"cùng mang số hiệu {alike.Key}; chỉ nêu một, hoặc đặt số hiệu khác cho mỗi kế hoạch",
                $"these have one number, {alike.Key}; name one of them, or give each a number of its own"));
        }

        return _refusals > 0 ? ExitCode.BadInput : Print(writer => new CheckReport(writer, language).Write([.. plans.Select(plan => plan.Plan!)]));
    }

    /// <summary>Prints the fingerprint of plan, register and day, or the very text that it is made of.</summary>
    public int Fingerprint(AuditSource source, LocalDate asOf, string? planName, bool isCanonical)
    {
        RefuseOverwriting([planName], source);
        OcopPlan? plan = PlanOf(planName);
        Register? register = RegisterOf(source);
        if (plan is null || register is null || _refusals > 0)
            return ExitCode.BadInput;
        return Print(writer =>
        {
            // Lines end as the fingerprint has them, wherever this runs.
            foreach (string line in isCanonical ? AuditFingerprint.CanonicalLines(plan, register, asOf) : [AuditFingerprint.Of(plan, register, asOf)])
                writer.Write($"{line}\n");
        });
    }

    /// <summary>Derives a record of an audit again from the facts, and prints whether it holds.</summary>
    /// <param name="file">The record.</param>
    /// <param name="facts">The register that was audited; its coverage is the record's.</param>
    /// <param name="planName">The plan that was audited against; null for the one that the record names.</param>
    public int Verify(string file, AuditSource facts, string? planName)
    {
        RefuseOverwriting([planName, file], facts);
        OcopPlan? plan = planName is null ? null : PlanOf(planName);
        Register? register = RegisterOf(facts);
        bool canBeChecked = register is not null && _refusals == 0;
        AuditRecord record;
        try
        {
            using Stream document = InputFile.Open(file);
            record = AuditRecord.Read(document);
        }
        catch (InvalidDocumentException invalid)
        {
            return canBeChecked
                ? Differs(file, Words.MalformedRecord, [.. invalid.Faults.Select(fault => PlanSource.TextOf(file, fault))])
                : Refused([.. invalid.Faults.Select(fault => PlanSource.TextOf(file, fault))]);
        }
        catch (Exception exception) when (InputFile.IsUnreadable(exception))
        {
            return Refused(InputFile.Refusal(file, exception));
        }

        if (!canBeChecked)
            return ExitCode.BadInput;
        plan ??= ShippedPlans.Find(record.Plan);
        if (plan is null)
        {
            return Differs(file, Words.UnknownPlan, [RefusedArgument.Text(
                $"{RefusedArgument.Shown(file)}: $.plan: {RefusedArgument.Shown(record.Plan)}",
                "chương trình không có kế hoạch này; nếu số hiệu đúng, nêu tệp của kế hoạch bằng --plan",
                "the program has no such plan; if the number is right, name the plan's document by --plan")]);
        }

        ImmutableArray<AuditDifference> differences = record.Verify(
            plan, new Register(register!.SalesPoints, register.Centers, record.Coverage), PlanSource.ReadingsOf(plan));
        return differences.IsEmpty
            ? Print(writer => writer.WriteLine(OneLine.Of(Words.Holds.In(language, file, record.Findings.Length, RecordCounts.Of(register, language)))))
            : Differs(file, Words.DoesNotHold, [.. differences.Select(difference => PlanSource.TextOf(file, difference))]);
    }

    /// <summary>Prints why a run is refused.</summary>
    public int Refused(params BilingualText[] reasons)
    {
        Array.ForEach(reasons, Refuse);
        return ExitCode.BadInput;
    }

    private int Differs(string file, BilingualText verdict, IReadOnlyCollection<BilingualText> reasons)
    {
        bool isWritten = TryWrite(writer =>
        {
            foreach (BilingualText reason in reasons)
                writer.WriteLine(OneLine.Of(reason.In(language)));
            writer.WriteLine(OneLine.Of(verdict.In(language, file, reasons.Count)));
        });
        return isWritten ? ExitCode.DoesNotHold : ExitCode.BadInput;
    }

    private void Write(TextWriter writer, AuditRequest request, PlanQuestions questions, PlanAssessment assessment, ReadingEnvelope? envelope, Register register)
    {
        Remedy remedy = assessment.Remedy(request.Horizon);
        WhatIf whatIf = questions.WhatIf;
        if (!whatIf.IsEmpty)
            new WhatIfReport(writer, language).Write(assessment, whatIf.ApplyTo(assessment.Plan).Assess(whatIf.ApplyTo(register), request.AsOf), request.Source);
        else if (questions.Explain is { } quotas)
            new FindingReport(writer, language).Write(quotas, assessment, remedy, envelope, register, request.Source);
        else
            Write(writer, request, new AuditReport(language, assessment, remedy, envelope, register, request.Source));
    }

    private static void Write(TextWriter writer, AuditRequest request, AuditReport audit)
    {
        switch (request.Format)
        {
            case "json":
                writer.Write(AuditRecord.Of(audit.Assessment, audit.Register, request.Horizon, audit.Envelope).Write());
                break;
            case "html":
                HtmlReport.Write(writer, audit);
                break;
            case "markdown":
                MarkdownReport.Write(writer, audit);
                break;
            default:
                new TableReport(audit.Language, new Page(writer)).Write(audit.Assessment, audit.Remedy, audit.Envelope, audit.Register, audit.Source);
                break;
        }
    }

    private BilingualText? RefusalOf(AuditRequest request, OcopPlan plan, PlanQuestions questions)
    {
        bool isAll = questions.Explain is null && questions.WhatIf.IsEmpty;
        if (request.Horizon < request.AsOf)
            return new(
                $"--horizon: {DayPatterns.In(request.Horizon.Value, language)}: trước ngày tính đến {DayPatterns.In(request.AsOf, language)}; chọn ngày đó hoặc ngày sau",
                $"--horizon: {DayPatterns.In(request.Horizon.Value, language)}: is before the as-of day {DayPatterns.In(request.AsOf, language)}; give that day or a later one");
        if (questions.Explain is not null && !questions.WhatIf.IsEmpty)
            return new("--explain không đi cùng --with, --without, --change; hỏi từng câu một", "--explain does not go with --with, --without or --change; ask one at a time");
        if (request.Horizon is not null && !questions.WhatIf.IsEmpty)
            return new("--horizon không đi cùng --with, --without, --change: phần giả định không nêu phương án mở mới", "--horizon does not go with --with, --without or --change: a what-if prints no remedy");
        if (request.Readings && !questions.WhatIf.IsEmpty)
            return new("--readings không đi cùng --with, --without, --change", "--readings does not go with --with, --without or --change");
        if (request.Readings && PlanSource.ReadingsOf(plan).IsEmpty)
            return new($"--readings: chương trình chỉ có các cách hiểu của Kế hoạch số {HanoiPlan312.Number}; bỏ --readings", $"--readings: the program has readings of plan {HanoiPlan312.Number} only; leave it out");
        if (questions.WhatIf.After(request.AsOf).ToList() is { Count: > 0 } unseen)
            return new(
                $"--with: {string.Join(", ", unseen)}: sau ngày tính đến {DayPatterns.In(request.AsOf, language)} nên không làm thay đổi kết quả; chọn ngày sớm hơn, hoặc --as-of muộn hơn",
                $"--with: {string.Join(", ", unseen)}: after the as-of day {DayPatterns.In(request.AsOf, language)}, so it would change nothing; give an earlier day, or a later --as-of");
        if (request.Format != "table" && !isAll)
            return new($"--explain, --with, --without, --change chỉ cho kết quả dạng bảng; bỏ --format {request.Format}", $"--explain, --with, --without and --change print text; leave out --format {request.Format}");
        return null;
    }

    private void RefuseOverwriting(IReadOnlyList<string?> documents, AuditSource? source = null)
    {
        IEnumerable<string> inputs =
        [
            .. documents.OfType<string>().Where(document => ShippedPlans.Find(document) is null),
            .. source is null or { IsEmbedded: true } ? Array.Empty<string>() : [source.Points.Name, source.Centers.Name],
        ];
        if (outFile is not null && inputs.Any(input => OutputFile.IsSame(outFile, input)))
            Refuse(RefusedArgument.Text(outFile, "vừa là tệp vào vừa là tệp kết quả; chọn tên khác cho tệp kết quả", "is both input and output; name another file for the output"));
    }

    private OcopPlan? PlanOf(string? name) => name is null ? PlanSource.Default : PlanSource.Find(name, Refuse);

    private Register? RegisterOf(AuditSource source)
    {
        RegisterReader reader = ReadingProgress.While(
            progress => RegisterReader.Read(source.Points, source.Centers, source.Coverage, progress),
            source.Points.Size + source.Centers.Size,
            language);
        if (!source.IsEmbedded)
            ReportIgnored(reader);
        if (reader.Register is null)
            ReportFaults(reader.Faults);
        return reader.Register;
    }

    /// <summary>Writes an empty register as a workbook to be filled in.</summary>
    public int Template()
    {
        if (outFile is null)
            return Refused(new BilingualText("--out: bắt buộc phải có; nêu tên tệp .xlsx cần tạo", "--out: required; name the .xlsx file to be made"));
        if (!outFile.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            return Refused(RefusedArgument.Text($"--out: {outFile}", "tên tệp phải kết thúc bằng .xlsx để phần mềm bảng tính mở được", "the name must end in .xlsx, so that spreadsheet programs open it"));
        bool isWritten = TryWrite(() => OutputFile.WriteBytes(outFile, stream => RegisterTemplate.Write(stream, language)));
        return isWritten ? ExitCode.NoBreach : ExitCode.BadInput;
    }

    private int Print(Action<TextWriter> write) => TryWrite(write) ? ExitCode.NoBreach : ExitCode.BadInput;

    private bool TryWrite(Action<TextWriter> write) => TryWrite(() =>
    {
        if (outFile is null)
            write(output);
        else
            OutputFile.Write(outFile, write);
    });

    private bool TryWrite(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (OverflowException)
        {
            Refuse(new BilingualText(
                "Số phải mở cộng lại vượt quá 2147483647; giảm các mức đặt ra của kế hoạch.",
                "The openings asked for pass 2147483647 in all; lower the numbers of the plan."));
            return false;
        }
        catch (Exception exception) when (OutputFile.IsUnwritable(exception))
        {
            Refuse(OutputFile.Refusal(outFile, exception));
            return false;
        }
    }

    private void Refuse(BilingualText reason)
    {
        _refusals++;
        error.WriteLine(OneLine.Of(reason.In(language)));
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

    private void ReportFaults(IReadOnlyList<InputFault> faults)
    {
        foreach (InputFault fault in faults)
            error.WriteLine(fault.In(language));
        error.WriteLine(language == TextLanguage.Vietnamese
            ? $"{faults.Count} lỗi; chưa đánh giá gì."
            : $"{faults.Count} {(faults.Count == 1 ? "fault" : "faults")}; nothing was assessed.");
    }
}
