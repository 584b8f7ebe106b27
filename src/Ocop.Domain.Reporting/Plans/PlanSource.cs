using System.Collections.Immutable;
using Ocop.Domain.SystemTextJson;
using PlanAudit.Arguments;

namespace PlanAudit.Plans;

/// <summary>Where a plan named on the command line comes from: the program itself, or a document.</summary>
internal static class PlanSource
{
    /// <summary>The plan that is meant where none is named.</summary>
    public static OcopPlan Default => HanoiPlan312.Plan;

    /// <summary>Finds a plan.</summary>
    /// <param name="name">The identifier or the number of a shipped plan, or the path of a document.</param>
    /// <param name="refuse">Told everything that is wrong.</param>
    /// <returns>The plan; null if anything is wrong.</returns>
    public static OcopPlan? Find(string name, Action<BilingualText> refuse)
    {
        if (ShippedPlans.Find(name) is { } shipped)
            return shipped;
        try
        {
            using Stream document = InputFile.Open(name);
            return PlanDocument.Read(document);
        }
        catch (InvalidDocumentException invalid)
        {
            foreach (DocumentFault fault in invalid.Faults)
                refuse(TextOf(name, fault));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            string known = string.Join(", ", ShippedPlans.All.Select(plan => plan.Id));
            refuse(RefusedArgument.Text(name, $"không có kế hoạch hay tệp nào tên này; kế hoạch kèm theo chương trình: {known}", $"no such plan or file; the program has: {known}"));
        }
        catch (Exception exception) when (InputFile.IsUnreadable(exception))
        {
            refuse(InputFile.Refusal(name, exception));
        }

        return null;
    }

    /// <summary>The questions that a plan leaves open with their readings; none for a plan that has none in the program.</summary>
    public static ImmutableArray<ReadingQuestion> ReadingsOf(OcopPlan plan) =>
        plan.Equals(HanoiPlan312.Plan) ? HanoiPlan312.Readings : [];

    /// <summary>A fault of a document: <c>FILE: PATH: value: reason</c>.</summary>
    public static BilingualText TextOf(string file, DocumentFault fault)
    {
        string place = $"{RefusedArgument.Shown(file)}: {fault.Path}: {fault.Value}";
        return new($"{place}: {fault.ReasonIn(TextLanguage.Vietnamese)}", $"{place}: {fault.ReasonIn(TextLanguage.English)}");
    }

    /// <summary>A difference between a record and the facts: <c>FILE: PATH (quota): what it says and what they give</c>.</summary>
    public static BilingualText TextOf(string file, AuditDifference difference) =>
        RefusedArgument.Text(file, difference.Explain(TextLanguage.Vietnamese), difference.Explain(TextLanguage.English));
}
