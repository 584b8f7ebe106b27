namespace OcopAudit.Tests;

public sealed class OutputFileTest : IDisposable
{
    private readonly Runs _runs = new();

    public void Dispose() => _runs.Dispose();

    [Fact]
    public void A_good_run_replaces_the_file_and_prints_nothing()
    {
        string file = _runs.File("out.json", "old");
        (int exit, string output, _) = Runs.Run("--format", "json", "--out", file);
        Assert.Equal(ExitCode.NoBreach, exit);
        Assert.Empty(output);
        Assert.StartsWith("{", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_yet_is_made()
    {
        string published = _runs.PathOf("published.txt"), own = _runs.PathOf("own.json");
        Assert.Equal(ExitCode.NoBreach, Runs.Run("--out", published).Exit);
        Assert.Equal(ExitCode.Breach, _runs.Assess("id,name,district\n", "--format", "json", "--out", own).Exit);
        Assert.NotEmpty(File.ReadAllText(published));
        Assert.StartsWith("{", File.ReadAllText(own), StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_leaves_the_file_as_it_was()
    {
        string file = _runs.File("out.json", "old");
        Assert.Equal(ExitCode.BadInput, _runs.Assess("id,name,district\nP-1,A,999\n", "--out", file).Exit);
        Assert.Equal("old", File.ReadAllText(file));
    }

    [Fact]
    public void A_failure_while_writing_leaves_the_file_as_it_was_and_nothing_beside_it()
    {
        string file = _runs.File("out.txt", "old");
        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(file, writer =>
        {
            writer.Write("half");
            throw new InvalidOperationException();
        }));
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_bad_usage()
    {
        (int exit, _, string error) = Runs.Run("--out", _runs.PathOf("no/such/folder/out.txt"));
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("no/such/folder", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_is_never_overwritten_by_its_audit()
    {
        string points = _runs.File("points.csv", "id,name,district\n"), centers = _runs.File("centers.csv", "id,name,district\n");
        (int exit, _, string error) = Runs.AssessFiles(points, centers, "--out", points);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("both input and output", error, StringComparison.Ordinal);
        Assert.Equal("id,name,district\n", File.ReadAllText(points));
    }

    [Theory]
    [InlineData("vi", "none/out.html", "không có thư mục chứa tệp này; tạo thư mục trước, hoặc chọn nơi khác")]
    [InlineData("en", "none/out.html", "there is no folder for it; make the folder first, or choose another place")]
    [InlineData("vi", ".", "đây là thư mục; nêu tên một tệp")]
    [InlineData("en", ".", "this is a directory; name a file")]
    public void A_place_that_cannot_be_written_to_is_named_with_what_to_do(string language, string place, string reason)
    {
        string path = _runs.PathOf(place);
        (int exit, string output, string error) = Runs.Run("--format", "html", "--lang", language, "--out", path);
        Assert.Equal((ExitCode.BadInput, "", $"{path}: {reason}\n"), (exit, output, error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void A_link_stays_a_link_and_the_file_behind_it_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps no modes, and links need rights there.");
            return;
        }

        string file = _runs.File("out.json", "old");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(_runs.PathOf("link.json"), file);
        Assert.Equal(ExitCode.NoBreach, Runs.Run("--format", "json", "--out", _runs.PathOf("link.json")).Exit);
        Assert.NotNull(new FileInfo(_runs.PathOf("link.json")).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }
}
