namespace Ocop.Domain.SystemTextJson;

/// <summary>A place in a document; put into words only when something is said of it.</summary>
internal sealed class DocumentPath
{
    private const int LongestNameShown = 60;

    public static readonly DocumentPath Root = new(null, null, 0);

    private readonly DocumentPath? _parent;
    private readonly string? _member;
    private readonly int _item;

    private DocumentPath(DocumentPath? parent, string? member, int item)
    {
        _parent = parent;
        _member = member;
        _item = item;
    }

    public DocumentPath Member(string name) => new(this, name, 0);

    public DocumentPath Item(int place) => new(this, null, place);

    /// <summary><c>$.rules[0].windows</c>; a name that is no plain word in brackets, <c>$["my rule"]</c>.</summary>
    public override string ToString() => (_parent, _member) switch
    {
        (null, _) => "$",
        (_, null) => $"{_parent}[{JsonDisplay.Number(_item)}]",
        _ when _member.Length is > 0 and <= LongestNameShown && _member.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$') => $"{_parent}.{_member}",
        _ => $"{_parent}[{JsonDisplay.Quoted(JsonDisplay.Text(_member, LongestNameShown))}]",
    };
}
