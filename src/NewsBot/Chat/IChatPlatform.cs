namespace NewsBot.Chat;

/// <summary>What the bot does in a channel without having been called: scheduled posts, watches, corrections.</summary>
internal interface IChatPlatform
{
    /// <summary>Where the platform cannot be reached the post is not queued: <see cref="PostOutcome.Unknown"/> or <see cref="PostOutcome.Failed"/>.</summary>
    ConnectionState State { get; }

    /// <summary>
    /// Posts a reply as one message, so that it stands there whole or not at all; what has no room stands in an attached file. Posting the same
    /// <see cref="ChatPost.Key"/> again within minutes posts nothing new; after that ask <see cref="FindAsync"/> first.
    /// </summary>
    Task<PostResult> SendAsync(ChatPost post, CancellationToken cancellationToken);

    /// <summary>Puts another reply in the place of one that was posted.</summary>
    /// <param name="channelId">The platform's id of the channel.</param>
    /// <param name="messageId">The first message, as <see cref="PostResult.MessageId"/> told it.</param>
    /// <param name="post">What stands there from now on; only its first page is shown.</param>
    /// <param name="cancellationToken">Gives the edit up.</param>
    Task<PostResult> EditAsync(string channelId, string messageId, ChatPost post, CancellationToken cancellationToken);

    /// <summary>Reads back whether a post stands in its channel: for whoever cannot know whether <see cref="SendAsync"/> got through.</summary>
    /// <param name="channelId">The platform's id of the channel.</param>
    /// <param name="key">See <see cref="ChatPost.Key"/>.</param>
    /// <param name="since">When it was sent at the earliest.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>
    /// <see cref="PostOutcome.Sent"/> with the message's id where it stands there, <see cref="PostOutcome.NotThere"/> where it does not
    /// (among the messages of the half hour since then), else why it cannot be told.
    /// </returns>
    Task<PostResult> FindAsync(string channelId, string key, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>The platform's id of the channel where the bot and one person are alone; null where there can be none.</summary>
    Task<string?> PrivateChannelAsync(string userId, CancellationToken cancellationToken);

    /// <summary>Whether the bot may post in a channel: null where it may, else one plain sentence that says what is missing.</summary>
    /// <param name="channelId">The platform's id of the channel.</param>
    /// <param name="guildId">The server it must belong to, so that nobody posts in the channels of another one; null: any.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    Task<string?> WhyNotAsync(string channelId, string? guildId, CancellationToken cancellationToken);
}
