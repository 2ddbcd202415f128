using NewsBot.Articles;
using NewsBot.Storage;
using NewsBot.Text;

namespace NewsBot.Summaries;

/// <summary>Step "retrieve": the sentences of articles that can stand alone in an answer.</summary>
internal sealed class CandidateReader(PassageStore passages)
{
    /// <summary>Every sentence of the articles that stands alone, in order, article by article.</summary>
    public IReadOnlyList<Candidate> Of(IEnumerable<Article> articles, CancellationToken cancellationToken) =>
        [.. articles.SelectMany(article => Of(article, cancellationToken))];

    private IEnumerable<Candidate> Of(Article article, CancellationToken cancellationToken)
    {
        var sentences = passages.Of(article.Id, cancellationToken)
            .SelectMany(passage => passage.Sentences.Select(span => (Passage: passage.Id, Span: span)))
            .ToList();
        for (var place = 0; place < sentences.Count; place++)
        {
            var text = sentences[place].Span.Of(article.Body);
            if (!StandAlone.Holds(text)) continue;

            yield return new Candidate
            {
                Article = article,
                Span = sentences[place].Span,
                PassageId = sentences[place].Passage,
                Place = place,
                Depth = sentences.Count == 1 ? 0 : (double)place / (sentences.Count - 1),
                Words = [.. WordRuns.Folded(text).Where(word => !FunctionWords.Contains(word)).Distinct()],
            };
        }
    }
}
