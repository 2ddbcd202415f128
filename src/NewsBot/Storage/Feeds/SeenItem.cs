namespace NewsBot.Storage.Feeds;

/// <summary>An item of a feed that has been looked at.</summary>
/// <param name="Item">What the item is known by: a hash.</param>
/// <param name="Stamp">A hash of what the feed said of it.</param>
/// <param name="Tries">How often its page was asked for in vain; 0 for one that needs no further try.</param>
internal sealed record SeenItem(string Item, string Stamp, int Tries);
