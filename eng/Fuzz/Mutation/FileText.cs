using System.Text;

namespace Ocop.Domain.Fuzz;

/// <summary>Text, and its bytes in UTF-8 as an input holds them: one in each character.</summary>
internal static class FileText
{
    public static string Of(string bytes) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));

    public static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
