using NewsBot.Articles.Dating;

namespace NewsBot.Articles;

/// <summary>One version of one article as it was read, before anything is derived from it.</summary>
public sealed record Article
{
    private string? _bodyHash;

    /// <summary>Ten characters that stand for the article in every version of it: see <see cref="ArticleIdentity"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Further ids that its publisher may name it by in a notice, as its uri at an agency; not kept with it, but resolved to it. Empty where there are none.</summary>
    public IReadOnlyList<string> OtherIds { get; init; } = [];

    /// <summary>The text that every span points into: paragraphs parted by one empty line, without furniture or captions.</summary>
    public required string Body
    {
        get;
        init => (field, _bodyHash) = (value, null);
    }

    /// <summary>The headline; empty where none is printed.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who published it, as printed ("POLITICO"); null where no outlet is printed.</summary>
    public string? Outlet { get; init; }

    /// <summary>The agency whose copy it is by its credit line ("AP"); null where it credits none.</summary>
    public string? WireCredit { get; init; }

    /// <summary>The people of the byline, in its order; empty where there is none.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The canonical link; null where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>Where it was read: a path or a link.</summary>
    public required string Source { get; init; }

    /// <summary>The place of the dateline ("MOSCOW"); null where there is none.</summary>
    public string? Dateline { get; init; }

    /// <summary>
    /// The language of its text: the primary part of a BCP 47 tag ("en"). Before it is analysed the one that it declares; null where it declares none and the text does
    /// not show it.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>Photo captions, in order, kept apart from the body.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>Every date found for it, best first: see <see cref="DateEvidence"/>.</summary>
    public IReadOnlyList<DateEvidence> Dates { get; init; } = [];

    /// <summary>When it was read in, UTC.</summary>
    public required DateTimeOffset FetchedAt { get; init; }

    /// <summary>The SHA-256 of the body, as 64 lower-case hexadecimal digits.</summary>
    public string BodyHash => _bodyHash ??= ArticleIdentity.HashOf(Body);

    /// <summary>The best evidence of its publication date; null where it is unknown.</summary>
    public DateEvidence? Date => Dates.FirstOrDefault(date => date.Kind is DateKind.Published);
}
