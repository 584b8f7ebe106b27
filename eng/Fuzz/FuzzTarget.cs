namespace Ocop.Domain.Fuzz;

/// <summary>One thing that takes text or bytes, and what is asked of it whatever it is given.</summary>
/// <remarks>An input is a string; that of a file holds one byte in each character.</remarks>
/// <param name="Name">The name, which is also that of its folder in the corpus.</param>
/// <param name="Checks">What is checked beside the bounds of time and memory, in words.</param>
/// <param name="Extension">The extension of its files in the corpus; those of texts are <c>.txt</c>.</param>
/// <param name="Run">Runs one input: throws where something is wrong, else gives a number for what came out, the same for the same input.</param>
/// <param name="Mutator">Makes inputs of others.</param>
/// <param name="Bound">What one run may cost.</param>
/// <param name="Share">How many of the parsers' executions are its own, by the side of the others: more where a run is cheap. 0 for what is run for a time.</param>
internal sealed record FuzzTarget(string Name, string Checks, string Extension, Func<string, int> Run, IMutator Mutator, CostBound Bound, int Share = 0)
{
    /// <summary>Whether it takes text, and not a whole file.</summary>
    public bool IsText => Extension == Corpus.TextExtension;

    public override string ToString() => Name;
}
