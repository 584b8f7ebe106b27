using System.Globalization;

namespace Ocop.Domain.Reporting.Reports.Html;

/// <summary>The identifiers of the places in the report that links lead to.</summary>
/// <remarks>
/// Those of a plan's own clauses and interpretations have letters and digits only, <c>c03</c> and <c>i06</c>; all others have a
/// hyphen, so that no plan can take their place.
/// </remarks>
internal sealed class Anchors
{
    private readonly OcopPlan _plan;
    private readonly Dictionary<string, string> _clauses;
    private readonly Dictionary<string, string> _interpretations;

    public Anchors(OcopPlan plan)
    {
        HashSet<string> taken = [];
        _plan = plan;
        _clauses = plan.Clauses.ToDictionary(clause => clause.Id, clause => Free(clause.Id, taken));
        _interpretations = plan.Interpretations.ToDictionary(interpretation => interpretation.Id, interpretation => Free(interpretation.Id, taken));
    }

    /// <summary>Whether the interpretations that the library's own sentences name are those of the plan.</summary>
    public bool HasSharedInterpretations => _plan.Interpretations.SequenceEqual(HanoiPlan312.Plan.Interpretations);

    public string Of(Clause clause) => _clauses[clause.Id];

    public string Of(Interpretation interpretation) => _interpretations[interpretation.Id];

    public string Of(Finding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"finding-{_plan.Quotas.IndexOf(finding.Quota) + 1}");

    public static string Of(District district) => $"district-{district.Code}";

    /// <summary>An interpretation of plan 312 that sentences of the library name, where the plan has others.</summary>
    public static string Shared(Interpretation interpretation) => $"shared-{Plain(interpretation.Id)}";

    /// <summary>Everything that a sentence about the plan may name: what it is called, and where it stands.</summary>
    public IEnumerable<KeyValuePair<string, string>> OfPlan => _clauses.Concat(_interpretations);

    /// <summary>Everything that a sentence of the library about the plan may name: its clauses, and the interpretations that the library rests on.</summary>
    public IEnumerable<KeyValuePair<string, string>> OfLibrary => HasSharedInterpretations
        ? OfPlan
        : _clauses.Concat(HanoiPlan312.Plan.Interpretations.Select(interpretation => KeyValuePair.Create(interpretation.Id, Shared(interpretation))));

    private static string Free(string id, HashSet<string> taken)
    {
        string plain = Plain(id);
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 && plain.Length > 0 ? plain : string.Create(CultureInfo.InvariantCulture, $"{plain}n{number}"))
            .First(taken.Add);
    }

    private static string Plain(string id) => string.Concat(id.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
