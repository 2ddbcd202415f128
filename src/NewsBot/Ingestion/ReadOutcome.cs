using NewsBot.Articles;

namespace NewsBot.Ingestion;

/// <summary>What became of a file or page, or of one part of it: an article, or the reason why there is none. Exactly one of the two is set.</summary>
internal sealed record ReadOutcome
{
    public Article? Article { get; private init; }

    /// <summary>One plain sentence without the file's name ("It is not text."); null where an article was read.</summary>
    public string? Reason { get; private init; }

    /// <summary>The id of the article that the document takes back: a kill notice. <see cref="Reason"/> then says so. Null for all others.</summary>
    public string? WithdrawnId { get; private init; }

    /// <summary>The name of the part in a document that holds several ("2021/pier.html" in an archive); null for a document that is one article.</summary>
    public string? Part { get; private init; }

    public static ReadOutcome Read(Article article) => new() { Article = article };

    public static ReadOutcome Skipped(string reason) => new() { Reason = reason };

    /// <summary>The publisher withdraws an article.</summary>
    /// <param name="articleId">The id that the article has in the archive.</param>
    /// <param name="reason">One plain sentence, with the publisher's own words where it gave some.</param>
    public static ReadOutcome Withdraws(string articleId, string reason) => new() { WithdrawnId = articleId, Reason = reason };

    /// <summary>The same outcome as one part of a larger document.</summary>
    public ReadOutcome As(string part) => this with { Part = Part is null ? part : $"{part}/{Part}" };

    /// <summary>The same part with its article changed.</summary>
    public ReadOutcome With(Article article) => this with { Article = article };

    /// <summary>The same part, refused.</summary>
    public ReadOutcome Refused(string reason) => this with { Article = null, Reason = reason };
}
