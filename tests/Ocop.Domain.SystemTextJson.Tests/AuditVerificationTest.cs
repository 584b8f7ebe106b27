using FsCheck;

namespace Ocop.Domain.SystemTextJson.Tests;

public class AuditVerificationTest
{
    private static readonly AuditRecord Full = AuditRecord.Create(
        HanoiPlan312.Plan.Assess(Registers.Some, Registers.AsOf),
        new LocalDate(2025, 12, 31),
        HanoiPlan312.Plan.CompareReadings(Registers.Some, Registers.AsOf, HanoiPlan312.Readings));

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public bool A_record_holds_against_the_facts_it_was_made_of(Situation situation) =>
        AuditRecord.Read(AuditRecord.Create(situation.Assess()).Write()).Verify(situation.Plan, situation.Register).IsEmpty;

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public bool No_record_holds_against_other_facts(Situation situation, SalesPoint other) =>
        situation.Register.Establishments.Any(record => record.Id == other.Id)
        || AuditRecord.Create(situation.Assess()).Verify(situation.Plan, situation.Register.With(other)).Any(difference => difference.Path == "$.fingerprint");

    [Fact]
    public void A_record_with_readings_and_a_horizon_holds() => Assert.Empty(Verify(Full.Write()));

    [Fact]
    public void A_changed_digit_is_caught_at_every_31st_place() => AssertCaught(everyDigit: 31);

    [DeepFact]
    public void A_changed_digit_is_caught_wherever_it_stands() => AssertCaught(everyDigit: 1);

    private static void AssertCaught(int everyDigit)
    {
        OcopPlan plan = HanoiPlan312.Plan.With(HanoiPlan312.AnnualMinimum.With(scope: RuleScope.Each([District.BaDinh, District.GiaLam])));
        PlanAssessment assessment = plan.Assess(Registers.Some, Registers.AsOf);
        string json = AuditRecord.Create(assessment, new LocalDate(2025, 12, 31), plan.CompareReadings(Registers.Some, Registers.AsOf, HanoiPlan312.Readings)).Write();
        int[] digits = [.. Enumerable.Range(0, json.Length).Where(place => char.IsAsciiDigit(json[place]))];
        Assert.True(digits.Length > 1_000);
        Assert.All(
            from place in digits.Where((_, number) => number % everyDigit == 0)
            from digit in "0123456789"
            where digit != json[place]
            select $"{json[..place]}{digit}{json[(place + 1)..]}",
            changed => Assert.True(IsCaught(changed, plan, Registers.Some, HanoiPlan312.Readings)));
    }

    // Also where a horizon brings nothing that another would not.
    [Law(Arbitrary = [typeof(Arbitraries)])]
    public void A_changed_digit_is_caught_in_any_record(Situation situation, PositiveInt days, NonNegativeInt which, NonNegativeInt other)
    {
        LocalDate asOf = situation.AsOf;
        LocalDate? horizon = asOf < new LocalDate(9000, 1, 1) ? asOf.PlusDays(days.Get * 30) : null;
        string json = AuditRecord.Create(situation.Assess(), horizon).Write();
        Assert.Empty(AuditRecord.Read(json).Verify(situation.Plan, situation.Register));
        int[] digits = [.. Enumerable.Range(0, json.Length).Where(place => char.IsAsciiDigit(json[place]))];
        int late = json.IndexOf("\"remedy\"", StringComparison.Ordinal);
        int[] some = [digits[which.Get % digits.Length], .. digits.Where(place => place > late).Take(12)];
        Assert.All(some, place =>
        {
            string changed = $"{json[..place]}{(json[place] - '0' + 1 + (other.Get % 9)) % 10}{json[(place + 1)..]}";
            Assert.True(IsCaught(changed, situation.Plan, situation.Register, []), changed[Math.Max(0, place - 100)..(place + 1)]);
        });
    }

