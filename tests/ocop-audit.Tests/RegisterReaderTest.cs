using System.Text;

namespace OcopAudit.Tests;

/// <summary>The forms in which a good register may come.</summary>
public sealed class RegisterReaderTest : IDisposable
{
    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Theory]
    [InlineData("id,name,district,opened_on\nP-1,A,018,2023-05-04\n")]
    [InlineData("id;name;district;opened_on\r\nP-1;A;018;04/05/2023\r\n")]
    [InlineData("district\topened_on\tid\tname\nhuyện Gia Lâm\t2023-05-04\tP-1\tA\n")]
    [InlineData("ID,Name,District,Opened_On\nP-1,A,Gia Lam,2023-05-04")]
    [InlineData("\n\nid,name,district,opened_on\n\nP-1,A,Gia Lâm,2023-05-04\n,,,\n")]
    [InlineData("\n\nid;name;district;opened_on\nP-1;A, B, C, D;018;2023-05-04\n")]
    [InlineData("id;name;district;opened_on\rP-1;A, B, C, D;018;2023-05-04\r")]
    [InlineData("id,name,district,opened_on\n\"P-1\",\"A, \"\"B\"\"\nC\", 018 , 2023-05-04 \n")]
    public void Separators_line_ends_column_order_names_and_both_dates_all_give_the_same_verdict(string points)
    {
        (int exit, string json, string error) = _runs.Assess(points, "--format", "json");
        Assert.Equal(ExitCode.Breach, exit);
        Assert.Empty(error);
        Assert.Contains("\"evidence\": [\n        \"P-1\"\n      ]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        byte[] marked = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("id,name,district\nP-1,A,018\n")];
        Assert.Equal(ExitCode.Breach, Runs.AssessFiles(_runs.File("points.csv", marked), _runs.File("centers.csv", "id,name,district\n")).Exit);
    }

    [Fact]
    public void Columns_without_meaning_are_named_once_and_ignored()
    {
        (int exit, _, string error) = _runs.Assess("id,name,district,phone,note\nP-1,A,018,1,x\nP-2,B,018,2,y\n");
        Assert.Equal(ExitCode.Breach, exit);
        Assert.EndsWith("points.csv: columns not used: phone, note\n", error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(1, error.Split("columns not used").Length - 1);
    }

    [Fact]
    public void Mixed_spellings_and_communes_of_2025_all_find_their_district()
    {
        string points = """
            id,name,district,commune,opened_on
            P-1,A,HUYỆN GIA LÂM,,2023-01-01
            P-2,B,H. gia lam,,2023-01-02
            P-3,C,18,,2023-01-03
            P-4,D,"Gia Lâm, TP. Hà Nội",Bát Tràng,2023-01-04
            P-7,G,,X. ĐÔNG ANH,2023-01-07
            P-8,H,Đông Anh,Vân Hà,2023-01-08

            """;
        (int exit, string json, string error) = _runs.Assess(points, "--format", "json");
        Assert.Equal((ExitCode.Breach, ""), (exit, error));
        Assert.Contains("\"evidence\": [\n        \"P-1\",\n        \"P-2\",\n        \"P-3\",\n        \"P-4\"\n      ]", json, StringComparison.Ordinal);
        Assert.Contains("\"subject\": \"017\"", json, StringComparison.Ordinal);
        Assert.Contains("\"evidence\": [\n        \"P-7\",\n        \"P-8\"\n      ]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_values_stand_in_one_cell_in_any_order()
    {
        (_, string page, _) = _runs.AssessBoth(
            "id,name,district,opened_on,origins\nP-1,A,018,2023-01-01,other-provinces | hanoi\n",
            "id,name,district,opened_on,functions,partners\nC-1,B,018,2023-01-01,sale|design,universities|artisans\n");
        Assert.Contains("both: 1", page, StringComparison.Ordinal);
        Assert.Contains("design: 1, sale: 1", page, StringComparison.Ordinal);
        Assert.Contains("artisans: 1, universities: 1", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_register_has_no_breaches_and_says_why()
    {
        (int exit, string page, _) = _runs.Assess("id,name,district\n", "--partial");
        Assert.Equal(ExitCode.NoBreach, exit);
        Assert.Contains("PARTIAL", page, StringComparison.Ordinal);
    }
}
