namespace NewsBot.Storage.Writing;

/// <summary>What an article said before it changed.</summary>
/// <param name="Version">From 1.</param>
/// <param name="ReadAt">When that version was read in, UTC.</param>
internal sealed record EarlierVersion(int Version, string Title, string Body, DateTimeOffset ReadAt);
