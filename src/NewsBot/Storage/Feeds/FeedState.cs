namespace NewsBot.Storage.Feeds;

/// <summary>Whether a feed is looked at.</summary>
internal enum FeedState
{
    Active,

    /// <summary>An editor has paused it.</summary>
    Paused,

    /// <summary>It has failed so often that the bot has paused it.</summary>
    Failing,
}
