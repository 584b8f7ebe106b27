namespace Ocop.Domain.Fuzz;

/// <summary>Makes an input small by leaving out pieces while it still shows the same error.</summary>
internal static class Smaller
{
    private const int MostTries = 2_000;

    public static string Of(string input, Predicate<string> shows)
    {
        int tries = 0;
        for (int length = Math.Max(1, input.Length / 2); length > 0; length /= 2)
        {
            for (int place = 0; place + length <= input.Length && tries < MostTries; tries++)
            {
                string smaller = input.Remove(place, length);
                if (shows(smaller))
                    input = smaller;
                else
                    place += length;
            }
        }

        return input;
    }
}