    [Fact]
    public void A_changed_member_is_named_with_its_finding_and_both_values()
    {
        AuditDifference difference = Assert.Single(Verify(Changed("\"achieved\": 1", "\"achieved\": 2")));
        Assert.Equal(("$.findings[3].achieved", "annual-minimum 004 2023-01-01/2023-12-31", "2", "1"), (difference.Path, difference.About, difference.Recorded, difference.Derived));
        Assert.Equal("$.findings[3].achieved (annual-minimum 004 2023-01-01/2023-12-31): the record says 2, the facts give 1", difference.ToString());
        Assert.Equal("$.findings[3].achieved (annual-minimum 004 2023-01-01/2023-12-31): hồ sơ ghi 2, tính lại được 1", difference.Explain(TextLanguage.Vietnamese));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => difference.Explain((TextLanguage)7));
    }

    [Fact]
    public void All_that_differs_is_named()
    {
        string json = Changed("\"achieved\": 1", "\"achieved\": 2").Replace("\"plan\": \"312/KH-UBND\"", "\"plan\": \"313/KH-UBND\"", StringComparison.Ordinal).Replace("\"under\": 12", "\"under\": 13", StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "$.plan", "$.findings[3].achieved" }, Verify(json).Select(difference => difference.Path).ToHashSet());
        Assert.Contains(Verify(json), difference => difference.Path.EndsWith(".readings.under", StringComparison.Ordinal) && difference is { Recorded: "13", Derived: "12" });
    }

    [Fact]
    public void Evidence_that_is_made_up_or_left_out_is_named()
    {
        AuditDifference added = Assert.Single(Verify(Changed("\"P-004\"", "\"P-004\", \"P-999\"")));
        Assert.Equal(("$.findings[3].evidence[1]", "\"P-999\"", null), (added.Path, added.Recorded, added.Derived));
        AuditDifference missing = Assert.Single(Verify(Changed("\"P-004\"", "")));
        Assert.Equal(("$.findings[3].evidence", null, "\"P-004\""), (missing.Path, missing.Recorded, missing.Derived));
        Assert.EndsWith("the record says nothing, the facts give \"P-004\"", missing.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("hồ sơ không ghi, tính lại được \"P-004\"", missing.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
        Assert.EndsWith("hồ sơ ghi \"P-999\", tính lại không có", added.Explain(TextLanguage.Vietnamese), StringComparison.Ordinal);
        AuditDifference exchanged = Assert.Single(Verify(Changed("\"P-004\"", "\"P-018\"")));
        Assert.Equal(("$.findings[3].evidence[0]", "\"P-018\"", "\"P-004\""), (exchanged.Path, exchanged.Recorded, exchanged.Derived));
    }

    [Fact]
    public void A_finding_that_is_left_out_is_named_and_the_others_are_not()
    {
        string json = Full.Write();
        int start = json.IndexOf("    {\n      \"rule\": \"annual-minimum\"", 1_000, StringComparison.Ordinal);
        int next = json.IndexOf("    {\n      \"rule\"", start + 1, StringComparison.Ordinal);
        AuditDifference left = Assert.Single(Verify(json[..start] + json[next..]));
        Assert.Equal("$.findings", left.Path);
        Assert.StartsWith("annual-minimum 0", left.About, StringComparison.Ordinal);
        Assert.Null(left.Recorded);
        Assert.StartsWith("{\"rule\":\"annual-minimum\"", left.Derived, StringComparison.Ordinal);

        string changed = (json[..start] + json[next..]).Replace("\"evidence\": [\n        \"P-282\"", "\"evidence\": [\n        \"P-281\"", StringComparison.Ordinal);
        Assert.Equal(["$.findings[58].evidence[0]", "$.findings"], Verify(changed).Select(difference => difference.Path));
    }

    [Fact]
    public void Readings_without_the_questions_to_compare_are_not_taken_on_trust() =>
        Assert.Contains(AuditRecord.Read(Full.Write()).Verify(HanoiPlan312.Plan, Registers.Some), difference => difference.Path == "$.readings" && difference.Derived is null);

    [Fact]
    public void Horizons_that_come_to_the_same_are_recorded_alike() =>
        Assert.Equal(
            [null, null, "2025-01-01", "2025-01-01", "2025-01-01"],
            new LocalDate[] { Registers.AsOf, new(2024, 12, 31), new(2025, 1, 1), new(2025, 1, 2), new(2099, 1, 1) }
                .Select(horizon => AuditRecord.Create(HanoiPlan312.Plan.Assess(Registers.Some, Registers.AsOf), horizon).Remedy.Horizon)
                .Select(day => day is { } given ? NodaTime.Text.LocalDatePattern.Iso.Format(given) : null));

    [Fact]
    public void A_horizon_before_the_day_is_a_difference() =>
        Assert.Contains(Verify(Changed("\"horizon\": \"2025-01-01\"", "\"horizon\": \"2015-01-01\"")), difference => difference is { Path: "$.remedy.horizon", Recorded: "\"2015-01-01\"", Derived: null });

    [Fact]
    public void Verification_needs_the_facts()
    {
        Assert.Throws<ArgumentNullException>("plan", () => Full.Verify(null!, Registers.Some));
        Assert.Throws<ArgumentNullException>("register", () => Full.Verify(HanoiPlan312.Plan, null!));
    }

    private static bool IsCaught(string json, OcopPlan plan, Register register, IEnumerable<ReadingQuestion> questions)
    {
        try
        {
            return !AuditRecord.Read(json).Verify(plan, register, questions).IsEmpty;
        }
        catch (InvalidDocumentException)
        {
            return true;
        }
    }

    private static ImmutableArray<AuditDifference> Verify(string json) =>
        AuditRecord.Read(json).Verify(HanoiPlan312.Plan, Registers.Some, HanoiPlan312.Readings);

    private static string Changed(string part, string changed)
    {
        string json = Full.Write();
        int place = json.IndexOf(part, StringComparison.Ordinal);
        return json[..place] + changed + json[(place + part.Length)..];
    }
}
