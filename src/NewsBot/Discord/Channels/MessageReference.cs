namespace NewsBot.Discord.Channels;

/// <summary>The message of the same channel that another one answers: https://docs.discord.com/developers/resources/message#message-reference-structure.</summary>
/// <param name="MessageId">Its id.</param>
internal sealed record MessageReference(string MessageId)
{
    /// <summary>The answer is posted all the same where the message is gone.</summary>
    public bool FailIfNotExists { get; init; }
}
