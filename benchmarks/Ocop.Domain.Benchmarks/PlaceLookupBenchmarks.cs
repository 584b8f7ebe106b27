using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Ocop.Domain.Benchmarks.Contenders;

namespace Ocop.Domain.Benchmarks;

/// <summary>
/// Looks up each of the 30 districts, or of the first 30 communes, by its code, its canonical name and a forgiving spelling. The
/// dictionaries contain the exact spellings: code, name, name with kind, name in plain letters.
/// </summary>
public class PlaceLookupBenchmarks
{
    private const int Units = 30;

    private static readonly District[] Districts = [.. District.All];
    private static readonly Commune[] Communes = [.. Commune.All.Take(Units)];
    private static readonly string[] Codes = [.. Districts.Select(district => district.Code)];
    private static readonly string[] Names = [.. Districts.Select(district => district.Name)];
    private static readonly string[] Spellings = [.. Districts.Select(district => $"{Abbreviation(district.Kind)} {district.AsciiName.ToLowerInvariant()}, Hà Nội")];
    private static readonly string[] CommuneCodes = [.. Communes.Select(commune => commune.Code)];
    private static readonly string[] CommuneNames = [.. Communes.Select(commune => commune.Name)];
    private static readonly string[] CommuneSpellings = [.. Communes.Select(commune => $"{(commune.Kind == CommuneKind.Ward ? "P." : "X.")} {commune.Name.ToUpperInvariant()}, Hà Nội")];

    private static readonly Dictionary<string, District> Dictionary = Districts
        .SelectMany(district => new[] { district.Code, district.Name, district.FullName, district.AsciiName }.Distinct(), (district, spelling) => (spelling, district))
        .ToDictionary(pair => pair.spelling, pair => pair.district);

    private static readonly Dictionary<string, District>.AlternateLookup<ReadOnlySpan<char>> DictionaryBySpan = Dictionary.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, District> Frozen = Dictionary.ToFrozenDictionary();
    private static readonly FrozenDictionary<string, District>.AlternateLookup<ReadOnlySpan<char>> FrozenBySpan = Frozen.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly ForgivingDictionary<District> Forgiving = new(Districts.Select(district => (district, district.Name)));

    [GlobalSetup]
    public void CheckAnswers()
    {
        for (int i = 0; i < Units; i++)
        {
            District district = Districts[i];
            Check(nameof(District), District.Parse(Codes[i]) == district && District.Parse(Names[i]) == district && District.Parse(Spellings[i]) == district);
            Check(nameof(Commune), Commune.Parse(CommuneCodes[i]) == Communes[i] && Commune.Parse(CommuneNames[i]) == Communes[i] && Commune.Parse(CommuneSpellings[i]) == Communes[i]);
            Check(nameof(Dictionary), Dictionary[Codes[i]] == district && Dictionary[Names[i]] == district);
            Check(nameof(DictionaryBySpan), DictionaryBySpan[Names[i]] == district);
            Check(nameof(Frozen), Frozen[Codes[i]] == district && Frozen[Names[i]] == district);
            Check(nameof(FrozenBySpan), FrozenBySpan[Names[i]] == district);
            Check(nameof(Forgiving), Forgiving.Find(Spellings[i]) == district);
        }
    }

    [Benchmark(Baseline = true, Description = "district by name, this library", OperationsPerInvoke = Units)]
    [BenchmarkCategory(QuickChecks.NoAllocation)]
    public District? ByName() => Last(Names, District.Parse);

    [Benchmark(Description = "district by name, Dictionary", OperationsPerInvoke = Units)]
    public District? ByNameInDictionary() => Last(Names, name => Dictionary[name]);

    [Benchmark(Description = "district by name in a span, Dictionary", OperationsPerInvoke = Units)]
    public District? ByNameInDictionaryBySpan() => Last(Names, name => DictionaryBySpan[name.AsSpan()]);

    [Benchmark(Description = "district by name, FrozenDictionary", OperationsPerInvoke = Units)]
    public District? ByNameInFrozen() => Last(Names, name => Frozen[name]);

    [Benchmark(Description = "district by name in a span, FrozenDictionary", OperationsPerInvoke = Units)]
    public District? ByNameInFrozenBySpan() => Last(Names, name => FrozenBySpan[name.AsSpan()]);

    [Benchmark(Description = "district by code, this library", OperationsPerInvoke = Units)]
    [BenchmarkCategory(QuickChecks.NoAllocation)]
    public District? ByCode() => Last(Codes, District.Parse);

    [Benchmark(Description = "district by code, Dictionary", OperationsPerInvoke = Units)]
    public District? ByCodeInDictionary() => Last(Codes, code => Dictionary[code]);

    [Benchmark(Description = "district by code, FrozenDictionary", OperationsPerInvoke = Units)]
    public District? ByCodeInFrozen() => Last(Codes, code => Frozen[code]);

    [Benchmark(Description = "district by a forgiving spelling, this library", OperationsPerInvoke = Units)]
    public District? ByForgivingSpelling() => Last(Spellings, District.Parse);

    [Benchmark(Description = "district by a forgiving spelling, normalized by hand", OperationsPerInvoke = Units)]
    public District? ByForgivingSpellingMadePlain() => Last(Spellings, Forgiving.Find);

    [Benchmark(Description = "commune by name, this library", OperationsPerInvoke = Units)]
    [BenchmarkCategory(QuickChecks.NoAllocation)]
    public Commune? CommuneByName() => Last(CommuneNames, Commune.Parse);

    [Benchmark(Description = "commune by code, this library", OperationsPerInvoke = Units)]
    [BenchmarkCategory(QuickChecks.NoAllocation)]
    public Commune? CommuneByCode() => Last(CommuneCodes, Commune.Parse);

    [Benchmark(Description = "commune by a forgiving spelling, this library", OperationsPerInvoke = Units)]
    public Commune? CommuneByForgivingSpelling() => Last(CommuneSpellings, Commune.Parse);

    private static TPlace? Last<TPlace>(string[] texts, Func<string, TPlace> find)
        where TPlace : class
    {
        TPlace? last = null;
        foreach (string text in texts)
            last = find(text);
        return last;
    }

    private static void Check(string contender, bool isEqual)
    {
        if (!isEqual)
            throw new InvalidOperationException($"{contender} finds the wrong unit.");
    }

    private static string Abbreviation(DistrictKind kind) => kind switch
    {
        DistrictKind.UrbanDistrict => "Q.",
        DistrictKind.RuralDistrict => "H.",
        _ => "TX.",
    };
}
