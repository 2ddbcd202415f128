using NewsBot.Storage.Stories;

namespace NewsBot.Ingestion.Sameness;

/// <summary>
/// Gives each article that came or changed its story. It is compared with the articles that share its rarest words or long runs of its words, never with
/// all; the stories that come near are grouped anew with it. Goes on from where it stopped, whatever stopped it.
/// </summary>
internal sealed class StoryKeeper(StoryStore stories, WordRarity rarity)
{
    private const int ChangesAtOnce = 64; // in one transaction
    private const int WordsLookedUp = 16; // the rarest of an article
    private const int MostOfWord = 96;
    private const int MostOfBand = 8;
    private const int Window = 7; // days
    private const int MostCandidates = 24;
    private const int MostStories = 3;
    private const int MostRegrouped = 64; // a larger story is joined as it is
    private const int MostRemembered = 4_096;

    private readonly Lock _one = new();
    private readonly Dictionary<long, (SketchRow Row, ComparedArticle Article)> _remembered = [];

    /// <summary>Brings the stories up to the state of the archive.</summary>
    /// <returns>How many articles were given a story.</returns>
    public int Update(CancellationToken cancellationToken)
    {
        lock (_one)
        {
            try
            {
                var placed = 0;
                while (PlaceNext(cancellationToken) is { } some) placed += some;
                return placed;
            }
            catch
            {
                // What was learned from a transaction that was undone is undone as well.
                _remembered.Clear();
                rarity.Clear();
                throw;
            }
        }
    }

    /// <summary>The articles that share most of its rarest words, most first: those with a date of their own, or those without. Some of them tell another story.</summary>
    public IReadOnlyList<string> Near(string articleId, bool dated, CancellationToken cancellationToken)
    {
        lock (_one)
        {
            using var work = stories.Look(cancellationToken);
            rarity.Load(work);
            if (work.NumberOf(articleId) is not { } number || Compared(work, number) is not { } article) return [];

            return
            [
                .. Sharing(work, article.MostTelling(WordsLookedUp), [dated ? DaysFor(article) with { First = 1 } : Days.None])
                    .Where(other => other != number).Take(MostCandidates).Select(work.IdOf),
            ];
        }
    }

    // How many of the next changes gave an article a story; null where no change is left.
    private int? PlaceNext(CancellationToken cancellationToken)
    {
        using var work = stories.Begin(cancellationToken);
        var changed = work.Changed(ChangesAtOnce);
        if (changed.Count == 0) return null;

        rarity.Load(work);
        var present = changed.Where(text => text.Number is not null).ToList();
        foreach (var text in present) Place(work, text.Number!.Value, text);
        work.DoneUpTo(changed[^1].Sequence);
        rarity.Keep(work);
        work.Commit();
        return present.Count;
    }

    private void Place(StoryWork work, long number, ChangedText text)
    {
        var sketch = ArticleSketch.Of(text.Title, text.Body);
        if (work.Find(number) is { } old) rarity.Count(number, ArticleSketch.Read(old.Sketch), -1);
        rarity.Count(number, sketch, 1);

        _remembered.Remove(number);
        work.Forget(number);
        var row = new SketchRow(number, work.NewStory(), text.Day, null, sketch.Write());
        var article = new ComparedArticle(row, sketch, rarity);
        var copied = sketch.Shingles.Bands().SelectMany(band => work.WithBand(band, MostOfBand)).Distinct().Order()
            .Select(candidate => Compared(work, candidate)).FirstOrDefault(other => other?.Shingles.IsNearly(sketch.Shingles) == true);
        var words = article.MostTelling(WordsLookedUp);
        var near = Candidates(work, article, words, copied);
        work.Keep(row with { CopyOf = copied is null ? null : work.Find(copied.Article)?.CopyOf ?? copied.Article }, words, sketch.Shingles.Bands());
        Join(work, article, near);
    }

