namespace NewsBot.Ingestion.Sameness;

/// <summary>
/// Average linkage: joins the two groups that are most alike on average, again and again. R. R. Sokal and C. D. Michener, "A statistical method for
/// evaluating systematic relationships", 1958.
/// </summary>
internal static class Linkage
{
    /// <summary>Joins while two groups are at least so much alike on average.</summary>
    /// <param name="alike">How much each pair is alike; only the part where the first index is greater is read.</param>
    /// <returns>The groups that remain, as trees of what was joined.</returns>
    public static IReadOnlyList<Joined> Join(int count, float[,] alike, float least)
    {
        var sums = (float[,])alike.Clone();
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++) sums[j, i] = sums[i, j];
        }

        var groups = new Joined?[count];
        for (var i = 0; i < count; i++) groups[i] = new Joined([i], null, null);
        while (Closest(groups, sums, least) is var (first, second))
        {
            var (one, other) = (groups[first]!, groups[second]!);
            groups[first] = new Joined([.. one.Members, .. other.Members], one, other);
            groups[second] = null;
            for (var k = 0; k < count; k++) sums[first, k] = sums[k, first] = sums[first, k] + sums[second, k];
        }

        return [.. groups.OfType<Joined>()];
    }

    private static (int First, int Second)? Closest(Joined?[] groups, float[,] sums, float least)
    {
        (int, int)? closest = null;
        var best = least;
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i] is not { } one) continue;
            for (var j = 0; j < i; j++)
            {
                if (groups[j] is not { } other) continue;
                var mean = sums[i, j] / (one.Members.Count * other.Members.Count);
                if (mean < best || (mean == best && closest is not null)) continue;
                (closest, best) = ((j, i), mean);
            }
        }

        return closest;
    }

    /// <summary>A group and the two that it was joined of; both null for a single member.</summary>
    internal sealed record Joined(IReadOnlyList<int> Members, Joined? First, Joined? Second);
}
