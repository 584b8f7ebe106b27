using System.Security.Cryptography;
using System.Text;

namespace OcopAudit.Tests;

public sealed class FingerprintTest : IDisposable
{
    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Fact]
    public void The_canonical_text_hashes_to_the_fingerprint_of_the_audit()
    {
        string[] register = Register();
        string canonical = Runs.Run(["fingerprint", .. register, "--canonical"]).Output;
        string hash = $"sha256:{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))).ToLowerInvariant()}";
        Assert.Equal($"{hash}\n", Runs.Run(["fingerprint", .. register]).Output);
        Assert.Equal(hash, Runs.Json(["assess", .. register]).GetProperty("fingerprint").GetString());
        Assert.Contains("\nsales-point\tP-1\tChợ Bưởi\t003\t\t2023-05-04\t\t\tnone\t\t\n", canonical, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', canonical);
    }

    [Fact]
    public void A_file_holds_the_same_bytes()
    {
        string file = _runs.PathOf("canonical.txt");
        Assert.Equal(ExitCode.NoBreach, Runs.Run("fingerprint", "--canonical", "--out", file).Exit);
        byte[] bytes = File.ReadAllBytes(file);
        Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.Equal($"sha256:{Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant()}", Runs.Json().GetProperty("fingerprint").GetString());
    }

    [Theory]
    [InlineData("--as-of", "2024-12-31")]
    [InlineData("--plan", "42/KH-UBND")]
    public void It_goes_with_day_and_plan(params string[] options)
    {
        string other = Runs.Run(["fingerprint", .. options]).Output.TrimEnd();
        Assert.NotEqual(Runs.Run("fingerprint").Output.TrimEnd(), other);
        Assert.Equal(Runs.Json(options).GetProperty("fingerprint").GetString(), other);
    }

    [Fact]
    public void It_goes_with_the_coverage() =>
        Assert.NotEqual(Runs.Run(["fingerprint", .. Register()]).Output, Runs.Run(["fingerprint", .. Register(), "--partial"]).Output);

    [Theory]
    [InlineData("--as-of: required where the files of a register are named")]
    public void Files_need_a_day(string reason)
    {
        (int exit, string output, string error) = Runs.Run(["fingerprint", .. Register()[..4], "--lang", "en"]);
        Assert.Equal((ExitCode.BadInput, ""), (exit, output));
        Assert.StartsWith(reason, error, StringComparison.Ordinal);
    }

    private string[] Register() =>
    [
        "--points", _runs.File("points.csv", "id,name,district,opened_on\nP-1,Chợ Bưởi,003,2023-05-04\n"),
        "--centers", _runs.File("centers.csv", "id,name,district\n"),
        "--as-of", "2023-12-31",
    ];
}
