namespace NewsBot.Chat;

/// <summary>What became of a post.</summary>
internal enum PostOutcome
{
    Sent,

    /// <summary>Read back: it does not stand in the channel.</summary>
    NotThere,

    /// <summary>The bot may not post there; asking again will not help until somebody grants it.</summary>
    NotAllowed,

    /// <summary>The channel or the message is gone for good.</summary>
    Gone,

    /// <summary>The platform did not take it; it may be tried again later.</summary>
    Failed,

    /// <summary>The platform did not answer: it may stand there or not, which <see cref="IChatPlatform.FindAsync"/> tells.</summary>
    Unknown,
}
