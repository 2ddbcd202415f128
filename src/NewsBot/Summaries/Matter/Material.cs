using NewsBot.Articles;

namespace NewsBot.Summaries.Matter;

/// <summary>What the step "retrieve" brings: everything that the answer may use.</summary>
internal sealed record Material
{
    public static Material Empty { get; } = new();

    /// <summary>Best first for a topic or question, newest first for days.</summary>
    public IReadOnlyList<Article> Articles { get; init; } = [];

    /// <summary>In the order of their ranks; empty where nothing was searched for.</summary>
    public IReadOnlyList<FoundPassage> Passages { get; init; } = [];

    /// <summary>The sentences to choose from, article by article, in order.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>The articles by event, weightiest first; an article that only its quotations brought is in none.</summary>
    public IReadOnlyList<Story> Stories { get; init; } = [];

    /// <summary>Everyone who is quoted in the articles.</summary>
    public IReadOnlyList<string> Heard { get; init; } = [];

    /// <summary>What was said, best first.</summary>
    public IReadOnlyList<Printing> Quotes { get; init; } = [];
}
