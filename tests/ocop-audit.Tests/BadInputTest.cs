using System.Text;

namespace OcopAudit.Tests;

/// <summary>Every fault in one run, each with file, line, column, value and reason; nothing assessed.</summary>
public sealed class BadInputTest : IDisposable
{
    private const string Header = "id,name,district,opened_on,closed_on,venue,origins\n";

    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Theory]
    [InlineData("P-1,A,999,,,,", "points.csv:2: district: 999: none of the 30")]
    [InlineData("P-1,A,Gia Lâmm,,,,", "points.csv:2: district: Gia Lâmm: none of the 30")]
    [InlineData("P-1,A,018,31/02/2023,,,", "points.csv:2: opened_on: 31/02/2023: no such day")]
    [InlineData("P-1,A,018,2023-13-01,,,", "points.csv:2: opened_on: 2023-13-01: no such day")]
    [InlineData("P-1,A,018,last May,,,", "points.csv:2: opened_on: last May: not a date")]
    [InlineData("P-1,A,018,2023-05-05\0,,,", "points.csv:2: opened_on: 2023-05-05 : not a date")]
    [InlineData("P-1,A,018,-0000-05-05,,,", "points.csv:2: opened_on: -0000-05-05: not a date")]
    [InlineData("P-1,A,x\uFFFEy,,,,", "points.csv:2: district: x\uFFFDy: none of the 30")]
    [InlineData("P-1,A,018,0001-01-01,,,", "points.csv:2: opened_on: 0001-01-01: no such day")]
    [InlineData("P-1,A,018,2023-05-05,2023-05-04,,", "points.csv:2: closed_on: 2023-05-04: it closes before it opens")]
    [InlineData("P-1,A,018,,2023-05-04,,", "points.csv:2: closed_on: 2023-05-04: it closes but never opened")]
    [InlineData("P-1,A,018,,,store,", "points.csv:2: venue: store: not in the list; choose from: business-premises")]
    [InlineData("P-1,A,018,,,,hanoi|mars", "points.csv:2: origins: hanoi|mars: not in the list")]
    [InlineData(",A,018,,,,", "points.csv:2: id: : required")]
    [InlineData("P-1,,018,,,,", "points.csv:2: name: : required")]
    [InlineData("P-1,A,,,,,", "points.csv:2: district: : required")]
    [InlineData("P-1,A,018", "points.csv:2: -: P-1,A,018: the row has 3 cells and the header 7")]
    [InlineData("P-1,A,018,,,,,,", "points.csv:2: -: P-1,A,018,,,,,,: the row has 9 cells and the header 7")]
    [InlineData("P-1,\"A,018,,,,", "points.csv:2: -: P-1,\"A,018,,,,: a quote is opened and not closed")]
    [InlineData("P-1,A\"B,018,,,,", "points.csv:2: -: P-1,A\"B,018,,,,: a quote is out of place")]
    public void A_bad_row_is_named_with_its_line_column_value_and_reason(string row, string expected)
    {
        (int exit, string output, string error) = _runs.Assess(Header + row + "\n");
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Empty(output);
        Assert.StartsWith(expected, Assert.Single(_runs.FaultsOf(error)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P-1,A,,Hồng Hà", "points.csv:2: commune: Hồng Hà: its land lay in several former districts; give in the column district one of: Ba Đình urban district, Hoàn Kiếm urban district")]
    [InlineData("P-1,A,,xã Hồng Hàà", "points.csv:2: commune: xã Hồng Hàà: none of the 126 wards and communes that Hà Nội has had since 2025-07-01; did you mean Hồng Hà?")]
    [InlineData("P-1,A,,huyện Gia Lâm", "points.csv:2: commune: huyện Gia Lâm: no unit of since 2025-07-01")]
    [InlineData("P-1,A,Gia Lâm,Hồng Hà", "points.csv:2: commune: Hồng Hà: no part of it was in Gia Lâm rural district")]
    [InlineData("P-1,A,xã Gia Lâm,", "points.csv:2: district: xã Gia Lâm: a place below the district level (a ward, a commune or a township); give the district that it was in. Since 2025-07-01 several wards and communes bear the name of a former district and are smaller than it was; a ward or commune of since 2025-07-01 goes into the column commune")]
    [InlineData("P-1,A,quận Gia Lâm,", "points.csv:2: district: quận Gia Lâm: the kind is wrong: it is a rural district; write huyện Gia Lâm, or the name alone")]
    [InlineData("P-1,A,Từ Liêm,", "points.csv:2: district: Từ Liêm: Từ Liêm was split on 2014-04-01; write Bắc Từ Liêm or Nam Từ Liêm")]
    [InlineData("P-1,A,,", "points.csv:2: district: : required")]
    public void A_place_that_is_not_certain_is_named_with_its_remedy(string row, string expected)
    {
        (int exit, string output, string error) = _runs.Assess($"id,name,district,commune\n{row}\n");
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.StartsWith(expected, Assert.Single(_runs.FaultsOf(error)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,name,commune\nP-1,A,\n", "points.csv:2: commune: : required")]
    [InlineData("id,name\nP-1,A\n", "points.csv:1: district: : the required column district is missing; add it, or the column commune in its place")]
    public void A_file_needs_a_district_or_a_commune(string text, string expected) =>
        Assert.StartsWith(expected, Assert.Single(_runs.FaultsOf(_runs.Assess(text).Error)), StringComparison.Ordinal);

    [Fact]
    public void All_faults_of_both_files_come_in_one_run_in_the_order_of_the_lines()
    {
        (_, _, string error) = _runs.AssessBoth(
            Header + "P-1,A,018,,,,\nP-1,B,999,31/02/2023,,,\nP-3,C\n",
            "id,name,district,functions\nP-1,D,018,dance\n");
        Assert.Equal(
            [("points.csv:3", "opened_on"), ("points.csv:3", "district"), ("points.csv:3", "id"), ("points.csv:4", "-"), ("centers.csv:2", "functions"), ("centers.csv:2", "id")],
            _runs.FaultsOf(error).Select(fault => fault.Split(": ")).Select(parts => (parts[0], parts[1])));
        Assert.EndsWith("6 faults; nothing was assessed.", error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_identifier_is_found_even_where_the_row_has_other_faults()
    {
        (_, _, string error) = _runs.Assess(Header + "P-1,A,999,,,,\nP-1,B,998,,,,\n");
        Assert.Contains("points.csv:3: id: P-1: points.csv:2 has this identifier already; give each row its own", _runs.FaultsOf(error));
    }

    [Fact]
    public void Rows_without_identifiers_are_not_called_duplicates_of_each_other()
    {
        (_, _, string error) = _runs.AssessBoth(Header + ",A,018,,,,\n,B,018,,,,\n", "id,name,district\n,C,018\n");
        Assert.Equal(3, _runs.FaultsOf(error).Length);
        Assert.All(_runs.FaultsOf(error), fault => Assert.Contains(": id: : required", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unreadable_opening_day_is_not_also_a_closing_without_an_opening()
    {
        (_, _, string error) = _runs.Assess(Header + "P-1,A,018,soon,2023-05-04,,\n");
        Assert.Single(_runs.FaultsOf(error));
    }

    [Fact]
    public void Reading_goes_on_after_a_quote_that_is_never_closed()
    {
        (_, _, string error) = _runs.Assess(Header + "P-1,\"A,018,,,,\nP-2,B,018,,,,\nP-3,C,999,,,,\n");
        Assert.Equal(["points.csv:2: -", "points.csv:4: district"], _runs.FaultsOf(error).Select(Place));
    }

    [Fact]
    public void Reading_goes_on_after_a_line_of_over_a_megabyte()
    {
        string longLine = $"P-1,{new string('x', 1_100_000)},018,,,,\n";
        (_, _, string error) = _runs.Assess(Header + longLine + "P-2,B,999,,,,\n" + longLine);
        Assert.Equal(["points.csv:2: -", "points.csv:3: district", "points.csv:4: -"], _runs.FaultsOf(error).Select(Place));
        Assert.All(_runs.FaultsOf(error).Where(fault => Place(fault).EndsWith('-')), fault => Assert.Contains("longer than 1 MB", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_is_too_long_is_refused_and_shown_in_short()
    {
        (_, _, string error) = _runs.Assess(Header + $"P-1,{new string('x', 2_001)},018,,,,\n");
        string fault = Assert.Single(_runs.FaultsOf(error));
        Assert.EndsWith("…: longer than 2000 characters; shorten it", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_is_not_utf8_is_named()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes(Header + "P-1,Hué,018,,,,\nP-2,B,999,,,,\n");
        (int exit, _, string error) = Runs.AssessFiles(_runs.File("points.csv", latin1), _runs.File("centers.csv", "id,name,district\n"));
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal(["points.csv:2: name", "points.csv:3: district"], _runs.FaultsOf(error).Select(Place));
    }

    [Theory]
    [InlineData("", "points.csv:0: -: : the file is empty")]
    [InlineData("\n \n", "points.csv:0: -: : the file is empty")]
    [InlineData("\uFEFF", "points.csv:0: -: : the file is empty")]
    [InlineData("P-1,A,018\n", "points.csv:1: -: P-1 A 018: no header row")]
    [InlineData("id,name\nP-1,A\n", "points.csv:1: district: : the required column district is missing")]
    [InlineData("id,name,district,NAME\nP-1,A,018,B\n", "points.csv:1: NAME: NAME: the column already stands at place 2")]
    public void A_file_without_a_usable_header_is_refused(string text, string expected)
    {
        (int exit, _, string error) = _runs.Assess(text);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.StartsWith(expected, Assert.Single(_runs.FaultsOf(error)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_file_of_blank_lines_is_empty()
    {
        (int exit, _, string error) = _runs.Assess(new string('\n', 100_000));
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("the file is empty", Assert.Single(_runs.FaultsOf(error)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_hides_no_other_fault()
    {
        (_, _, string error) = _runs.Assess("id,name,opened_on\nP-1,A,soon\nP-1,B,\n");
        Assert.Equal(["points.csv:1: district", "points.csv:2: opened_on", "points.csv:3: id"], _runs.FaultsOf(error).Select(Place));
    }

    [Fact]
    public void A_header_with_a_bad_letter_is_named_once()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes("id,name,district,ghi ch\u00FA\nP-1,A,018,x\n");
        (_, _, string error) = Runs.AssessFiles(_runs.File("points.csv", latin1), _runs.File("centers.csv", "id,name,district\n"));
        Assert.Equal("points.csv:1: -", Place(Assert.Single(_runs.FaultsOf(error))));
    }

    [Fact]
    public void Values_cannot_steer_the_terminal_or_break_a_line()
    {
        (_, _, string error) = _runs.Assess(Header + "P-1,A,\"x\u001B[2J\ny\",,,,\n");
        Assert.Contains("points.csv:2: district: x [2J y: ", Assert.Single(_runs.FaultsOf(error)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no-such-file")]
    public void A_path_that_leads_nowhere_is_bad_input(string path) =>
        Assert.Equal(ExitCode.BadInput, Runs.AssessFiles(path, path).Exit);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_in_utf16_is_refused(bool isMarked)
    {
        byte[] utf16 = [.. isMarked ? Encoding.Unicode.GetPreamble() : [], .. Encoding.Unicode.GetBytes(Header)];
        (_, _, string error) = Runs.AssessFiles(_runs.File("points.csv", utf16), _runs.File("centers.csv", "id,name,district\n"));
        Assert.Contains("not UTF-8", Assert.Single(_runs.FaultsOf(error)), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_files_are_both_named()
    {
        (int exit, _, string error) = Runs.AssessFiles(_runs.PathOf("no-points.csv"), _runs.PathOf("no-centers.csv"));
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal(["no-points.csv:0: -", "no-centers.csv:0: -"], _runs.FaultsOf(error).Select(Place));
    }

    [Fact]
    public void The_reasons_are_given_in_Vietnamese_too()
    {
        string points = _runs.File("points.csv", Header + "P-1,A,999,,,,\n");
        string error = Runs.Run("assess", "--points", points, "--centers", _runs.File("centers.csv", "id,name,district\n"), "--as-of", "31/12/2023").Error;
        Assert.Contains("không phải một trong 30 đơn vị cấp huyện", error, StringComparison.Ordinal);
    }

    // Longer than the buffer in which rows are read.
    [Fact]
    public void Every_broken_row_of_a_file_longer_than_a_buffer_is_named() => AssertEachIsNamed(1_000, new string('x', 100));

    [DeepFact]
    public void Every_broken_row_of_a_long_file_is_named() => AssertEachIsNamed(20_000, "A");

    private void AssertEachIsNamed(int rows, string name)
    {
        string broken = string.Concat(Enumerable.Range(0, rows).Select(i => $"P-{i},\"{name},018,,,,\n"));
        (int exit, _, string error) = _runs.Assess(Header + broken);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal(
            Enumerable.Range(2, rows),
            _runs.FaultsOf(error).Select(fault => int.Parse(fault.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static string Place(string fault) => string.Join(": ", fault.Split(": ").Take(2));
}
