namespace NewsBot.Ingestion.Feeds.Lists;

/// <summary>One feed of a list.</summary>
/// <param name="Url">Absolute.</param>
/// <param name="Title">Empty where the list names none.</param>
internal sealed record FeedEntry(string Url, string Title);
