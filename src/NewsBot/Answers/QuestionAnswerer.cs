using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Desk;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Summaries;
using NewsBot.Text;

namespace NewsBot.Answers;

/// <summary>Answers a question with the stored sentences that hold what it asks about, or with nothing.</summary>
internal sealed class QuestionAnswerer(PassageSearch search, ArticleStore articles, PassageStore passages, WordRelations relations)
{
    private const int MostPassages = 30;
    private const int MostSentences = 3;

    // A sentence with less of the question than this is no answer to it.
    private const double LeastShare = .6;

    /// <returns>The answer's items and sources; no items where no sentence of the archive holds enough of the question.</returns>
    public SummaryDraft Answer(string question, ArticleFilter filter, CancellationToken cancellationToken)
    {
        var topic = Topic.Read(question, relations);
        var hits = search.Find(question, filter, MostPassages, cancellationToken);
        var read = articles.Read([.. hits.Select(hit => hit.Passage.ArticleId)], cancellationToken);
        var names = Names(question);
        var best = hits
            .SelectMany((hit, rank) => Sentences(hit, read[hit.Passage.ArticleId], topic, names, question, rank))
            .Where(found => found.Share >= LeastShare)
            .OrderByDescending(found => found.Score)
            .ToList();
        var book = new CitationBook(passages, cancellationToken);
        var items = new List<ReplyItem>();
        foreach (var found in best)
        {
            if (items.Count == MostSentences) break;
            if (items.Any(item => new WordDifference(item.Text, found.Span.Of(found.Article.Body)).Share > SentenceSelector.Same)) continue;

            items.Add(Item(found, book));
        }

        return new SummaryDraft
        {
            Articles = [.. read.Values],
            Items = items,
            Citations = book.Citations,
            Notes = [.. DeskNotes.InferredDates(book.Citations)],
        };
    }

    private static ReplyItem Item(AnswerSentence found, CitationBook book) => new()
    {
        Id = found.PassageId,
        Kind = ItemKind.Statement,
        Text = found.Span.Of(found.Article.Body),
        Outlets = [ReplyCitation.OutletLabel(found.Article.Outlet, found.Article.Id)],
        Date = found.Article.Date?.Date,
        DateMethod = found.Article.Date?.Method is { } method ? KebabName.Of(method) : null,
        Citations = [book.Cite(found.Article, found.Span)],
    };

    private static IEnumerable<AnswerSentence> Sentences(
        PassageHit hit, Article article, Topic topic, IReadOnlyList<string> names, string question, int rank)
    {
        var passage = WordRuns.Folded(hit.Passage.Span.Of(article.Body)).ToHashSet();
        if (!names.All(name => passage.Any(word => Alike(word, name)))) yield break;

        foreach (var span in hit.Passage.Sentences)
        {
            var text = span.Of(article.Body);
            if (text.EndsWith('?')) continue;

            var words = WordRuns.Folded(text);
            var met = topic.Groups.Count(group => group.Any(term => Holds(words, term)));
            var near = topic.Groups.Count(group => group.Any(term => Holds([.. passage], term)));
            var share = topic.Groups.Count == 0 ? 0 : (met + (.5 * (near - met))) / topic.Groups.Count;
            var fits = ExpectedAnswer.Fits(question, text) ? .25 : 0;
            yield return new AnswerSentence(article, hit.Passage.Id, span, share, share + fits + (.2 / (1 + rank)));
        }
    }

    // What the question names must be there: an answer about another person or place is none.
    private static IReadOnlyList<string> Names(string question) =>
        [.. WordRuns.Spans(question).Skip(1).Select(span => span.Of(question)).Where(word => char.IsUpper(word[0]) && word.Length > 1).Select(WordRuns.Fold).Where(word => !FunctionWords.Contains(word))];

    private static bool Holds(IReadOnlyList<string> words, string term) =>
        WordRuns.Folded(term) is { Count: > 0 } parts && parts.All(part => words.Any(word => Alike(word, part)));

    // The same but for a regular ending.
    private static bool Alike(string word, string other)
    {
        var shared = 0;
        while (shared < word.Length && shared < other.Length && word[shared] == other[shared]) shared++;
        return shared == word.Length && shared == other.Length || shared >= 4 && word.Length - shared <= 3 && other.Length - shared <= 3;
    }
}
