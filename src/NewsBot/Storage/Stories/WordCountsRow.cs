namespace NewsBot.Storage.Stories;

/// <summary>In how many articles each word stood, as it was last kept.</summary>
/// <param name="Articles">How many articles are counted.</param>
/// <param name="Counted">The highest article number that is counted.</param>
/// <param name="Counts">Empty where nothing was counted yet.</param>
internal sealed record WordCountsRow(long Articles, long Counted, byte[] Counts);
