using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Replies;

namespace NewsBot.Desk;

/// <summary>An item of a reply that shows words of an article as they stand there.</summary>
internal static class StatementItem
{
    /// <summary>The words of a span, cited.</summary>
    /// <param name="id">What `/source` is to show for it: of a passage or an article.</param>
    public static ReplyItem Of(Article article, TextSpan span, string id, CitationBook book) => Of(article, id, span.Of(article.Body), [book.Cite(article, span)]);

    /// <summary>A text that the article proves.</summary>
    /// <param name="citations">Numbers of the book; empty only where the article has no words to cite.</param>
    public static ReplyItem Of(Article article, string id, string text, IReadOnlyList<int> citations) => new()
    {
        Id = id,
        Kind = ItemKind.Statement,
        Text = text,
        Outlets = [ReplyCitation.OutletLabel(article.Outlet, article.Id)],
        Date = article.Date?.Date,
        DateMethod = article.Date?.Method is { } method ? KebabName.Of(method) : null,
        Citations = citations,
    };
}
