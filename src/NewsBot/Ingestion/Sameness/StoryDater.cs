using NewsBot.Articles;
using NewsBot.Dates;
using NewsBot.Storage;
using NewsBot.Storage.Changes;
using NewsBot.Storage.Writing;

namespace NewsBot.Ingestion.Sameness;

/// <summary>
/// Dates articles that print no date by dated articles that share wording with them, and keeps such dates apart as inferred. Each article that came or
/// changed is looked at once: whether it can be dated, or dates another. Goes on from where it stopped.
/// </summary>
internal sealed class StoryDater(ArticleStore articles, StoryKeeper stories, ChangeLog changes, ArticleWriter writer)
{
    private const string Reader = "dates";
    private const int ChangesAtOnce = 256;

    /// <summary>Brings the inferred dates up to the state of the archive; the stories have to be so already.</summary>
    /// <returns>How many articles were given a date.</returns>
    public int Date(CancellationToken cancellationToken)
    {
        var dated = 0;
        while (true)
        {
            var portion = changes.Next(Reader, ChangesAtOnce, cancellationToken);
            if (portion.UpTo == portion.From) return dated;

            if (articles.HasUndated(cancellationToken)) dated += Date(portion.ArticleIds, cancellationToken);
            changes.DoneUpTo(Reader, portion.UpTo, cancellationToken);
        }
    }

    // What is undated itself, and what shares something with an article that has a date: each is tried once, however many of these there are.
    private int Date(IReadOnlyList<string> changed, CancellationToken cancellationToken)
    {
        var matches = new StoryMatches();
        var undated = new Dictionary<string, Article>();
        foreach (var id in changed)
        {
            if (articles.Find(id, cancellationToken) is not { } article) continue;
            if (article.Date is null) undated[id] = article;
            else foreach (var other in Undated(article, undated, matches, cancellationToken)) undated[other.Id] = other;
        }

        return undated.Values.Count(article => TryDate(article, matches, cancellationToken));
    }

    private IReadOnlyList<Article> Undated(Article dated, Dictionary<string, Article> known, StoryMatches matches, CancellationToken cancellationToken) =>
    [
        .. articles.Read([.. stories.Near(dated.Id, dated: false, cancellationToken).Where(id => !known.ContainsKey(id))], cancellationToken).Values
            .Where(other => other.Date is null && SameStoryDates.Shares(other, dated, matches)),
    ];

    private bool TryDate(Article undated, StoryMatches matches, CancellationToken cancellationToken)
    {
        var near = articles.Read(stories.Near(undated.Id, dated: true, cancellationToken), cancellationToken);
        var evidence = SameStoryDates.Of(undated, near.Values, matches);
        return evidence.Count > 0 && writer.AddDates(undated, evidence, cancellationToken);
    }
}
