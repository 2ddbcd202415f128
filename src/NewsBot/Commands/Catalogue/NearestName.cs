namespace NewsBot.Commands.Catalogue;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>The candidate fewest slips away: letters left out, put in, changed or swapped with their neighbour; null where none is near.</summary>
    public static string? Of(string typed, IEnumerable<string> candidates)
    {
        var most = Math.Max(1, Math.Min(typed.Length, 30) / 3);
        return candidates
            .Select(candidate => (Candidate: candidate, Slips: Slips(typed.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(near => near.Slips <= most)
            .OrderBy(near => near.Slips)
            .Select(near => near.Candidate)
            .FirstOrDefault();
    }

    // The optimal string alignment distance; names longer than 100 letters are no slip of anything.
    private static int Slips(string left, string right)
    {
        if (left.Length > 100 || right.Length > 100) return int.MaxValue;

        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) table[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(changed, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}
