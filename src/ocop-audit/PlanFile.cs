using Ocop.Domain.SystemTextJson;
using OcopAudit.Arguments;

namespace OcopAudit;

/// <summary>Finds a plan named on the command line: one of the program, or a document.</summary>
internal static class PlanFile
{
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
            foreach (DocumentError fault in invalid.Errors)
                refuse(TextOf(name, fault));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            string known = string.Join(", ", ShippedPlans.All.Select(plan => plan.Id));
            refuse(RefusedArgument.Text(
                name,
                $"không có kế hoạch hay tệp nào tên này; kế hoạch kèm theo chương trình: {known}",
                $"no such plan or file; the program has: {known}"));
        }
        catch (Exception exception) when (InputFile.IsUnreadable(exception))
        {
            refuse(InputFile.Refusal(name, exception));
        }

        return null;
    }

    /// <summary>A fault of a document: <c>FILE: PATH: value: reason</c>.</summary>
    public static BilingualText TextOf(string file, DocumentError fault)
    {
        string place = $"{RefusedArgument.Shown(file)}: {fault.Path}: {fault.Value}";
        return new($"{place}: {fault.ReasonIn(TextLanguage.Vietnamese)}", $"{place}: {fault.ReasonIn(TextLanguage.English)}");
    }
}
