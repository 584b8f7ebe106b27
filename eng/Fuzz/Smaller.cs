using System.Diagnostics;

namespace Ocop.Domain.Fuzz;

/// <summary>Makes an input small by leaving pieces out while it still shows what it shows.</summary>
internal static class Smaller
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static string Of(string input, Predicate<string> shows)
    {
        long start = Stopwatch.GetTimestamp();
        for (int length = Math.Max(1, input.Length / 2); length > 0; length /= 2)
        {
            for (int place = 0; place + length <= input.Length && Stopwatch.GetElapsedTime(start) < Patience;)
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
