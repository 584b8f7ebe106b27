namespace Ocop.Domain.Fuzz;

/// <summary>Everything that takes text or bytes.</summary>
internal static class FuzzTargets
{
    private const int LongestText = 600;
    private const int LongestFile = 1 << 16;

    private static readonly string[] Kinds =
        ["quận", "huyện", "thị xã", "phường", "xã", "thị trấn", "thành phố", "tỉnh", "Q.", "H.", "TX.", "P.", "X.", "TT.", "TP.", "T.P.", "district", "rural district", "urban district", "town", "ward", "commune", "city", ", Hà Nội", "TP Hà Nội", "Hanoi", "HN", "Việt Nam", "cũ", "Từ Liêm", "Hà Tây", "Sài Gòn"];

    private static readonly string[] OfDistricts = [.. District.All.SelectMany(district => new[] { district.Code, district.Name, district.FullName, district.AsciiName }), .. Kinds];

    private static readonly string[] OfCommunes = [.. Commune.All.SelectMany(commune => new[] { commune.Code, commune.Name, commune.FullName }), .. Kinds];

    private static readonly string[] OfSets = [.. OfDistricts, "city", "none", "018|269", "|"];

    private static readonly string[] OfRanges = ["..", "1..", "20..30", "20..30!", "!", "0..0!", "2147483647..2147483647", "..."];

    private static readonly string[] OfTokens =
    [
        .. EnumToken.All<CenterFunctions>(), .. EnumToken.All<CenterPartners>(), .. EnumToken.All<ProductOrigins>(), .. EnumToken.All<VenueKind>(), .. EnumToken.All<FindingStatus>(),
        .. Measure.All.Select(measure => measure.ToString()), .. EnumToken.All<Strength>(), .. EnumToken.All<ClauseKind>(), .. EnumToken.All<RegisterCoverage>(), "|", " | ", "Design", "1", "Design, Sale",
    ];

    private static readonly string[] OfDays = ["2023-12-31", "31/12/2023", "-", "/", "T", "Z", "tháng 12"];

    private static readonly string[] OfQuestions =
        ["annual-minimum", "city-target", "pilot-center", "center-rollout", "city", "269", "018|271", "center", "sales-point", ":", "minimum=", "districts=", "windows=", "2024-01-01/2024-12-31", "2023", "2025", "center:269:2023-12-20", "pilot-center:minimum=2", .. OfDistricts];

    private static readonly string[] OfCommandLines =
        ["--with=", "--without=", "--change=", "--explain=", "--as-of=", "--horizon=", "--format=json", "--format=table", "--format=markdown", "--lang=en", "--lang=vi", "--readings=true", "P-01", "C-01", "\n", .. OfQuestions];

    private static readonly string[] OfTables =
        ["id", "name", "district", "commune", "opened_on", "closed_on", "planned_on", "venue", "origins", "functions", "partners", "place", "source", "#REF!", "#N/A", "=1+1", "2023-12-31 18:00", "45291", .. OfTokens, .. OfDistricts, .. OfCommunes];

    private static readonly string[] OfSheets =
        ["<c/>", "<row>", "</row>", "<row r=\"4294967295\">", " r=\"A1\"", " r=\"XFD1\"", " r=\"XFE1\"", " t=\"s\"", " t=\"d\"", " t=\"e\"", " t=\"b\"", " t=\"str\"", " t=\"inlineStr\"", " s=\"1\"", " s=\"99\"", "<v>", "</v>", "<v>45291</v>", "<v>1e300</v>", "<v>-1</v>", "<f>A1</f>", "<t>", "_x000D_", "_xD800_", "_x0000_", "&#0;", "&amp;", "&lt;", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "<?x?>", "<!-- -->", "<![CDATA[", "]]>", "xml:space=\"preserve\"", "date1904=\"1\"", "state=\"hidden\"", "numFmtId=\"14\"", "formatCode=\"dd/mm/yyyy\"", "formatCode=\"[h]:mm;@\"", "../", "worksheets/sheet0.xml", .. OfTables];

