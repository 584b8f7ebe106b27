namespace Ocop.Domain.Fuzz;

/// <summary>Makes an input of two others.</summary>
internal interface IMutator
{
    string Mutate(string input, string other, Random random);
}
