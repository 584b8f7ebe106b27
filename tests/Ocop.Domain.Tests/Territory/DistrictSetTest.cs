using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ocop.Domain.Tests;

[Properties(Arbitrary = [typeof(AnyDistrict)])]
public class DistrictSetTest
{
    [Law]
    public void A_set_holds_what_was_put_in(District[] districts) =>
        Assert.Equal(new SortedSet<District>(districts), Set(districts));

    [Law]
    public void A_set_counts_each_district_once(District[] districts) =>
        Assert.Equal(new HashSet<District>(districts).Count, Set([.. districts, .. districts]).Count);

    [Law]
    public void A_set_contains_what_was_put_in(District[] districts, District sought) =>
        Assert.Equal(districts.Contains(sought), Set(districts).Contains(sought));

    [Law]
    public void Union_holds_what_either_holds(District[] left, District[] right)
    {
        Assert.Equal(left.Union(right).Order(), Set(left) | Set(right));
        Assert.Equal(left.Union(right).Order(), Set(left).Union(Set(right)));
    }

    [Law]
    public void Intersection_holds_what_both_hold(District[] left, District[] right)
    {
        Assert.Equal(left.Intersect(right).Order(), Set(left) & Set(right));
        Assert.Equal(left.Intersect(right).Order(), Set(left).Intersect(Set(right)));
    }

    [Law]
    public void Difference_holds_what_only_the_left_holds(District[] left, District[] right)
    {
        Assert.Equal(left.Except(right).Order(), Set(left) - Set(right));
        Assert.Equal(left.Except(right).Order(), Set(left).Except(Set(right)));
    }

    [Law]
    public void Equality_is_that_of_what_the_sets_hold(District[] left, District[] right)
    {
        EqualityContract.Equates(Set(left), Set([.. left.AsEnumerable().Reverse()]));
        Assert.Equal(new HashSet<District>(left).SetEquals(right), Set(left) == Set(right));
    }

    [Law]
    public void Subset_and_overlap_agree_with_a_hash_set(District[] left, District[] right)
    {
        Assert.Equal(new HashSet<District>(left).IsSubsetOf(right), Set(left).IsSubsetOf(Set(right)));
        Assert.Equal(new HashSet<District>(left).Overlaps(right), Set(left).Overlaps(Set(right)));
    }

    [Law]
    public void A_part_is_a_subset_of_the_whole(District[] part, District[] more) =>
        Assert.True(Set(part).IsSubsetOf(Set([.. part, .. more])));

    [Law]
    public void The_sole_district_is_that_of_a_set_of_one(District[] districts)
    {
        District[] distinct = [.. districts.Distinct()];

        Assert.Equal(distinct.Length == 1 ? distinct[0] : null, Set(districts).Sole);
    }

    [Law]
    public void A_set_reads_back_from_what_it_prints(District[] districts)
    {
        DistrictSet set = Set(districts);

        ParsingContract.ReadsAs(set.ToString(), set);
    }

    [Law]
    public void A_set_is_read_from_names_in_any_order(District first, District second) =>
        ParsingContract.ReadsAs<DistrictSet>($"{second.FullName}|{first.Name}|{first.Code}", [first, second]);

    [Fact]
    public void The_city_and_the_empty_set_have_words_of_their_own()
    {
        Assert.Equal("city", District.All.ToString());
        Assert.Equal("none", DistrictSet.Empty.ToString());
        ParsingContract.ReadsAs("city", District.All);
        ParsingContract.ReadsAs("none", DistrictSet.Empty);
    }

    [Fact]
    public void A_set_prints_its_codes_in_order() =>
        Assert.Equal("018|269", Set([District.SonTay, District.GiaLam]).ToString());

    [Theory]
    [InlineData("", "")]
    [InlineData("|", "")]
    [InlineData("018|", "")]
    [InlineData("018||269", "")]
    [InlineData("018|999|269", "999")]
    [InlineData("018,269", "018,269")]
    [InlineData("018|none", "none")]
    [InlineData("city|018", "city")]
    [InlineData("City", "City")]
    public void Rubbish_is_refused_by_the_place_that_names_no_district(string rubbish, string quoted) =>
        ParsingContract.Refuses<DistrictSet>(rubbish, quoted);

    [Fact]
    public void Null_text_is_refused()
    {
        ParsingContract.RefusesNull<DistrictSet>();
        Assert.Throws<ArgumentNullException>("s", () => DistrictSet.Parse((string)null!));
        Assert.False(DistrictSet.TryParse(null, out _));
    }

    [Fact]
    public void The_default_is_the_empty_set()
    {
        DistrictSet unset = default;

        Assert.True(unset.IsEmpty);
        Assert.Empty(unset);
        Assert.Equal(DistrictSet.Empty, unset);
        Assert.Null(unset.Sole);
    }

    [Fact]
    public void A_collection_expression_takes_spreads_and_duplicates()
    {
        DistrictSet set = [.. District.Towns, District.MyDuc, District.BaDinh, District.MyDuc];

        Assert.Equal([District.BaDinh, District.SonTay, District.MyDuc], set.AsEnumerable());
    }

    [Fact]
    public void A_district_is_a_set_of_one()
    {
        DistrictSet set = District.GiaLam;

        Assert.Equal([District.GiaLam], set.AsEnumerable());
    }

    [Fact]
    [Trait("clause", "C04")]
    public void Thirteen_rural_districts_remain_beside_the_pilots() =>
        Assert.Equal(13, (District.Rural - HanoiPlan312.PilotDistricts).Count);

    [Fact]
    public void Null_districts_are_refused()
    {
        District missing = null!;

        Assert.Throws<ArgumentNullException>("districts", () => DistrictSet.Of(District.BaDinh, missing));
        Assert.Throws<ArgumentNullException>("district", () => (DistrictSet)missing);
        Assert.Throws<ArgumentNullException>("district", () => District.All.Contains(missing));
    }

    [Fact]
    public void Walking_through_a_set_allocates_nothing()
    {
        int seen = 0;

        long allocated = Allocation.Of(() =>
        {
            foreach (District district in District.All)
                seen += district.Index;
        });

        Assert.Equal(0, allocated);
        Assert.NotEqual(0, seen);
        Assert.Equal(0, seen % 435);
    }

    [Fact]
    public void Nothing_is_current_before_the_first_step()
    {
        DistrictSet.Enumerator enumerator = District.All.GetEnumerator();

        Assert.Throws<InvalidOperationException>(() => enumerator.Current);
    }

    [Fact]
    public void A_set_is_walked_through_without_types_too()
    {
        DistrictSet two = [District.SonTay, District.GiaLam];

        Assert.Equal([District.GiaLam, District.SonTay], ((System.Collections.IEnumerable)two).Cast<District>());
    }

    [Fact]
    public void A_set_is_named_by_its_districts_or_as_the_city()
    {
        DistrictSet two = [District.SonTay, District.GiaLam];

        Assert.Equal("huyện Gia Lâm, thị xã Sơn Tây", two.NameIn(TextLanguage.Vietnamese));
        Assert.Equal("Gia Lâm rural district, Sơn Tây town", two.NameIn(TextLanguage.English));
        Assert.Equal("toàn thành phố", District.All.NameIn(TextLanguage.Vietnamese));
        Assert.Equal("no district", DistrictSet.Empty.NameIn(TextLanguage.English));
    }

    private static DistrictSet Set(District[] districts) => DistrictSet.Of(districts);

    private static class AnyDistrict
    {
        public static Arbitrary<District> District() => Gen.Elements(Ocop.Domain.District.All.ToArray()).ToArbitrary();
    }
}
