namespace NewsBot.Ingestion.Sameness;

/// <summary>
/// Groups articles by happening: first by all their words, and then each group is tried for two happenings with the same actors (a team's two matches,
/// two votes of one parliament), which the words that only some of the group have tell apart.
/// </summary>
internal static class StoryGrouping
{
    /// <summary>How much alike articles on one story are on average.</summary>
    public const float Alike = 0.18f;

    private const int FewestOfHappening = 4; // what three or fewer articles have to themselves proves nothing
    private const float NameWeight = 2;
    private const float MostBetween = 0.31f; // of the likeness within the looser of the two

    /// <returns>The groups, each with the indices of its articles.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Group(IReadOnlyList<ComparedArticle> articles)
    {
        var alike = new float[articles.Count, articles.Count];
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = 0; j < i; j++) alike[i, j] = articles[i].SimilarityTo(articles[j]);
        }

        return [.. Linkage.Join(articles.Count, alike, Alike).SelectMany(group => Divide(articles, group.Members))];
    }

    private static IEnumerable<IReadOnlyList<int>> Divide(IReadOnlyList<ComparedArticle> articles, IReadOnlyList<int> members)
    {
        if (members.Count < 2 * FewestOfHappening) return [members];

        var alike = AlikeInOwnWords([.. members.Select(member => articles[member])]);
        var group = Linkage.Join(members.Count, alike, float.MinValue)[0];
        var stragglers = new List<int>();
        while (group is { First: { } first, Second: { } second })
        {
            var (small, large) = first.Members.Count < second.Members.Count ? (first, second) : (second, first);
            if (small.Members.Count < FewestOfHappening)
            {
                stragglers.AddRange(small.Members);
                group = large;
                continue;
            }

            var between = Mean(alike, small.Members, large.Members);
            if (between > MostBetween * Math.Min(Within(alike, small.Members), Within(alike, large.Members))) break;

            List<int> one = [.. small.Members], other = [.. large.Members];
            foreach (var straggler in stragglers)
                (Mean(alike, [straggler], small.Members) > Mean(alike, [straggler], large.Members) ? one : other).Add(straggler);
            return [.. Divide(articles, [.. one.Select(i => members[i])]), .. Divide(articles, [.. other.Select(i => members[i])])];
        }

        return [members];
    }

    /// <summary>How much alike articles of one group are in the words that not all of them have; names and numbers count double.</summary>
    private static float[,] AlikeInOwnWords(List<ComparedArticle> articles)
    {
        var having = new Dictionary<int, Having>();
        foreach (var article in articles)
        {
            for (var i = 0; i < article.Places.Length; i++)
            {
                ref var word = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(having, article.Places[i], out _);
                word.Articles++;
                if (article.Names[i]) word.Named++;
            }
        }

        var vectors = articles.Select(article => OwnWords(article, having, articles.Count)).ToList();
        var alike = new float[articles.Count, articles.Count];
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = 0; j < i; j++)
                alike[i, j] = alike[j, i] = Vectors.Dot(articles[i].Places, vectors[i], articles[j].Places, vectors[j]);
        }

        return alike;
    }

    private static float[] OwnWords(ComparedArticle article, Dictionary<int, Having> having, int count)
    {
        var weights = article.Weights.ToArray();
        for (var i = 0; i < weights.Length; i++)
        {
            var word = having[article.Places[i]];
            weights[i] *= word.Articles == 1 ? 0 : MathF.Log((float)count / word.Articles) * (word.Named * 2 >= word.Articles ? NameWeight : 1);
        }

        Vectors.Normalize(weights);
        return weights;
    }

    private static float Mean(float[,] alike, IReadOnlyList<int> some, IReadOnlyList<int> others)
    {
        var sum = 0f;
        foreach (var one in some)
        {
            foreach (var other in others) sum += alike[one, other];
        }

        return sum / (some.Count * others.Count);
    }

    private static float Within(float[,] alike, IReadOnlyList<int> members) =>
        Mean(alike, members, members) * members.Count / (members.Count - 1); // the diagonal is 0

    private struct Having
    {
        public int Articles;
        public int Named;
    }
}
