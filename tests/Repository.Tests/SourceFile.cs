using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Repository.Tests;

/// <summary>One source file of a package.</summary>
internal sealed class SourceFile
{
    /// <summary>The layers from the lowest up. Files in no folder belong to the lowest; Plans and Rules are one layer.</summary>
    public static readonly ImmutableArray<string> Layers = ["Text", "Territory", "Facts", "Rules", "Hanoi312", "Counting", "Assessment", "Analysis"];

    public SourceFile(string package, string name, string path)
    {
        Package = package;
        Name = name;
        Bytes = [.. File.ReadAllBytes(path)];
        Tree = CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: name);
    }

    /// <summary>The package, and its folder in <c>src</c>: <c>Ocop.Domain</c>.</summary>
    public string Package { get; }

    /// <summary>Where it is below the package's folder: <c>Territory/District.cs</c>.</summary>
    public string Name { get; }

    public ImmutableArray<byte> Bytes { get; }

    public SyntaxTree Tree { get; }

    public SyntaxNode Code => Tree.GetRoot();

    /// <summary>The name of the type that the file is for: <c>District</c> for <c>District.Units.cs</c> too.</summary>
    public string TypeName => Path.GetFileName(Name).Split('.')[0];

    /// <summary>The place of its layer, 0 for the lowest; -1 for a folder that is none of them.</summary>
    public int Layer => Name.Contains('/') ? Layers.IndexOf(Folder is "Plans" ? "Rules" : Folder) : 0;

    private string Folder => Name[..Name.LastIndexOf('/')];

    /// <summary>The file and line of a node: <c>Territory/District.cs:17</c>.</summary>
    public string At(SyntaxNodeOrToken place) => $"{Name}:{place.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1}";

    /// <summary>Package and place: <c>Ocop.Domain/Territory/District.cs</c>.</summary>
    public override string ToString() => $"{Package}/{Name}";
}
