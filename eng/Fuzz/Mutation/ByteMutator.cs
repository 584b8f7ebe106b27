namespace Ocop.Domain.Fuzz;

/// <summary>Changes bytes, knowing nothing of what they mean.</summary>
internal sealed class ByteMutator(int longest) : IMutator
{
    private const int MostChanges = 4;

    private static readonly byte[] Edges = [0, 1, 0x22, 0x7F, 0x80, 0xC0, 0xED, 0xEF, 0xBB, 0xBF, 0xF4, 0xFE, 0xFF];

    public string Mutate(string input, string other, Random random)
    {
        for (int changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            input = random.Next(3) switch
            {
                0 => Set(input, random, before => (byte)(before ^ (1 << random.Next(8)))),
                1 => Set(input, random, _ => Edges[random.Next(Edges.Length)]),
                _ => Pieces.Changes[random.Next(Pieces.Changes.Length)](input, other, random),
            };
        }

        return input.Length <= longest ? input : input[..longest];
    }

    private static string Set(string input, Random random, Func<byte, byte> change)
    {
        if (input.Length == 0)
            return input;
        int place = random.Next(input.Length);
        return string.Concat(input.AsSpan(0, place), $"{(char)change((byte)input[place])}", input.AsSpan(place + 1));
    }
}
