namespace TestSupport;

/// <summary>A font family that a browser prefers, because it does not find those of the other sets: a page must work with any font.</summary>
/// <param name="Name">The name in <see cref="Variable"/>.</param>
/// <param name="Family">The family, as a style sheet names it.</param>
public sealed record FontSet(string Name, string Family)
{
    /// <summary>The environment variable that names the font set for all pages; without it, a browser uses what the machine has.</summary>
    public const string Variable = "OCOP_FONTS";

    /// <summary>The font sets.</summary>
    public static readonly ImmutableArray<FontSet> All = [new("liberation", "Liberation Sans"), new("noto", "Noto Sans")];

    /// <summary>The families of all font sets, this one last: a page that asks for them shows this one only if it finds no other.</summary>
    public string FamiliesWithThisLast => string.Join(", ", All.Remove(this).Append(this).Select(fonts => $"'{fonts.Family}'"));

    /// <summary>The font configuration of the machine without the families of the other sets.</summary>
    public string Configuration => $"""
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
          <selectfont><rejectfont>
            {string.Concat(All.Remove(this).Select(fonts => $"<pattern><patelt name=\"family\"><string>{fonts.Family}</string></patelt></pattern>"))}
          </rejectfont></selectfont>
        </fontconfig>
        """;

    /// <summary>Returns the font set that <see cref="Variable"/> names, or null where it names none.</summary>
    /// <exception cref="InvalidOperationException">It names a font set that does not exist.</exception>
    public static FontSet? FromEnvironment() =>
        Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } name ? null
        : All.FirstOrDefault(fonts => fonts.Name == name) ?? throw new InvalidOperationException(
            $"{Variable} is \"{name}\"; use {string.Join(" or ", All.Select(fonts => fonts.Name))}.");
}
