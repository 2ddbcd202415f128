using NewsBot.Articles;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Text.Sentences;

namespace NewsBot.Desk;

/// <summary>Numbers the sources of one reply, in the order in which they are cited. Not for use by several threads.</summary>
internal sealed class CitationBook(PassageStore passages, CancellationToken cancellationToken)
{
    private readonly List<ReplyCitation> _citations = [];
    private readonly Dictionary<string, IReadOnlyList<Passage>> _passages = [];

    /// <summary>The sources so far, numbered from 1.</summary>
    public IReadOnlyList<ReplyCitation> Citations => _citations;

    /// <summary>Cites a span of an article.</summary>
    /// <returns>Its number: the one it has already where the same span was cited before.</returns>
    /// <exception cref="InvalidOperationException">The body has no words there: a bug of the caller's.</exception>
    public int Cite(Article article, TextSpan span) => Cite(article, span, () => PassageOf(article, span));

    /// <summary>Cites a span of a version that has been replaced; none of the present passages holds it.</summary>
    /// <exception cref="InvalidOperationException">The body has no words there: a bug of the caller's.</exception>
    public int CiteEarlier(Article version, TextSpan span) => Cite(version, span, () => null);

    private int Cite(Article article, TextSpan span, Func<string?> passage)
    {
        var citation = Citation.Of(article, span);
        if (!citation.HoldsIn(article.Body)) throw new InvalidOperationException($"Nothing stands at {span.Start}..{span.End} of {article.Id}.");
        if (_citations.Find(known => known.Citation == citation) is { } same) return same.Number;

        _citations.Add(new ReplyCitation
        {
            Number = _citations.Count + 1,
            Citation = citation,
            PassageId = passage(),
            Outlet = article.Outlet,
            Title = article.Title,
            Author = article.Authors.Count == 0 ? null : string.Join(", ", article.Authors),
            Date = article.Date,
            Url = article.Url,
        });
        return _citations.Count;
    }

    private string? PassageOf(Article article, TextSpan span)
    {
        // An answer that is built from an earlier version cites the passages of that one.
        if (!_passages.TryGetValue(article.Id, out var known))
            _passages[article.Id] = known = passages.Of(article, cancellationToken) is { Count: > 0 } stored ? stored : PassageSplitter.Split(article.Id, article.Body);
        return known.FirstOrDefault(passage => passage.Span.Contains(span.Start))?.Id;
    }
}
