namespace NewsBot.Chat;

/// <summary>How things stand between the bot and the platform.</summary>
internal enum ConnectionState
{
    /// <summary>Not asked to connect, or stopped.</summary>
    Offline,

    Connecting,

    /// <summary>Calls arrive.</summary>
    Online,

    /// <summary>The line broke and is being taken up again.</summary>
    Reconnecting,

    /// <summary>The platform will not have the bot: it must be set up anew.</summary>
    Refused,
}
