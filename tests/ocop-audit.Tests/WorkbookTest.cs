using System.Text.Json;
using static OcopAudit.Tests.Workbooks;

namespace OcopAudit.Tests;

/// <summary>Registers in workbooks: what is read of them, and how what cannot be read is named.</summary>
public sealed class WorkbookTest : IDisposable
{
    private static readonly string Header = Row("id", "name", "district", "opened_on");

    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Fact]
    public void A_register_typed_by_hand_in_mixed_spellings_is_audited_as_it_is_meant()
    {
        JsonElement record = Runs.Json("assess", "--points", Saved("typed-by-hand.xlsx"), "--centers", Saved("typed-by-hand.xlsx"), "--as-of", "2024-12-31");
        Assert.Equal(
            [
                "annual-minimum 002 2023 P-6 met",
                "annual-minimum 003 2023 P-2 met",
                "annual-minimum 018 2023 P-3 met",
                "annual-minimum 279 2023 P-1 met",
                "annual-minimum 282 2023 P-5 met",
                "annual-minimum 269 2024 4 met",
                "city-target city 2023 P-1 P-6 P-2 P-5 P-3 missed",
                "pilot-center 018 2023 C-1 met",
                "pilot-center 269 2023 C-2 met-late",
            ],
            Counted(record));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1048577")]
    [InlineData("4294967295")]
    public void A_row_that_no_sheet_has_is_named(string number) =>
        Assert.Contains($"(there is no row {number});", Assert.Single(FaultsOf(Of($"""{Header}<row r="{number}">{Text("P-1")}{Text("A")}{Text("018")}</row>"""))), StringComparison.Ordinal);

    [Fact]
    public void Half_a_letter_is_shown_as_one_that_is_lost() =>
        Assert.Contains(FaultsOf(Of(Header + Row("P-1", "A", "x_xD800_y"))), fault => fault.Contains("district: x\uFFFDy: none of the 30", StringComparison.Ordinal));

    [Fact]
    public void A_register_with_communes_of_2025_is_audited_by_the_districts_they_were_in()
    {
        JsonElement record = Runs.Json("assess", "--points", Saved("communes-of-2025.xlsx"), "--centers", _runs.File("centers.csv", "id,name,district\n"), "--as-of", "2025-12-31");
        Assert.Equal(
            ["annual-minimum 002 2025 P-3 met", "annual-minimum 004 2025 P-4 met", "annual-minimum 017 2025 P-1 met", "annual-minimum 018 2025 P-2 met"],
            Counted(record));
    }

    [Fact]
    public void Each_bad_cell_is_named_with_its_sheet_its_column_and_its_remedy()
    {
        (int exit, string output, string error) = Runs.AssessFiles(Saved("faulty.xlsx"), Saved("typed-by-hand.xlsx"));
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        string[] faults = [.. error.TrimEnd().Split('\n').Select(line => line.Trim()[(line.IndexOf("faulty.xlsx:", StringComparison.Ordinal) is >= 0 and var start ? start : 0)..])];
        Assert.Equal(
            [
                "faulty.xlsx:Sheet1!C2: district: Gia Lâmm: none of the 30 district-level units that Hà Nội had until 2025-06-30; did you mean Gia Lâm?",
                "faulty.xlsx:Sheet1!D3: commune: Hồng Hà: its land lay in several former districts; give in the column district one of: Ba Đình urban district, Hoàn Kiếm urban district, Tây Hồ urban district, Long Biên urban district, Hai Bà Trưng urban district",
                "faulty.xlsx:Sheet1!F3: venue: store: not in the list; choose from: business-premises, craft-village, rural-tourism, shopping-mall, supermarket, market, shop, cooperative, other",
                "faulty.xlsx:Sheet1!E4: opened_on: 31/02/2023: no such day in the calendar; correct it",
                "faulty.xlsx:Sheet1!B4: name: #DIV/0!: a formula that gives no value; put the value itself into the cell",
                $"faulty.xlsx:Sheet1!A4: id: P-2: {Saved("faulty.xlsx")}:Sheet1!A3 has this identifier already; give each row its own",
                "faulty.xlsx:Sheet1!E5: opened_on: 45291: a number and not a date; format the cell as a date, or write 2023-12-31 or 31/12/2023",
                "faulty.xlsx:Sheet1!C5: district: quận Gia Lâm: the kind is wrong: it is a rural district; write huyện Gia Lâm, or the name alone",
                "faulty.xlsx:Sheet1!E6: opened_on: #N/A: a formula that gives no value; put the value itself into the cell",
                "faulty.xlsx:Sheet1!B6: name: : required; fill it in",
                "10 faults; nothing was assessed.",
            ],
            faults);
    }

    [Theory]
    [InlineData("<c s=\"1\"><v>45291</v></c>")]
    [InlineData("<c s=\"2\"><v>45291</v></c>")]
    [InlineData("<c s=\"2\"><v>45291.0</v></c>")]
    [InlineData("<c t=\"d\"><v>2023-12-31</v></c>")]
    [InlineData("<c t=\"d\"><v>2023-12-31T00:00:00</v></c>")]
    [InlineData("<c t=\"str\"><f>TEXT(A1)</f><v>31/12/2023</v></c>")]
    [InlineData("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> 2023-12-31_x000D_ </t></is></c>")]
    public void A_day_is_read_from_a_real_date_or_from_text(string cell) =>
        Assert.Equal(["annual-minimum 018 2023 P-1 met", "city-target city 2023 P-1 missed"], Counted(Audited(Of($"{Header}<row>{Text("P-1")}{Text("A")}{Text("018")}{cell}</row>"))));

    [Fact]
    public void A_workbook_that_counts_days_from_1904_has_the_same_days() =>
        Assert.Equal(
            ["annual-minimum 018 2023 P-1 met", "city-target city 2023 P-1 missed"],
            Counted(Audited(Of($"{Header}<row>{Text("P-1")}{Text("A")}{Text("018")}{Number("43829", Day)}</row>", "<workbookPr date1904=\"1\"/>"))));

    [Theory]
    [InlineData("<c s=\"1\"><v>45291.75</v></c>", "2023-12-31 18:00: it has a time of day")]
    [InlineData("<c><v>45291</v></c>", "45291: a number and not a date")]
    [InlineData("<c s=\"3\"><v>45291</v></c>", "45291: a number and not a date")]
    [InlineData("<c s=\"1\"><v>60</v></c>", "60: not a date")]
    [InlineData("<c s=\"1\"><v>-5</v></c>", "-5: not a date")]
    [InlineData("<c s=\"1\"><v>2958466</v></c>", "2958466: not a date")]
    [InlineData("<c s=\"1\"><v>1E+300</v></c>", "1E+300: not a date")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "TRUE: not a date")]
    [InlineData("<c><f>TODAY()</f></c>", "#CALC!: a formula that gives no value")]
    public void A_cell_that_is_no_day_is_refused_and_never_guessed(string cell, string expected) =>
        Assert.StartsWith($"points.xlsx:Sheet1!D2: opened_on: {expected}", Assert.Single(FaultsOf(Of($"{Header}<row>{Text("P-1")}{Text("A")}{Text("018")}{cell}</row>"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("<c><v>18</v></c>")]
    [InlineData("<c><v>18.0</v></c>")]
    [InlineData("<c t=\"s\"><v>0</v></c>")]
    [InlineData("<c t=\"s\"><v>1</v></c>")]
    public void A_district_is_read_from_a_number_and_from_shared_text(string cell) =>
        Assert.Equal(["annual-minimum 018 2023 P-1 met", "city-target city 2023 P-1 missed"], Counted(Audited(Of($"{Header}<row>{Text("P-1")}{Text("A")}{cell}{Text("2023-05-04")}</row>"))));

    [Fact]
    public void Cells_are_found_where_they_say_they_are_whatever_stands_between()
    {
        byte[] workbook = Of("""
            <row r="3"><c r="B3" t="inlineStr"><is><t>district</t></is></c><c r="D3" t="inlineStr"><is><t>id</t></is></c><c r="AA3" t="inlineStr"><is><t>name</t></is></c></row>
            <row r="7"><c r="B7"><v>99</v></c><c r="D7"><v>1</v></c><c r="AA7"><v>2</v></c></row>
            """);
        Assert.StartsWith("points.xlsx:Sheet1!B7: district: 99: ", Assert.Single(FaultsOf(workbook)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_that_is_named_for_its_rows_is_taken_before_any_other()
    {
        byte[] workbook = Of(
            "",
            ("notes", "", Row("anything")),
            ("Points", "state=\"hidden\"", Header + Row("P-1", "A", "018", "2023-05-04")),
            ("centers", "", Row("id", "name", "district") + Row("C-1", "B", "018")));
        string file = _runs.File("both.xlsx", workbook);
        Assert.Equal((ExitCode.Breach, ""), (Runs.AssessFiles(file, file).Exit, Runs.AssessFiles(file, file).Error));
    }

    [Fact]
    public void Sheets_with_nothing_in_them_and_hidden_ones_do_not_matter()
    {
        byte[] workbook = Of("", ("Trang 1", "", "<row><c/></row>"), ("Sổ OCOP", "", Header + Row("P-1", "A", "018x")), ("old", "state=\"hidden\"", Row("x")));
        Assert.StartsWith("points.xlsx:'Sổ OCOP'!C2: district: 018x: ", Assert.Single(FaultsOf(workbook)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one, 'it''s two'", "one", "it's two")]
    [InlineData("centers", "centers")]
    public void No_sheet_is_guessed(string expected, params string[] sheets) =>
        Assert.StartsWith(
            $"points.xlsx:0: -: : which sheet is meant is not certain (there are: {expected}); name it points",
            Assert.Single(FaultsOf(Of("", [.. sheets.Select(sheet => (sheet, "", Header))]))),
            StringComparison.Ordinal);

    [Fact]
    public void A_column_without_a_header_is_named_as_ignored()
    {
        (int exit, _, string error) = Assessed(Of($"{Row("id", "", "name", "district", "note")}{Row("P-1", "x", "A", "018", "y", "z")}"));
        Assert.Equal(ExitCode.Breach, exit);
        Assert.EndsWith("points.xlsx: columns not used: note, B, F\n", error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<row/>", "points.xlsx:0: -: : no sheet has anything in it")]
    [InlineData("<row><c t=\"inlineStr\"><is><t>Sổ theo dõi</t></is></c></row>", "points.xlsx:Sheet1!A1: -: Sổ theo dõi: no header row; the first row must name the columns")]
    [InlineData("<row><c t=\"s\"><v>9</v></c></row>", "points.xlsx:0: -: : not a workbook that can be read (there is no shared text 9)")]
    [InlineData("<row><c r=\"XFE1\"><v>1</v></c></row>", "points.xlsx:Sheet1!A1: -: : not a workbook that can be read (there is no cell XFE1)")]
    [InlineData("<row><c r=\"7\"><v>1</v></c></row>", "points.xlsx:Sheet1!A1: -: : not a workbook that can be read (there is no cell 7)")]
    [InlineData("<row><c", "points.xlsx:0: -: : not a workbook that can be read (")]
    public void A_sheet_that_holds_no_table_says_so(string rows, string expected) =>
        Assert.StartsWith(expected, Assert.Single(FaultsOf(Of(rows))), StringComparison.Ordinal);

    [Fact]
    public void A_repeated_column_and_a_missing_one_are_named_with_their_cells() =>
        Assert.Equal(
            ["points.xlsx:Sheet1!C1: id", "points.xlsx:Sheet1!A1: district"],
            FaultsOf(Of(Row("id", "name", "id"))).Select(fault => string.Join(": ", fault.Split(": ")[..2])));

    [Theory]
    [InlineData("PK\u0003\u0004 and no more", "not a workbook that can be read")]
    [InlineData("\u00D0\u00CF\u0011\u00E0", "an old .xls workbook, or one with a password")]
    public void A_file_that_only_begins_like_a_workbook_is_refused(string text, string expected) =>
        Assert.StartsWith($"points.xlsx:0: -: : {expected}", Assert.Single(FaultsOf(System.Text.Encoding.Latin1.GetBytes(text))), StringComparison.Ordinal);

    [Fact]
    public void A_document_of_another_kind_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create))
            zip.CreateEntry("content.xml");
        Assert.StartsWith("points.xlsx:0: -: : not a workbook that can be read", Assert.Single(FaultsOf(bytes.ToArray())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_byte_is_refused_or_read_and_never_throws() => AssertNoneThrows(20);

    [DeepFact]
    public void Changed_bytes_are_refused_or_read_and_never_throw() => AssertNoneThrows(500);

    [Fact]
    public void The_same_facts_have_the_same_fingerprint_in_a_workbook_and_in_CSV()
    {
        string centers = _runs.File("centers.csv", "id,name,district\n");
        string csv = _runs.File("points.csv", "id,name,district,opened_on\nP-1,A,018,2023-12-31\n");
        string workbook = _runs.File("points.xlsx", Of($"{Header}<row>{Text("P-1")}{Text("A")}{Number("18")}{Number("45291", Day)}</row>"));
        string Fingerprint(string points) => Runs.Run("fingerprint", "--points", points, "--centers", centers, "--as-of", "2023-12-31").Output;
        Assert.StartsWith("sha256:", Fingerprint(csv), StringComparison.Ordinal);
        Assert.Equal(Fingerprint(csv), Fingerprint(workbook));
    }

    private static void AssertNoneThrows(int rounds)
    {
        byte[] good = Of(Header + Row("P-1", "A", "018", "2023-05-04"));
        var random = new Random(312);
        for (int round = 0; round < rounds; round++)
        {
            byte[] broken = [.. good];
            broken[random.Next(broken.Length)] ^= (byte)random.Next(1, 256);
            var source = RegisterSource.FromStreams(
                () => new MemoryStream(broken), () => new MemoryStream("id,name,district\n"u8.ToArray()), RegisterCoverage.Complete);
            RegisterReading reading = source.Read();
            Assert.NotEqual(reading.Register is null, reading.Errors.IsEmpty);
        }
    }

    private static string Saved(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);

    private (int Exit, string Output, string Error) Assessed(byte[] points) =>
        Runs.AssessFiles(_runs.File("points.xlsx", points), _runs.File("centers.csv", "id,name,district\n"));

    private string[] FaultsOf(byte[] points) => _runs.FaultsOf(Assessed(points).Error);

    private JsonElement Audited(byte[] points) =>
        Runs.Json("assess", "--points", _runs.File("points.xlsx", points), "--centers", _runs.File("centers.csv", "id,name,district\n"), "--as-of", "2023-12-31");

    private static IEnumerable<string> Counted(JsonElement record) =>
        from finding in record.GetProperty("findings").EnumerateArray()
        let evidence = finding.GetProperty("evidence").EnumerateArray().Select(id => id.GetString()).ToList()
        where evidence.Count > 0
        select $"{finding.GetProperty("rule")} {finding.GetProperty("subject")} {finding.GetProperty("window").GetProperty("from").GetString()![..4]} {string.Join(' ', evidence)} {finding.GetProperty("status")}";
}
