namespace NewsBot.Summaries.Matter;

/// <summary>Articles on one event.</summary>
/// <param name="Title">The headline of the article that stands for it; empty where none is printed.</param>
/// <param name="ArticleIds">At least one, the fullest first.</param>
/// <param name="Outlets">How many outlets printed it.</param>
internal sealed record Story(string Title, IReadOnlyList<string> ArticleIds, int Outlets);
