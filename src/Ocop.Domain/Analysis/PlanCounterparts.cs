namespace Ocop.Domain.Analysis;

/// <summary>Matches the quotas of a plan with those of the same plan under another reading.</summary>
internal static class PlanCounterparts
{
    /// <summary>For each quota of a plan, the index of its counterpart in another; -1 where the other does not have it.</summary>
    public static int[] Of(OcopPlan plan, OcopPlan other)
    {
        var places = new int[plan.Quotas.Length];
        int start = 0;
        foreach (PlanRule rule in plan.Rules)
        {
            FindCounterparts(rule, other, places.AsSpan(start, rule.Quotas.Length));
            start += rule.Quotas.Length;
        }

        return places;
    }

    private static void FindCounterparts(PlanRule rule, OcopPlan other, Span<int> places)
    {
        places.Fill(-1);
        if (other.Rules.FirstOrDefault(candidate => candidate.Id == rule.Id) is not { } counterpart)
            return;
        int start = other.PlaceOf(counterpart.Quotas[0]);
        int subjects = counterpart.Quotas.Length / counterpart.Windows.Length;
        ImmutableArray<int> subjectPlaces = [.. rule.Scope.Subjects.Select(subject => SubjectPlaceIn(counterpart, subjects, subject))];
        for (int window = 0; window < rule.Windows.Length; window++)
        {
            int windowPlace = WindowPlaceIn(counterpart, rule, window);
            for (int subject = 0; subject < subjectPlaces.Length; subject++)
            {
                if (windowPlace >= 0 && subjectPlaces[subject] >= 0)
                    places[(window * subjectPlaces.Length) + subject] = start + (windowPlace * subjects) + subjectPlaces[subject];
            }
        }
    }

    private static int SubjectPlaceIn(PlanRule counterpart, int subjects, DistrictSet subject)
    {
        for (int place = 0; place < subjects; place++)
        {
            if (counterpart.Quotas[place].Subject == subject)
                return place;
        }

        return -1;
    }

    // A reading may shorten a window or count differently, but its window usually begins on the same day. Otherwise the window at the same
    // index is the counterpart, if the reading moved windows and neither added nor dropped one.
    private static int WindowPlaceIn(PlanRule counterpart, PlanRule rule, int window)
    {
        for (int place = 0; place < counterpart.Windows.Length; place++)
        {
            if (counterpart.Windows[place].Start == rule.Windows[window].Start)
                return place;
        }

        return counterpart.Windows.Length == rule.Windows.Length ? window : -1;
    }
}
