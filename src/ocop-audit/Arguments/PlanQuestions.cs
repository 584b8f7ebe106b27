using System.Collections.Immutable;

namespace PlanAudit.Arguments;

/// <summary>What a run asks beside the audit itself, read in the light of its plan.</summary>
/// <param name="Explain">The quotas to be explained instead of the whole audit; null for the whole.</param>
/// <param name="WhatIf">What is to be otherwise, to print what differs instead of the whole audit.</param>
internal sealed record PlanQuestions(IReadOnlyList<Quota>? Explain, WhatIf WhatIf)
{
    /// <summary>Reads the questions, and reports every word that will not do.</summary>
    /// <param name="request">What the run is asked for.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="refuse">Told what is wrong.</param>
    public static PlanQuestions Read(AuditRequest request, OcopPlan plan, Action<BilingualText> refuse)
    {
        var arguments = new PlanArguments(plan);
        return new PlanQuestions(
            request.Explain.IsEmpty ? null : Read("--explain", [request.Explain], words => arguments.Quotas([.. words])).FirstOrDefault(),
            new WhatIf(Read("--with", request.With, PlanArguments.OneMore), request.Without, Read("--change", request.Change, arguments.Change)));

        ImmutableArray<T> Read<TWords, T>(string option, IEnumerable<TWords> asked, Func<TWords, T> read)
        {
            var answers = ImmutableArray.CreateBuilder<T>();
            foreach (TWords words in asked)
            {
                try
                {
                    answers.Add(read(words));
                }
                catch (RefusedArgument refused)
                {
                    refuse(new BilingualText($"{option}: {refused.Reason.Vietnamese}", $"{option}: {refused.Reason.English}"));
                }
            }

            return answers.ToImmutable();
        }
    }
}
