namespace Ocop.Domain;

/// <summary>The members of one enumeration beside their tokens: filled once, never changed.</summary>
internal sealed class TokenTable<TEnum>
    where TEnum : struct, Enum
{
    public static readonly TokenTable<TEnum> Instance = new();

    private readonly TEnum[] _values = Enum.GetValues<TEnum>();

    private TokenTable() =>
        Tokens = [.. _values.Select(value => EnumToken.Hyphenate(value.ToString()))];

    public ImmutableArray<string> Tokens { get; }

    public string? Find(TEnum value)
    {
        for (int place = 0; place < _values.Length; place++)
        {
            if (EqualityComparer<TEnum>.Default.Equals(_values[place], value))
                return Tokens[place];
        }

        return null;
    }

    public bool TryFind(string? token, out TEnum value)
    {
        int place = token is null ? -1 : Tokens.IndexOf(token, StringComparer.Ordinal);
        value = place < 0 ? default : _values[place];
        return place >= 0;
    }
}
