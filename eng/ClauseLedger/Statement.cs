namespace ClauseLedger;

/// <summary>One place in the sources that states an identifier: code by <c>[Expresses]</c>, a test by its trait.</summary>
/// <param name="Id">The identifier as written there.</param>
/// <param name="Name">The type, or the type and its member: <c>HanoiPlan312.CenterRollout</c>.</param>
/// <param name="File">The source file, from the root of the repository.</param>
public sealed record Statement(string Id, string Name, string File)
{
    /// <summary>Whether the place is the catalogue, which repeats the text of the plan and applies nothing.</summary>
    public bool IsCatalogue =>
        Path.GetFileName(File) is "HanoiPlan312Clauses.cs" or "HanoiPlan312Interpretations.cs" or "HanoiPlan312Variants.cs";
}
