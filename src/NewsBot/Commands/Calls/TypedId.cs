using NewsBot.Articles;

namespace NewsBot.Commands.Calls;

/// <summary>What somebody types to name an article, or a place in it: an id that an answer shows, or the article's link.</summary>
internal static class TypedId
{
    /// <summary>The longest that is accepted: a link, in UTF-16 units.</summary>
    public const int Longest = 2_000;

    /// <summary>How an option that takes one is described.</summary>
    public const string Description = "The id that an answer gives, or the link of the article";

    /// <summary>The id in lower case; of a link, with or without its scheme, that of its article.</summary>
    public static string Of(string typed)
    {
        var name = typed.Trim().Trim('<', '>'); // as Discord's users type a link that shall not be shown
        if (!IsLink(name)) return name.ToLowerInvariant();

        var link = name.Contains("://", StringComparison.Ordinal) ? name : $"https://{name}";
        return ArticleIdentity.IdOf(link, link);
    }

    /// <summary>Whether a link is typed: no id has a slash.</summary>
    public static bool IsLink(string typed) => typed.Contains('/', StringComparison.Ordinal);

    /// <summary>The sentence for what the archive does not have.</summary>
    public static string Unknown(string typed) => $"The archive has no article under {FilterWords.Shortened(typed)}; answers show the ids and links of their sources, and /sources lists the articles.";
}
