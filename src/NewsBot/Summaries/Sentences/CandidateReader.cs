using NewsBot.Articles;
using NewsBot.Storage;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Models;
using NewsBot.Text.Sentences;

namespace NewsBot.Summaries.Sentences;

/// <summary>Reads the sentences of articles that can stand alone in an answer.</summary>
internal sealed class CandidateReader(PassageStore passages)
{
    /// <summary>Every sentence of the articles that stands alone and speaks to a reader, in order, article by article.</summary>
    public IReadOnlyList<Candidate> Of(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        var stored = passages.Of(articles, cancellationToken);
        return [.. articles.Where(article => stored.ContainsKey(article.Id)).SelectMany(article => Of(article, stored[article.Id]))];
    }

    /// <summary>Every sentence of a passage that speaks to a reader, in order, whether or not it stands alone; places are those in the passage.</summary>
    public static IReadOnlyList<Candidate> Of(Passage passage, Article article)
    {
        var suspicious = SuspiciousText.ParagraphsOf(article.Body);
        return
        [
            .. passage.Sentences
                .Select((span, place) => new Candidate
                {
                    ArticleId = article.Id,
                    PassageId = passage.Id,
                    Span = span,
                    Text = span.Of(article.Body),
                    Place = place,
                    Depth = (double)span.Start / article.Body.Length,
                })
                .Where(candidate => !suspicious.Any(paragraph => paragraph.Overlaps(candidate.Span))),
        ];
    }

    private static IEnumerable<Candidate> Of(Article article, IReadOnlyList<Passage> all)
    {
        var count = all.Sum(passage => passage.Sentences.Count);
        var suspicious = SuspiciousText.ParagraphsOf(article.Body);
        var place = -1;
        foreach (var passage in all)
        {
            foreach (var span in passage.Sentences)
            {
                place++;
                var text = span.Of(article.Body);
                if (!StandAlone.Holds(text) || suspicious.Any(paragraph => paragraph.Overlaps(span))) continue;

                yield return new Candidate
                {
                    ArticleId = article.Id,
                    PassageId = passage.Id,
                    Span = span,
                    Text = text,
                    Place = place,
                    Depth = count == 1 ? 0 : (double)place / (count - 1),
                };
            }
        }
    }
}