    /// <summary>The articles most like it, most alike first.</summary>
    private List<ComparedArticle> Candidates(StoryWork work, ComparedArticle article, IReadOnlyList<int> words, ComparedArticle? copied)
    {
        var best = Sharing(work, words, article.Day == 0 ? [Days.All] : [DaysFor(article), Days.None]).Take(MostCandidates).Select(other => Compared(work, other));
        return
        [
            .. best.Append(copied).OfType<ComparedArticle>().DistinctBy(other => other.Article)
                .Select(other => (Other: other, Alike: article.SimilarityTo(other))).Where(pair => pair.Alike >= StoryGrouping.Alike / 2)
                .OrderByDescending(pair => pair.Alike).Select(pair => pair.Other),
        ];
    }

    private static Days DaysFor(ComparedArticle article) => article.Day == 0 ? Days.All : new(article.Day - Window, article.Day + Window);

    // Articles of those days that share the words, most of them first.
    private IEnumerable<long> Sharing(StoryWork work, IReadOnlyList<int> words, IReadOnlyList<Days> days)
    {
        var shared = new Dictionary<long, double>();
        foreach (var word in words)
        {
            foreach (var other in days.SelectMany(some => work.WithWord(word, some.First, some.Last, MostOfWord)))
                shared[other] = shared.GetValueOrDefault(other) + rarity.Of(word);
        }

        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key);
    }

    private void Join(StoryWork work, ComparedArticle article, List<ComparedArticle> near)
    {
        var found = near.Select(other => other.Story).Distinct().Take(MostStories)
            .Select(story => work.OfStory(story, MostRegrouped).Select(Compared).ToList()).Where(story => story.Count > 0).ToList();
        if (found.Count == 0) return;

        if (found.Sum(story => story.Count) < MostRegrouped)
        {
            Regroup(work, [article, .. found.SelectMany(story => story)]);
            return;
        }

        var (best, alike) = found.Select(story => (story, story.Average(article.SimilarityTo))).MaxBy(pair => pair.Item2);
        if (alike >= StoryGrouping.Alike) Move(work, article, best[0].Story);
    }

    private void Regroup(StoryWork work, List<ComparedArticle> articles)
    {
        var taken = new HashSet<long>();
        foreach (var group in StoryGrouping.Group(articles).OrderByDescending(group => group.Count))
        {
            // A group keeps the number that most of its articles have.
            var story = group.Select(i => articles[i].Story).GroupBy(number => number).OrderByDescending(same => same.Count()).ThenBy(same => same.Key)
                .Select(same => same.Key).FirstOrDefault(number => !taken.Contains(number));
            if (story == 0) story = work.NewStory();
            taken.Add(story);
            foreach (var i in group) Move(work, articles[i], story);
        }
    }

    private void Move(StoryWork work, ComparedArticle article, long story)
    {
        if (article.Story == story) return;

        work.Move(article.Article, story);
        _remembered.Remove(article.Article);
    }

    private ComparedArticle? Compared(StoryWork work, long article) => work.Find(article) is { } row ? Compared(row) : null;

    // What is remembered holds only where the row says the same: another process may have read the article anew or given it another story.
    private ComparedArticle Compared(SketchRow row)
    {
        if (_remembered.TryGetValue(row.Article, out var known) && known.Article.Edition == rarity.Edition
            && known.Row.Story == row.Story && known.Row.Day == row.Day && known.Row.Sketch.AsSpan().SequenceEqual(row.Sketch))
            return known.Article;
        if (_remembered.Count >= MostRemembered) _remembered.Clear();

        var article = new ComparedArticle(row, ArticleSketch.Read(row.Sketch), rarity);
        _remembered[row.Article] = (row, article);
        return article;
    }

    private readonly record struct Days(int First, int Last)
    {
        public static Days All => new(0, int.MaxValue);

        // Articles without a day.
        public static Days None => new(0, 0);
    }
}
