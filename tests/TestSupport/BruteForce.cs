namespace TestSupport;

/// <summary>
/// The least openings found by trying every opening there can be, one after another: on every day, in every district, written from
/// the meaning of the quotas rather than from the code.
/// </summary>
public static class BruteForce
{
    private static readonly LocalDate AfterEverything = new(2023, 12, 31);

    /// <summary>The fewest openings after the day that satisfy every quota which can still be satisfied.</summary>
    public static int LeastOpenings(Tangle tangle) => LeastOpenings(tangle, Wanted(tangle));

    /// <summary>The fewest openings that the mandatory quotas add to what a quota counts, however they are satisfied.</summary>
    public static int Forced(Tangle tangle, Quota counting) =>
        Within(tangle, counting, counting.Rule.Measure.Basis == CountingBasis.InOperation ? AfterEverything : counting.Due, need => need.Rule.Strength == Strength.Mandatory);

    /// <summary>The fewest openings that some quotas, which can only be satisfied within what a quota counts up to a day, add to its count.</summary>
    public static int Within(Tangle tangle, Quota counting, LocalDate to, Func<Quota, bool> isAsked)
    {
        bool isStock = counting.Rule.Measure.Basis == CountingBasis.InOperation;
        LocalDate from = isStock ? LocalDate.MinIsoValue : counting.Window.Start;
        return LeastOpenings(tangle,
        [
            .. Wanted(tangle).Where(need =>
                isAsked(need.Quota)
                && need.Quota.Rule.Measure.Kind == counting.Rule.Measure.Kind
                && need.Quota.Subject.All(counting.Subject.Contains)
                && from <= need.From && need.To <= to),
        ]);
    }

    private static Need[] Wanted(Tangle tangle)
    {
        LocalDate t = tangle.Situation.AsOf;
        return
        [
            .. from finding in tangle.Situation.Assess().Findings
               where IsTargeted(finding, tangle.Horizon)
               let isStock = finding.Rule.Measure.Basis == CountingBasis.InOperation
               let earliest = isStock || finding.Quota.Window.Start <= t ? t.PlusDays(1) : finding.Quota.Window.Start
               let latest = isStock && t >= finding.Due ? AfterEverything : finding.Due
               select new Need(finding.Quota, finding.Rule.Range.Minimum - finding.Achieved, earliest, latest),
        ];
    }

    private static int LeastOpenings(Tangle tangle, Need[] wanted)
    {
        (bool IsPoint, District District, LocalDate Day)[] possible =
        [
            .. from isPoint in new[] { true, false }
               from district in tangle.Situation.Plan.Rules.SelectMany(rule => rule.Scope.Districts).Distinct()
               from day in wanted.SelectMany(need => new[] { need.From, need.To }).Distinct()
               select (isPoint, district, day),
        ];

        // What an opening serves, one letter a need: all that tells one from another.
        string[] serves = [.. possible.Select(opening => string.Concat(wanted.Select(need => Counts(need.Quota, opening.IsPoint, opening.District) && need.From <= opening.Day && opening.Day <= need.To ? '1' : '0'))).Distinct()];
        var known = new Dictionary<string, int>();
        return Least(string.Concat(wanted.Select(need => (char)('0' + need.Missing))));

        // One opening has to serve the first of the needs that still lack something: every one that does is tried.
        int Least(string missing)
        {
            int first = missing.AsSpan().IndexOfAnyExcept('0');
            if (first < 0)
                return 0;
            if (!known.TryGetValue(missing, out int least))
                known[missing] = least = 1 + serves.Where(row => row[first] == '1').Min(row => Least(string.Concat(missing.Zip(row, (lacking, served) => lacking > '0' && served == '1' ? (char)(lacking - 1) : lacking))));
            return least;
        }
    }

    public static bool IsTargeted(Finding finding, LocalDate horizon) => finding.Status switch
    {
        FindingStatus.Pending => true,
        FindingStatus.NotStarted => finding.Quota.Window.Start <= horizon,
        FindingStatus.Missed or FindingStatus.Lapsed or FindingStatus.Unproven => finding.Rule.Measure.Basis == CountingBasis.InOperation,
        _ => false,
    };

    private static bool Counts(Quota quota, bool isPoint, District district) =>
        isPoint == (quota.Rule.Measure.Kind == EstablishmentKind.SalesPoint) && quota.Subject.Contains(district);

    private sealed record Need(Quota Quota, int Missing, LocalDate From, LocalDate To);
}
