namespace Ocop.Domain;

/// <summary>How many letters two texts are apart: letters to be put in, left out, exchanged, or swapped with their neighbour.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or something more than <paramref name="most"/> where it is more than that.</summary>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
            return most + 1;
        int[,] distance = new int[one.Length + 1, other.Length + 1];
        for (int row = 0; row <= one.Length; row++)
        {
            for (int column = 0; column <= other.Length; column++)
            {
                distance[row, column] =
                    row == 0 ? column
                    : column == 0 ? row
                    : Math.Min(
                        Math.Min(distance[row - 1, column], distance[row, column - 1]) + 1,
                        distance[row - 1, column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1));
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                    distance[row, column] = Math.Min(distance[row, column], distance[row - 2, column - 2] + 1);
            }
        }

        return distance[one.Length, other.Length];
    }
}
