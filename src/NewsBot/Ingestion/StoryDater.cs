using NewsBot.Articles;
using NewsBot.Dates;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;
using NewsBot.Text;

namespace NewsBot.Ingestion;

/// <summary>Dates articles that print no date by dated articles of the archive on the same story, and keeps such dates apart as inferred.</summary>
internal sealed class StoryDater(ArticleStore articles, PassageStore passages, ArticleWriter writer)
{
    // The undated articles looked at after a reading in: the ones read in last.
    private const int MostUndated = 500;

    // Dated articles compared with one undated article, found by the words of its head.
    private const int MostPassages = 40;
    private const int MostWords = 24;

    /// <returns>How many articles were given a date.</returns>
    public int Date(CancellationToken cancellationToken)
    {
        var dated = 0;
        foreach (var undated in articles.Undated(MostUndated, cancellationToken))
        {
            var evidence = SameStoryDates.Of(undated, Candidates(undated, cancellationToken));
            if (evidence.Count == 0) continue;

            writer.SetDates(undated.Id, [.. undated.Dates, .. evidence], cancellationToken);
            dated++;
        }

        return dated;
    }

    private IEnumerable<Article> Candidates(Article undated, CancellationToken cancellationToken)
    {
        var head = $"{undated.Title} {undated.Body[..Math.Min(undated.Body.Length, 1_000)]}";
        var words = WordRuns.Folded(head).Where(word => word.Length > 3 && !FunctionWords.Contains(word)).Distinct().Take(MostWords);
        var datedOnly = new ArticleFilter { From = DateOnly.MinValue };
        var found = passages.Matching(MatchExpression.Any(words), datedOnly, MostPassages, cancellationToken);
        return articles.Read([.. found.Select(passage => passage.ArticleId)], cancellationToken).Values;
    }
}
