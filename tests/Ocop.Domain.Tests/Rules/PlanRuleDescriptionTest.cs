namespace Ocop.Domain.Tests;

public class PlanRuleDescriptionTest
{
    [Theory]
    [InlineData("1..", Strength.Mandatory, "tối thiểu 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP mới", "at least 1 new OCOP center")]
    [InlineData("2..", Strength.Aspirational, "ít nhất 2 trung tâm thiết kế, sáng tạo sản phẩm OCOP mới", "at least 2 new OCOP centers")]
    [InlineData("0..1", Strength.Mandatory, "không quá 1 trung tâm thiết kế, sáng tạo sản phẩm OCOP mới", "at most 1 new OCOP center")]
    [InlineData("3..3", Strength.Mandatory, "đúng 3 trung tâm thiết kế, sáng tạo sản phẩm OCOP mới", "exactly 3 new OCOP centers")]
    [InlineData("1..2", Strength.Mandatory, "từ 1 đến 2 trung tâm thiết kế, sáng tạo sản phẩm OCOP mới", "1 to 2 new OCOP centers")]
    public void Description_follows_range_and_strength(string range, Strength strength, string vietnamese, string english)
    {
        PlanRule rule = Given.Plan(Measure.NewCenters, CountRange.Parse(range), strength).Rules[0];
        Assert.Equal(vietnamese, rule.Describe(TextLanguage.Vietnamese));
        Assert.Equal(english, rule.Describe(TextLanguage.English));
    }
}
