using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Fuzz;

/// <summary>The inputs kept in the repository: a few real ones for each target, and every find.</summary>
internal static class Corpus
{
    /// <summary>The extension of texts, which are kept escaped.</summary>
    public const string TextExtension = ".txt";

    /// <summary>The files of a target by name.</summary>
    public static IReadOnlyList<string> FilesOf(FuzzTarget target) =>
        [.. Directory.EnumerateFiles(FolderOf(target), $"*{target.Extension}").Order(StringComparer.Ordinal)];

    /// <summary>The inputs of a target, in the order of their files' names.</summary>
    public static IReadOnlyList<string> InputsOf(FuzzTarget target) => [.. FilesOf(target).Select(file => Read(target, File.ReadAllBytes(file)))];

    /// <summary>An input as it is kept.</summary>
    public static string Read(FuzzTarget target, byte[] kept) =>
        target.IsText ? EscapedText.Read(Encoding.UTF8.GetString(kept).TrimEnd('\n')) : Encoding.Latin1.GetString(kept);

    /// <summary>Keeps an input that was found.</summary>
    /// <returns>The path of its file.</returns>
    public static string Keep(FuzzTarget target, string input)
    {
        byte[] kept = target.IsText ? Encoding.UTF8.GetBytes(EscapedText.Of(input) + "\n") : Encoding.Latin1.GetBytes(input);
        string path = Path.Combine(FolderOf(target), $"find-{Convert.ToHexStringLower(SHA256.HashData(kept))[..8]}{target.Extension}");
        File.WriteAllBytes(path, kept);
        return path;
    }

    private static string FolderOf(FuzzTarget target) =>
        Directory.CreateDirectory(Path.Combine(Root(), "eng", "Fuzz", "corpus", target.Name)).FullName;

    // Above the folder that the program runs in.
    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ocop.Domain.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No Ocop.Domain.sln above {AppContext.BaseDirectory}.");
    }
}
