namespace Ocop.Domain.SystemTextJson.Tests;

/// <summary>Documents to try things on.</summary>
internal static class Documents
{
    /// <summary>A plan as one would write it by hand: with a name for a code, and nothing that may be left out.</summary>
    public const string Handwritten =
        """
        {
          "format": "ocop.plan.v1",
          "number": "7/KH-UBND",
          "title": { "vi": "Kế hoạch thử", "en": "A plan to try" },
          "clauses": [
            {
              "id": "C01", "kind": "quota", "strength": "mandatory",
              "text": { "vi": "Hai huyện mở tối thiểu hai điểm.", "en": "Two districts open at least two points." },
              "citation": { "place": { "vi": "đoạn 1", "en": "paragraph 1" }, "address": "https://example.org/7", "readOn": "2026-11-24" }
            },
            {
              "id": "C02", "kind": "directive",
              "text": { "vi": "Quảng bá.", "en": "Promote." },
              "citation": { "instrument": "04-CTr/TU", "place": { "vi": "đoạn 2", "en": "paragraph 2" }, "address": "https://example.org/4", "readOn": "2026-11-24" }
            }
          ],
          "rules": [
            {
              "id": "two-points", "clause": "C01", "measure": "new-sales-points", "scope": "each", "districts": "Gia Lâm|269",
              "windows": [ { "from": "2026-01-01", "to": "2026-12-31" }, { "from": "2027-01-01", "to": "2027-12-31" } ],
              "required": { "min": 2 }
            }
          ]
        }
        """;

    /// <summary>The document with something in it changed; what is to be changed must be there.</summary>
    public static string With(string part, string changed)
    {
        Assert.Contains(part, Handwritten, StringComparison.Ordinal);
        int place = Handwritten.IndexOf(part, StringComparison.Ordinal);
        return Handwritten[..place] + changed + Handwritten[(place + part.Length)..];
    }

    /// <summary>What a page of docs holds.</summary>
    public static string InDocs(string name) => File.ReadAllText(Path.Combine(Root, "docs", name));

    /// <summary>The folder of the solution, above the one that the tests run in.</summary>
    public static string Root
    {
        get
        {
            DirectoryInfo folder = new(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Ocop.Domain.sln")))
                folder = folder.Parent ?? throw new InvalidOperationException($"No Ocop.Domain.sln above {AppContext.BaseDirectory}.");
            return folder.FullName;
        }
    }
}
