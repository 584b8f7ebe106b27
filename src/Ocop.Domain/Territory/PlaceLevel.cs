namespace Ocop.Domain;

/// <summary>What is said of one level of units when a text names none of them.</summary>
/// <param name="What">What the units are, to be read after "names none of".</param>
/// <param name="How">How to give one.</param>
/// <param name="OtherLevel">Why a unit of the other level will not do.</param>
/// <param name="WholeCity">Why the city will not do.</param>
/// <param name="OtherKinds">The kinds of unit of other levels.</param>
/// <param name="AnyKind">A word that may stand beside every name.</param>
/// <param name="Dissolved">Units that are no more, with what became of them.</param>
internal sealed record PlaceLevel(
    TextPair What,
    TextPair How,
    TextPair OtherLevel,
    TextPair WholeCity,
    ImmutableArray<PlaceKind> OtherKinds,
    PlaceKind? AnyKind,
    ImmutableArray<(ImmutableArray<Syllable> Name, TextPair Reason, ImmutableArray<string> Successors)> Dissolved)
{
    /// <summary>There is no name.</summary>
    public TextPair Empty => new($"để trống; {How.Vietnamese}", $"blank; {How.English}");

    /// <summary>It is nothing like any of the names.</summary>
    public TextPair Unknown => new($"không phải {What.Vietnamese}; {How.Vietnamese}", $"none of {What.English}; {How.English}");

    /// <summary>It is of another province, or of another city.</summary>
    public TextPair OtherProvince => new(
        $"không phải đơn vị của Hà Nội; ở đây phải là {What.Vietnamese}",
        $"not in Hà Nội; what is read here is one of {What.English}");

    /// <summary>It is almost one of the names.</summary>
    public TextPair NearMiss(ImmutableArray<string> names) => new(
        $"không phải {What.Vietnamese}; có phải là {string.Join(" hoặc ", names)} không?",
        $"none of {What.English}; did you mean {string.Join(" or ", names)}?");

    /// <summary>The name is known, its kind is another.</summary>
    public static TextPair OtherKind(string fullName, PlaceKind kind) => new(
        $"sai loại đơn vị; viết {fullName}, hoặc chỉ viết tên",
        $"the kind is wrong: it is {Article(kind)}; write {fullName}, or the name alone");

    /// <summary>There is more than one name.</summary>
    public TextPair SeveralNames(ImmutableArray<string> names) => names.IsEmpty
        ? new($"có nhiều hơn một tên; {How.Vietnamese}", $"more than one name; {How.English}")
        : new($"có nhiều hơn một tên; chỉ viết một, ví dụ {string.Join(" hoặc ", names)}", $"more than one name; give one alone, such as {string.Join(" or ", names)}");

    private static string Article(PlaceKind kind) => kind switch
    {
        PlaceKind.UrbanDistrict => "an urban district",
        PlaceKind.RuralDistrict => "a rural district",
        PlaceKind.Town => "a town",
        PlaceKind.Ward => "a ward",
        PlaceKind.Commune => "a commune",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No unit is of that kind."),
    };
}
