namespace TestSupport;

/// <summary>A font family that can be the only one a browser finds: the layout of a page must work with any font.</summary>
/// <param name="Name">The name in <see cref="Variable"/>.</param>
/// <param name="Family">The family, as a style sheet names it.</param>
/// <param name="FileName">The file of the family's regular face.</param>
public sealed record FontSet(string Name, string Family, string FileName)
{
    /// <summary>The environment variable that names the font set for all pages; without it, a browser uses what the machine has.</summary>
    public const string Variable = "OCOP_FONTS";

    /// <summary>The font sets.</summary>
    public static readonly ImmutableArray<FontSet> All =
    [
        new("liberation", "Liberation Sans", "LiberationSans-Regular.ttf"),
        new("noto", "Noto Sans", "NotoSans-Regular.ttf"),
    ];

    private static readonly string[] Roots =
    [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "fonts"),
    ];

    /// <summary>Returns the font set that <see cref="Variable"/> names, or null where it names none.</summary>
    /// <exception cref="InvalidOperationException">It names a font set that does not exist.</exception>
    public static FontSet? FromEnvironment() =>
        Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } name ? null
        : All.FirstOrDefault(fonts => fonts.Name == name) ?? throw new InvalidOperationException(
            $"{Variable} is \"{name}\"; use {string.Join(" or ", All.Select(fonts => fonts.Name))}.");

    /// <summary>Writes a font configuration that finds nothing else; returns its path, or null where the family is not installed.</summary>
    /// <param name="folder">The folder for the configuration and the cache of the fonts.</param>
    public string? ConfigurationIn(TemporaryFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string? face = Roots.Where(Directory.Exists)
            .SelectMany(root => Directory.EnumerateFiles(root, FileName, SearchOption.AllDirectories))
            .FirstOrDefault();
        return face is null ? null : folder.File("fonts.conf", $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>{Path.GetDirectoryName(face)}</dir>
              <cachedir>{folder.PathOf("cache")}</cachedir>
            </fontconfig>
            """);
    }
}
