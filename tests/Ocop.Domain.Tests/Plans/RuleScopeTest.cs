namespace Ocop.Domain.Tests;

public class RuleScopeTest
{
    private static readonly DistrictSet Two = [District.SonTay, District.GiaLam];

    [Fact]
    public void Each_makes_a_subject_of_every_district_in_code_order()
    {
        var scope = RuleScope.Each(Two);

        Assert.False(scope.IsTogether);
        Assert.Equal(Two, scope.Districts);
        Assert.Equal([District.GiaLam, District.SonTay], scope.Subjects);
    }

    [Fact]
    public void Together_makes_one_subject_of_them_all()
    {
        var scope = RuleScope.Together(Two);

        Assert.True(scope.IsTogether);
        Assert.Equal(Two, scope.Districts);
        Assert.Equal([Two], scope.Subjects);
    }

    [Fact]
    public void No_district_is_refused()
    {
        Assert.Throws<ArgumentException>("districts", () => RuleScope.Each(DistrictSet.Empty));
        Assert.Throws<ArgumentException>("districts", () => RuleScope.Together(default));
    }

    [Fact]
    public void Scopes_compare_by_districts_and_by_whether_they_are_together()
    {
        EqualityContract.Equates(RuleScope.Each(Two), RuleScope.Each([District.GiaLam, District.SonTay]));
        EqualityContract.TellsApart(RuleScope.Each(Two), RuleScope.Together(Two), RuleScope.Each(District.GiaLam));
    }

    [Fact]
    public void A_scope_prints_its_districts_and_how_they_are_taken()
    {
        Assert.Equal("each of 018|269", RuleScope.Each(Two).ToString());
        Assert.Equal("together city", RuleScope.Together(District.All).ToString());
    }
}
