using System.Runtime.CompilerServices;

namespace Ocop.Domain;

/// <summary>The names of an enumeration's values in both languages; combined flags are named one after the other.</summary>
internal sealed class NameTable<TEnum>(params (TEnum Value, string Vietnamese, string English)[] names)
    where TEnum : struct, Enum
{
    private readonly (TEnum Value, BilingualText Name)[] _names =
        [.. names.Select(name => (name.Value, new BilingualText(name.Vietnamese, name.English)))];

    public string In(TEnum value, TextLanguage language, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        Guard.Against.UndefinedValue(value, parameter);
        foreach ((TEnum named, BilingualText name) in _names)
        {
            if (EqualityComparer<TEnum>.Default.Equals(named, value))
                return name.In(language);
        }

        return string.Join(", ", _names.Where(entry => !entry.Value.Equals(default(TEnum)) && value.HasFlag(entry.Value)).Select(entry => entry.Name.In(language)));
    }
}
