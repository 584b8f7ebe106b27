namespace Ocop.Domain.Fuzz;

/// <summary>Changes a file of text in UTF-8, mostly as text and now and then as bytes.</summary>
internal sealed class FileMutator(IMutator text, int longest) : IMutator
{
    private const int BytesEvery = 8;

    private readonly ByteMutator _bytes = new(longest);

    public string Mutate(string input, string other, Random random) =>
        random.Next(BytesEvery) == 0 ? _bytes.Mutate(input, other, random) : FileText.Bytes(text.Mutate(FileText.Of(input), FileText.Of(other), random));
}
