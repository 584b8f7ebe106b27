using System.ComponentModel;
using System.Globalization;

namespace Ocop.Domain;

/// <summary>Lets configuration and model binding read and write a type as it reads and writes itself, whatever the culture.</summary>
internal sealed class ParsingTypeConverter<T> : TypeConverter
    where T : IParsable<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, null) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T own ? own.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
