namespace NewsBot.Ingestion.Feeds.Polling;

/// <summary>What came of reading an item.</summary>
/// <param name="Outcome">Named by the item's title.</param>
/// <param name="TryAgain">Whether its page may answer at another time.</param>
internal sealed record ItemReading(ReadOutcome Outcome, bool TryAgain);
