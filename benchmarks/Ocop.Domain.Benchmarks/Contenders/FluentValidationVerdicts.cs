using System.Globalization;
using FluentValidation;
using FluentValidation.Results;

namespace Ocop.Domain.Benchmarks.Contenders;

/// <summary>
/// A FluentValidation validator with one rule for each of the 109 quotas over ready counts, and a second where a top or a due day
/// asks for it. A failure carries which quota it is of.
/// </summary>
internal sealed class FluentValidationVerdicts
{
    private readonly QuotaTerms[] _terms;
    private readonly CountsValidator _validator;

    public FluentValidationVerdicts(OcopPlan plan, LocalDate today)
    {
        _terms = QuotaTerms.Of(plan, today);
        _validator = new CountsValidator(_terms);
    }

    private enum Fault
    {
        Short,
        AboveTop,
        ShortByDue,
    }

    /// <summary>All verdicts, in the plan's order.</summary>
    public PlainVerdict[] Judge(QuotaCounts counts)
    {
        Span<bool> isShort = stackalloc bool[_terms.Length];
        Span<bool> isAboveTop = stackalloc bool[_terms.Length];
        Span<bool> wasShortByDue = stackalloc bool[_terms.Length];
        foreach (ValidationFailure failure in _validator.Validate(counts).Errors)
        {
            (int place, Fault fault) = ((int, Fault))failure.CustomState;
            (fault switch { Fault.Short => isShort, Fault.AboveTop => isAboveTop, _ => wasShortByDue })[place] = true;
        }

        var verdicts = new PlainVerdict[_terms.Length];
        for (int i = 0; i < verdicts.Length; i++)
            verdicts[i] = _terms[i].Verdict(counts, !isShort[i], _terms[i].IsLateSeen ? !wasShortByDue[i] : !isShort[i], isAboveTop[i]);
        return verdicts;
    }

    private sealed class CountsValidator : AbstractValidator<QuotaCounts>
    {
        public CountsValidator(IEnumerable<QuotaTerms> asked)
        {
            foreach (QuotaTerms terms in asked)
            {
                int place = terms.Place;
                string name = string.Create(CultureInfo.InvariantCulture, $"Quota {place}");
                object isShort = (place, Fault.Short);
                RuleFor(counts => counts.Achieved[place]).GreaterThanOrEqualTo(terms.Minimum).OverridePropertyName(name).WithName(name).WithState(_ => isShort);
                if (terms.Maximum is { } maximum)
                {
                    object isAboveTop = (place, Fault.AboveTop);
                    RuleFor(counts => counts.Achieved[place]).LessThanOrEqualTo(maximum).OverridePropertyName(name).WithName(name).WithState(_ => isAboveTop);
                }

                if (terms.IsLateSeen)
                {
                    object wasShort = (place, Fault.ShortByDue);
                    RuleFor(counts => counts.ByDue[place]).GreaterThanOrEqualTo(terms.Minimum).OverridePropertyName(name).WithName(name).WithState(_ => wasShort);
                }
            }
        }
    }
}
