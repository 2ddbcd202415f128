using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsBot.Ingestion.Html;

/// <summary>Tells the elements of a page that stand around its article, by their names and by the names that pages give them.</summary>
internal sealed partial class PageFurniture(IReadOnlyDictionary<IElement, int> prose, int total)
{
    // Readers may write more than the article has; where they wrote nearly all of a page, the name does not mean what it says.
    private const double MostComments = .85;

    private readonly Dictionary<IElement, bool> _known = [];

    /// <summary>Whether the element or one around it is furniture. An element that holds half of the page's prose is none, whatever its name, unless it is named for comments.</summary>
    public bool Holds(IElement element)
    {
        var path = new Stack<IElement>();
        var found = false;
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            if (_known.TryGetValue(at, out found)) break;
            path.Push(at);
        }

        foreach (var at in path)
        {
            found = found || Is(at);
            _known[at] = found;
        }

        return found;
    }

    private bool Is(IElement element)
    {
        if (element.LocalName is "blockquote") return false; // posts that the article quotes
        var share = total == 0 ? 0 : (double)prose.GetValueOrDefault(element) / total;
        if (share > .5) return share < MostComments && element.LocalName is not ("body" or "html" or "main" or "article") && Comments().IsMatch($"{element.ClassName} {element.Id}");
        if (IsStated(element)) return false;
        if (element.LocalName is "nav" or "footer" or "aside" or "form" or "menu" or "fieldset") return true;
        if (element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "banner" or "search" or "dialog" or "alert") return true;
        if (element.LocalName is "body" or "html" or "main" or "article") return false;

        var names = $"{element.ClassName} {element.Id} {element.GetAttribute("data-component")} {element.GetAttribute("data-testid")}";
        return names.Length > 3 && Names().IsMatch(Words().Replace(names, "-$0"));
    }

    // The page says itself that it is of the article.
    private static bool IsStated(IElement element) => element.GetAttribute("itemprop") is { } names && names.Split(' ').Any(name => name is "articleBody" or "description" or "text");

    [GeneratedRegex(@"(?:^|[\s_-])(?:comments?|commentlist|disqus|respond)(?:$|[\s_-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Comments();

    /// <summary>The start of a capitalised word inside a name ("relatedLinks").</summary>
    [GeneratedRegex(@"(?<=[a-z0-9])[A-Z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:^|[\s_-])(?:comments?|commentlist|comment|commenti|comentarios|commentaires|kommentare?|disqus|guest-?book|footnotes?|fact-?box|shar(?:e|es|ing)|sharedaddy|social|socials|related\w*|recommend(?:ed|ations?)?|recirc\w*|promos?|promotion|newsletters?|subscri\w+|sign-?up"
        + @"|sidebar|side-bar|widgets?|footer|footnote-nav|nav|navbar|navigation|menu|breadcrumbs?|byline|by-line|authors?|author-?bio|bio|about-author|tags?|taglist|tag-list|topics|keywords|captions?|cutline|wp-caption-text"
        + @"|credits?|photo-credit|ads?|advert\w*|sponsor\w*|dfp|pop-?up|modal|overlay|cookies?|consent|gdpr|toolbar|tools|outbrain|taboola|pagination|pager|most-(?:read|popular|viewed)|popular|trending"
        + @"|read-?more|readmore|more-(?:from|stories|news|on|articles|links|like)|next-(?:article|post|story|up)|prev-(?:article|post)|post-navigation|login|log-in|register|sr-only|visually-hidden|screen-reader\w*|hidden|hide|noprint"
        + @"|poll|rating|ratings|reactions|player|video-(?:player|container|meta|title|description)|slideshow|gallery|inline-(?:related|promo|recirc)|story-package|trust|disclaimer|copyright|legal|donate|donation|paywall|meter|follow|followers"
        + @"|skip-link|jump|listen|audio|timestamp|dateline-date|published|pub-?date|post-date|post-meta|entry-meta|article-meta|meta-data|metadata|meta|info-bar|correction-policy|flag|feedback|contact|teaser|teasers|cta|callout-links|embed-card|embed|linkset|link-list|links|see-also|also-read|rail|infobox|toc|table-of-contents)(?:$|[\s_-])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Names();
}
