namespace Ocop.Domain.Reporting;

/// <summary>A plan that ships with this library.</summary>
public sealed class ShippedPlan
{
    internal ShippedPlan(string id, OcopPlan plan) => (Id, Plan) = (id, plan);

    /// <summary>Its identifier, such as <c>kh-312-2022</c>.</summary>
    public string Id { get; }

    /// <summary>The plan.</summary>
    public OcopPlan Plan { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
