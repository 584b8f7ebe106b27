using Ocop.Domain.Reporting;

namespace Ocop.Domain.Fuzz;

/// <summary>What holds of the values that are written as text: sets, ranges, tokens and days.</summary>
internal static class ValueChecks
{
    private static readonly Func<string, int>[] Tokens =
    [
        Token<CenterFunctions>, Token<CenterPartners>, Token<ClauseKind>, Token<CommuneKind>, Token<DistrictKind>, Token<EstablishmentKind>,
        Token<FindingStatus>, Token<IndicatorKind>, Token<PlaceNameErrorKind>, Token<PlanIssueKind>,
        Token<ProductOrigins>, Token<Agreement>, Token<RegisterCoverage>, Token<RegisterErrorKind>, Token<Strength>, Token<TextLanguage>, Token<VenueKind>,
    ];

    public static int DistrictSet(string text)
    {
        int outcome = ReadBack(text, out DistrictSet set);
        Find.Unless(outcome == 0 || set.IsEmpty == (text == "none"), "empty, and not called so");
        return HashCode.Combine(outcome, set.Count);
    }

    public static int CountRange(string text)
    {
        int outcome = ReadBack(text, out CountRange range);
        Find.Unless(range.Minimum >= 0 && !(range.Maximum < range.Minimum) && (range.Maximum is not null || !range.IsCapped), "a range that cannot be");
        return HashCode.Combine(outcome, range.Minimum > 0, range.Maximum is null, range.IsCapped, text.Length);
    }

    public static int EnumToken(string text)
    {
        int outcome = 0;
        foreach (Func<string, int> token in Tokens)
            outcome = HashCode.Combine(outcome, token(text));
        return outcome;
    }

    public static int Day(string text)
    {
        bool isRead = DayPatterns.TryParse(text, out LocalDate day);
        Find.Unless(isRead == (day != default), "a day left out, or read and lost");
        foreach (TextLanguage language in isRead ? Enum.GetValues<TextLanguage>() : [])
        {
            string written = DayPatterns.Format(day, language);
            Find.Unless(DayPatterns.TryParse(written, out LocalDate again) && again == day, "a day is not read as it is written");
        }

        Find.Unless(!isRead || text == DayPatterns.Iso.Format(day) || text == DayPatterns.DayFirst.Format(day), "a day is read that is written otherwise");
        return HashCode.Combine(isRead, text.Length, isRead ? day.Month : 0);
    }

    private static int ReadBack<T>(string text, out T value)
        where T : struct, ISpanParsable<T>
    {
        if (!ParsingChecks.Run(text, out value))
            return 0;
        string written = value.ToString()!;
        Find.Unless(T.TryParse(written, null, out T again) && again.Equals(value) && again.ToString() == written, "what is written is not read as the same");
        return 1;
    }

    private static int Token<TEnum>(string text)
        where TEnum : struct, Enum
    {
        bool isOne = Ocop.Domain.EnumToken.TryParse(text, out TEnum value);
        Find.Unless(!isOne || Ocop.Domain.EnumToken.Of(value) == text, "a token is not written as it is read");
        bool isCombined = Ocop.Domain.EnumToken.TryParseFlags(text, out TEnum flags);
        Find.Unless(!isOne || (isCombined && flags.Equals(value)), "one token is not read among several");
        Find.Unless(!isCombined || (Ocop.Domain.EnumToken.TryParseFlags(Ocop.Domain.EnumToken.Of(flags), out TEnum again) && again.Equals(flags)), "a combination is not read as it is written");
        Find.Unless(isCombined || flags.Equals(default(TEnum)), "refused, and yet a value");
        return HashCode.Combine(isOne, isCombined, flags);
    }
}
