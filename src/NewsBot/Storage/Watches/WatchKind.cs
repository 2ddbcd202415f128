namespace NewsBot.Storage.Watches;

/// <summary>What a watch looks out for.</summary>
internal enum WatchKind
{
    Topic,
    Speaker,
    Outlet,

    /// <summary>These very words, one after the other.</summary>
    Phrase,
}
