namespace NewsBot.Storage.Stories;

/// <summary>Articles that report the same happening.</summary>
/// <param name="Number">Stands for the story until its articles are grouped anew; null where an article has no place in a story yet.</param>
/// <param name="ArticleIds">At least one, without withdrawn ones.</param>
internal sealed record Story(long? Number, IReadOnlyList<string> ArticleIds);
