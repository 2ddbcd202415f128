namespace NewsBot.Chat;

/// <summary>The standing connection over which people's calls arrive and are answered.</summary>
internal interface IChatConnection
{
    ConnectionState State { get; }

    /// <summary>
    /// Connects and answers until the token is cancelled or the platform refuses the bot for good; every other loss is taken up again.
    /// Once cancelled, replies in flight are finished first. Does not throw when cancelled.
    /// </summary>
    Task<ConnectionEnd> RunAsync(CancellationToken cancellationToken);
}
