using NewsBot.Articles;

namespace NewsBot.Ingestion;

/// <summary>What became of a file or page: an article, or the reason why it is none. Exactly one of the two is set.</summary>
internal sealed record ReadOutcome
{
    public Article? Article { get; private init; }

    /// <summary>One plain sentence without the file's name ("It is not text."); null where an article was read.</summary>
    public string? Reason { get; private init; }

    public static ReadOutcome Read(Article article) => new() { Article = article };

    public static ReadOutcome Skipped(string reason) => new() { Reason = reason };
}
