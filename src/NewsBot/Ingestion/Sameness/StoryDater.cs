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

            if (articles.HasUndated(cancellationToken)) dated += portion.ArticleIds.Sum(id => Date(id, cancellationToken));
            changes.DoneUpTo(Reader, portion.UpTo, cancellationToken);
        }
    }

    private int Date(string id, CancellationToken cancellationToken)
    {
        if (articles.Find(id, cancellationToken) is not { } article) return 0;
        if (article.Date is null) return TryDate(article, cancellationToken) ? 1 : 0;

        var undated = articles.Read(stories.Near(id, dated: false, cancellationToken), cancellationToken).Values.Where(other => other.Date is null);
        return undated.Count(other => TryDate(other, cancellationToken));
    }

    private bool TryDate(Article undated, CancellationToken cancellationToken)
    {
        var near = articles.Read(stories.Near(undated.Id, dated: true, cancellationToken), cancellationToken);
        var evidence = SameStoryDates.Of(undated, near.Values);
        return evidence.Count > 0 && writer.AddDates(undated, evidence, cancellationToken);
    }
}
