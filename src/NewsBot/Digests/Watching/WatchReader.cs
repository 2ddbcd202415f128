using NewsBot.Storage;
using NewsBot.Storage.Changes;
using NewsBot.Storage.Digests;
using NewsBot.Storage.Stories;
using NewsBot.Storage.Watches;

namespace NewsBot.Digests.Watching;

/// <summary>Reads the change log for the watches: what they match in each new article waits for its message.</summary>
internal sealed class WatchReader(
    ChangeLog changes, WatchStore watches, WatchMatcher matcher, ArticleStore articles, PassageStore passages, QuoteStore quotes, StoryStore stories, TimeProvider clock)
{
    private const string Name = "watches";
    private const int Batch = 500; // lines of the change log

    /// <summary>Reads on to the end of the change log.</summary>
    /// <returns>How many matches were found.</returns>
    public int Read(CancellationToken cancellationToken)
    {
        var found = 0;
        for (; ; )
        {
            var from = changes.CursorOf(Name, cancellationToken);
            var lines = changes.Between(from, long.MaxValue, Batch, cancellationToken);
            if (lines.Count == 0) return found;

            var matches = Matches([.. lines.Where(line => line.IsNews).Select(line => line.ArticleId).Distinct()], cancellationToken);
            if (watches.Record(Name, from, lines[^1].Sequence, matches, clock.GetUtcNow(), cancellationToken)) found += matches.Count;
        }
    }

    private List<WatchMatch> Matches(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var active = watches.All(cancellationToken).Where(watch => watch.State is ScheduleState.Active).ToList();
        if (active.Count == 0 || ids.Count == 0) return [];

        var read = articles.Read(ids, cancellationToken);
        var news = read.Values.Select(article => new NewArticle(article, passages.Of(article.Id, cancellationToken), quotes.Of(article.Id, cancellationToken))).ToList();
        var matches = matcher.Match(active, news, cancellationToken);
        var grouped = stories.Grouped([.. matches.Select(match => match.ArticleId).Distinct()], cancellationToken)
            .SelectMany(story => story.ArticleIds.Select(id => (id, story.Number))).ToDictionary(pair => pair.id, pair => pair.Number);
        return [.. matches.Select(match => match with { Story = grouped.GetValueOrDefault(match.ArticleId) })];
    }
}
