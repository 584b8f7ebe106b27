using System.Text;
using Ocop.Domain.SystemTextJson;

namespace Ocop.Domain.Fuzz;

/// <summary>What holds of JSON documents: of plans, and of records that are derived again.</summary>
internal static class DocumentChecks
{
    private static readonly LocalDate Day = new(2024, 6, 30);

    /// <summary>A small plan to record assessments of.</summary>
    public static readonly OcopPlan RecordedPlan = HanoiPlan312.Plan.With(HanoiPlan312.AnnualMinimum.With(scope: RuleScope.Each([District.BaDinh, District.GiaLam])));

    /// <summary>The facts that records are held against.</summary>
    public static readonly Register RecordedRegister = new(
        [
            new SalesPoint("P-1", "Chợ quê", District.GiaLam, new LocalDate(2023, 5, 1)),
            new SalesPoint("P-2", "Phố cổ", District.BaDinh, new LocalDate(2024, 2, 29), new LocalDate(2024, 6, 1)),
        ],
        [
            new OcopCenter("C-1", "Bát Tràng", District.GiaLam, new LocalDate(2023, 12, 27)),
            new OcopCenter("C-2", "Sơn Đồng", District.HoaiDuc, new LocalDate(2024, 1, 9)),
        ]);

    public static int Plan(string bytes)
    {
        if (Document(bytes, PlanDocument.Read, PlanDocument.Read, out int outcome) is not { } plan)
            return outcome;
        string written = PlanDocument.Write(plan);
        OcopPlan again = PlanDocument.Read(written);
        Find.Unless(again.Equals(plan) && PlanDocument.Write(again) == written, "what is written is not read as the same plan");
        PlanAssessment assessment = plan.Assess(RecordedRegister, Day);
        Find.Unless(assessment.Findings.Length == plan.Quotas.Length, "not every quota is judged");
        return HashCode.Combine(plan.Quotas.Length, plan.Rules.Length, plan.Clauses.Length, plan.Interpretations.Length);
    }

    public static int Record(string bytes)
    {
        if (Document(bytes, AuditRecord.Read, AuditRecord.Read, out int outcome) is not { } record)
            return outcome;
        string written = record.Write();
        Find.Unless(AuditRecord.Read(written).Write() == written, "what is written is not read as the same record");
        var register = new Register(RecordedRegister.SalesPoints, RecordedRegister.Centers, record.Coverage);
        AuditDifference[] differences = [.. record.Verify(RecordedPlan, register, HanoiPlan312.Readings)];
        foreach (TextLanguage language in Enum.GetValues<TextLanguage>())
            Find.Unless(Array.TrueForAll(differences, difference => difference.Explain(language).Length > 0), "a difference without words");
        Find.Unless(differences.Length > 0 || written == RecordAsOf(record.AsOf, register, record.Remedy.Horizon, record.Readings is not null).Write(), "a record holds that is not the one derived");
        return HashCode.Combine(differences.Length, differences.FirstOrDefault()?.Path);
    }

    /// <summary>The record of the small plan and the facts, for the corpus.</summary>
    public static string RecordAsOf(LocalDate day, LocalDate? horizon, bool hasReadings) => RecordAsOf(day, RecordedRegister, horizon, hasReadings).Write();

    private static AuditRecord RecordAsOf(LocalDate day, Register register, LocalDate? horizon, bool hasReadings) => AuditRecord.Create(
        RecordedPlan.Assess(register, day),
        horizon,
        hasReadings ? RecordedPlan.CompareReadings(register, day, HanoiPlan312.Readings) : null);

    // The document, read by both doors; null where it is refused, with every fault told in words.
    private static T? Document<T>(string bytes, Func<Stream, T> fromStream, Func<string, T> fromText, out int outcome)
        where T : class
    {
        byte[] file = Encoding.Latin1.GetBytes(bytes);
        InvalidDocumentException? refusal = null;
        T? document = Read(() => fromStream(new MemoryStream(file)), refused => refusal = refused);
        bool isText = !file.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        InvalidDocumentException? other = null;
        if (isText && Encoding.UTF8.GetString(file) is var text && Encoding.UTF8.GetByteCount(text) == file.Length)
            Find.Unless(Read(() => fromText(text), refused => other = refused) is null == document is null, "text and bytes are read differently");
        var faults = new HashCode();
        foreach (DocumentError fault in refusal?.Errors ?? [])
        {
            Find.Unless(fault.Path.StartsWith('$'), "a fault without a place");
            Find.Unless(fault.ReasonIn(TextLanguage.Vietnamese).Length > 0 && fault.ReasonIn(TextLanguage.English).Length > 0, "a fault without a reason");
            Find.Unless(!fault.ToString().Any(char.IsControl), "a fault that breaks its line");
            faults.Add(fault.ReasonIn(TextLanguage.English).Length);
        }

        Find.Unless(refusal is null || refusal.Errors.Length > 0, "refused without a fault");
        outcome = faults.ToHashCode();
        return document;
    }

    private static T? Read<T>(Func<T> read, Action<InvalidDocumentException> refused)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InvalidDocumentException invalid)
        {
            refused(invalid);
            return null;
        }
    }
}