    private static readonly string[] OfPlans =
        ["format", "ocop.plan.v1", "number", "title", "vi", "en", "clauses", "id", "kind", "strength", "text", "citation", "instrument", "place", "address", "readOn", "variants", "rules", "clause", "measure", "scope", "districts", "windows", "from", "to", "required", "min", "max", "cap", "interpretations", "question", "answer", "reason", "alternative", "indicator", "$schema", "each", "together", "2024-12-31", "https://example.org/", .. OfTokens, .. OfSets];

    private static readonly string[] OfRecords =
        ["ocop.audit.v1", "library", "plan", "asOf", "coverage", "fingerprint", "findings", "remedy", "readings", "rule", "subject", "window", "status", "achieved", "achievedByDue", "shortfall", "surplus", "due", "daysLeft", "closedSince", "isBreach", "evidence", "actions", "unrecoverable", "horizon", "ahead", "by", "count", "isLate", "combinations", "questions", "holds", "under", "decidedBy", "P-1", "C-1", .. OfPlans];

    private static readonly TextMutator ForTables = new(OfTables, LongestFile);

    /// <summary>All targets: first those that take text.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        Text("district", 4, "a place or a fault; all overloads agree; code, name and full name are read back; composed, taken apart and in capitals it is the same place; suggestions are places", OfDistricts, text => PlaceChecks.Run<District>(text, FindDistrict, district => [district.Code, district.Name, district.FullName, district.AsciiName, district.FullNameIn(TextLanguage.English)])),
        Text("commune", 2, "the same", OfCommunes, text => PlaceChecks.Run<Commune>(text, FindCommune, commune => [commune.Code, commune.Name, commune.FullName, commune.FullNameIn(TextLanguage.English)])),
        Text("district-set", 4, "all overloads agree; what is written is read as the same set; empty only where it says so", OfSets, ValueChecks.DistrictSet),
        Text("count-range", 80, "all overloads agree; what is written is read as the same range; its ends are possible", OfRanges, ValueChecks.CountRange),
        Text("enum-token", 10, "for each of 19 enumerations: written as read, one or several; what is refused leaves no value", OfTokens, ValueChecks.EnumToken),
        Text("day", 80, "read as written in both forms and in no other; no day is lost", OfDays, ValueChecks.Day),
        Text("question", 2, "the words of `--explain`, `--with` and `--change`: answered, or refused with a reason", OfQuestions, ArgumentChecks.Questions),
        new("command-line", "the program on its example register: an exit code that is documented, an answer or a reason and not both", Corpus.TextExtension, ArgumentChecks.CommandLine, new TextMutator(OfCommandLines, LongestText, isShort: true), CostBound.ForFile),
        new("csv", "a register or faults, and not both; each fault on one line in both languages; the register written as CSV is read as the same", ".csv", RegisterChecks.Run, new FileMutator(ForTables, LongestFile), CostBound.ForFile),
        new("xlsx", "the same", ".xlsx", RegisterChecks.Run, new ZipMutator(new XmlMutator(OfSheets, new TextMutator(OfSheets, LongestFile)), LongestFile), CostBound.ForFile),
        new("plan", "a plan or faults, each with a place and a reason on one line; text and bytes agree; written again it is equal, and the same text; every quota is judged", ".json", DocumentChecks.Plan, new FileMutator(new JsonMutator(OfPlans, new TextMutator(OfPlans, LongestFile)), LongestFile), CostBound.ForFile),
        new("audit-record", "the same of records; what holds against the facts is, to the letter, the record that is derived from them", ".json", DocumentChecks.Record, new FileMutator(new JsonMutator(OfRecords, new TextMutator(OfRecords, LongestFile)), LongestFile), CostBound.ForFile),
    ];

    private static FuzzTarget Text(string name, int share, string checks, string[] words, Func<string, int> run) =>
        new(name, checks, Corpus.TextExtension, run, new TextMutator(words, LongestText, isShort: true), CostBound.ForText, share);

    private static District? FindDistrict(string text, out PlaceNameError? fault) => District.TryParse(text, out District? district, out fault) ? district : null;

    private static Commune? FindCommune(string text, out PlaceNameError? fault) => Commune.TryParse(text, out Commune? commune, out fault) ? commune : null;
}
