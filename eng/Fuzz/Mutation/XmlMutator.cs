using System.Xml;
using System.Xml.Linq;

namespace Ocop.Domain.Fuzz;

/// <summary>Changes an XML document on its tree: elements left out, repeated and exchanged, attributes and texts of other values.</summary>
/// <param name="words">Values that mean something to the target.</param>
/// <param name="text">Changes texts in the document, and the document where it is no XML.</param>
internal sealed class XmlMutator(IReadOnlyList<string> words, TextMutator text) : IMutator
{
    private const int TextEvery = 4;
    private const int MostChanges = 3;

    private static readonly string[] Attributes = ["r", "t", "s", "Id", "name", "state", "numFmtId", "formatCode", "date1904"];

    private static readonly string[] Values =
        ["", "0", "1", "-1", "2147483647", "2147483648", "4294967295", "4294967296", "1e300", "45291.75", "2958465", "2958466", "60", "A1", "XFD1", "XFE1", "ZZZZ1", "7", "s", "d", "e", "b", "str", "inlineStr", "n", "true", "hidden", "2023-12-31T00:00:00", "_xD800_", "_x0000_", "_x000A_", "_xFFFE_", "[h]:mm;@", "dd/mm/yyyy", "\"", "[$-F800]dddd"];

    public string Mutate(string input, string other, Random random)
    {
        if (random.Next(TextEvery) == 0 || TreeOf(input) is not { Root: { } root } tree)
            return text.Mutate(input, other, random);
        for (int changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
            Change(root, random);
        return TextOf(tree) ?? text.Mutate(input, other, random);
    }

    private void Change(XElement root, Random random)
    {
        XElement[] elements = [.. root.DescendantsAndSelf()];
        XElement element = elements[random.Next(elements.Length)], other = elements[random.Next(elements.Length)];
        XAttribute[] attributes = [.. element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)];
        switch (random.Next(7))
        {
            case 0 when element != root:
                element.Remove();
                break;
            case 1 when element != root:
                element.AddAfterSelf(new XElement(element));
                break;
            case 2 when element != root && other != root:
                element.ReplaceWith(new XElement(other));
                break;
            case 3 when attributes.Length > 0:
                attributes[random.Next(attributes.Length)].Value = Value(random);
                break;
            case 4:
                element.SetAttributeValue(Attributes[random.Next(Attributes.Length)], Value(random));
                break;
            case 5 when !element.HasElements:
                element.Value = random.Next(2) == 0 ? Value(random) : text.Mutate(element.Value, Value(random), random);
                break;
            default:
                attributes.FirstOrDefault()?.Remove();
                break;
        }
    }

    private string Value(Random random) => random.Next(2) == 0 ? Values[random.Next(Values.Length)] : words[random.Next(words.Count)];

    private static XDocument? TreeOf(string xml)
    {
        try
        {
            return XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? TextOf(XDocument tree)
    {
        try
        {
            return $"{tree.Declaration}{tree.ToString(SaveOptions.DisableFormatting)}";
        }
        catch (Exception exception) when (exception is ArgumentException or XmlException)
        {
            return null; // A character that XML cannot hold.
        }
    }
}
