using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Ocop.Domain;

/// <summary>
/// A set of districts. Sets compare by what they hold, enumerate in code order, combine with <c>|</c> (union),
/// <c>&amp;</c> (intersection) and <c>-</c> (difference), and are written as collection expressions.
/// </summary>
/// <remarks>
/// <c>default</c> is the empty set. As text a set is the codes of its districts joined by a bar (<c>018|269</c>);
/// the set of all 30 is <c>city</c> and the empty one <c>none</c>.
/// </remarks>
/// <example><c>DistrictSet pilots = [District.GiaLam, District.SonTay]; DistrictSet rest = District.Rural - pilots;</c></example>
[JsonConverter(typeof(JsonTextConverter<DistrictSet>))]
[TypeConverter(typeof(ParsingTypeConverter<DistrictSet>))]
[CollectionBuilder(typeof(DistrictSet), nameof(Of))]
public readonly record struct DistrictSet : IReadOnlyCollection<District>, ISpanParsable<DistrictSet>
{
    private const string City = "city";
    private const string None = "none";

    private static readonly BilingualText CityName = new("toàn thành phố", "the city");
    private static readonly BilingualText EmptyName = new("không có đơn vị nào", "no district");

    // Bit i stands for the district at place i of the code order.
    private readonly uint _bits;

    private DistrictSet(uint bits) => _bits = bits;

    /// <summary>The set without districts.</summary>
    public static DistrictSet Empty => default;

    /// <summary>How many districts the set holds, 0 to 30.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Whether the set holds no district.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>The only district of a set of one; null for every other set.</summary>
    public District? Sole => BitOperations.IsPow2(_bits) ? First : null;

    /// <summary>The set as bits: bit i stands for the district at place i of the code order.</summary>
    internal uint Bits => _bits;

    /// <summary>The first district in code order, of a set that has one.</summary>
    internal District First => District.InCodeOrder[BitOperations.TrailingZeroCount(_bits)];

    /// <summary>The set of the given districts; each counts once however often it is given.</summary>
    /// <param name="districts">The districts, none of them null.</param>
    /// <exception cref="ArgumentNullException">One of the districts is null.</exception>
    public static DistrictSet Of(params ReadOnlySpan<District> districts)
    {
        uint bits = 0;
        foreach (District district in districts)
            bits |= BitOf(Guard.Against.Null(district, nameof(districts)));
        return new(bits);
    }

    /// <summary>The districts of either set.</summary>
    public static DistrictSet operator |(DistrictSet left, DistrictSet right) => new(left._bits | right._bits);

    /// <summary>The districts of both sets.</summary>
    public static DistrictSet operator &(DistrictSet left, DistrictSet right) => new(left._bits & right._bits);

    /// <summary>The districts of the left set that are not in the right one.</summary>
    public static DistrictSet operator -(DistrictSet left, DistrictSet right) => new(left._bits & ~right._bits);

    /// <summary>The set of one district.</summary>
    /// <param name="district">The district, not null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="district"/> is null.</exception>
    public static implicit operator DistrictSet(District district) => new(BitOf(Guard.Against.Null(district)));

    /// <inheritdoc cref="op_BitwiseOr"/>
    /// <param name="other">The other set.</param>
    public DistrictSet Union(DistrictSet other) => this | other;

    /// <inheritdoc cref="op_BitwiseAnd"/>
    /// <param name="other">The other set.</param>
    public DistrictSet Intersect(DistrictSet other) => this & other;

    /// <summary>The districts of this set that are not in the other.</summary>
    /// <param name="other">The other set.</param>
    public DistrictSet Except(DistrictSet other) => this - other;

    /// <summary>Whether the set holds a district.</summary>
    /// <param name="district">The district, not null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="district"/> is null.</exception>
    public bool Contains(District district) => (_bits & BitOf(Guard.Against.Null(district))) != 0;

    /// <summary>Whether every district of this set is in the other; the empty set is within every set.</summary>
    /// <param name="other">The other set.</param>
    public bool IsSubsetOf(DistrictSet other) => (this - other).IsEmpty;

    /// <summary>Whether the two sets have a district in common.</summary>
    /// <param name="other">The other set.</param>
    public bool Overlaps(DistrictSet other) => !(this & other).IsEmpty;

    /// <summary>The set in words: <c>huyện Gia Lâm</c>, <c>toàn thành phố</c>, or the names joined by commas.</summary>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not Vietnamese or English.</exception>
    public string NameIn(TextLanguage language) =>
        this == District.All ? CityName.In(language)
        : IsEmpty ? EmptyName.In(language)
        : string.Join(", ", this.Select(district => district.FullNameIn(language)));

    /// <summary>Reads a set from text as <see cref="ToString"/> writes it; the places may also hold names, in any order.</summary>
    /// <param name="s">The text: <c>018|269</c>, <c>Gia Lâm|Sơn Tây</c>, <c>city</c> or <c>none</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">One of the places names no district; the message says which.</exception>
    public static DistrictSet Parse(string s) => Parse(Guard.Against.Null(s).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static DistrictSet Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out DistrictSet set, out Range unread) ? set : District.Parse(s[unread]); // Throws, and says why.

    /// <summary>Reads a set like <see cref="Parse(string)"/>, and returns <see langword="false"/> where that throws.</summary>
    /// <param name="s">The text; null and any other text give <see langword="false"/>.</param>
    /// <param name="result">The set, if the text names one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out DistrictSet result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out DistrictSet)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out DistrictSet result) => TryParse(s, out result, out _);

    private static bool TryParse(ReadOnlySpan<char> s, out DistrictSet result, out Range unread)
    {
        unread = default;
        result = s.SequenceEqual(City) ? District.All : Empty;
        if (!result.IsEmpty || s.SequenceEqual(None))
            return true;
        int start = 0;
        do
        {
            int length = s[start..].IndexOf('|');
            unread = length < 0 ? start.. : start..(start + length);
            if (!District.TryParse(s[unread], out District? district))
            {
                result = Empty;
                return false;
            }

            result |= district;
            start = length < 0 ? s.Length + 1 : start + length + 1;
        }
        while (start <= s.Length);
        return true;
    }

    static DistrictSet IParsable<DistrictSet>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DistrictSet>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DistrictSet result) =>
        TryParse(s, out result);

    static DistrictSet ISpanParsable<DistrictSet>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<DistrictSet>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DistrictSet result) =>
        TryParse(s, out result);

    /// <summary>The codes joined by a bar, <c>city</c> or <c>none</c>; <see cref="Parse(string)"/> reads it back.</summary>
    public override string ToString() =>
        this == District.All ? City
        : IsEmpty ? None
        : string.Join('|', this.Select(district => district.Code));

    /// <summary>Enumerates the districts in code order, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<District> IEnumerable<District>.GetEnumerator()
    {
        foreach (District district in this)
            yield return district;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<District>)this).GetEnumerator();

    private static uint BitOf(District district) => 1u << district.Index;

    /// <summary>Walks through a set in code order.</summary>
    public struct Enumerator
    {
        private DistrictSet _rest;
        private District? _current;

        internal Enumerator(DistrictSet set)
        {
            _rest = set;
            _current = null;
        }

        /// <summary>The district reached.</summary>
        /// <exception cref="InvalidOperationException">No district has been reached yet.</exception>
        public readonly District Current =>
            _current ?? throw new InvalidOperationException("Call MoveNext first.");

        /// <summary>Goes to the next district.</summary>
        /// <returns><see langword="false"/> when there is none left.</returns>
        public bool MoveNext()
        {
            if (_rest.IsEmpty)
                return false;
            _current = _rest.First;
            _rest = new(_rest._bits & (_rest._bits - 1));
            return true;
        }
    }
}
