namespace NewsBot.Storage.Writing;

/// <summary>What an article said before it changed.</summary>
/// <param name="Version">From 1.</param>
/// <param name="ReadAt">When that version was read in, UTC.</param>
/// <param name="Facts">Null where they were not kept with it.</param>
internal sealed record EarlierVersion(int Version, string Title, string Body, DateTimeOffset ReadAt, EarlierFacts? Facts);
