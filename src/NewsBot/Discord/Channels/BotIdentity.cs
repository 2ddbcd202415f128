namespace NewsBot.Discord.Channels;

/// <summary>Who the bot is, as Discord told it when the session began.</summary>
internal sealed class BotIdentity
{
    /// <summary>The bot's account; null before the first session.</summary>
    public string? UserId { get; private set; }

    /// <summary>The bot's application; null before the first session.</summary>
    public string? ApplicationId { get; private set; }

    public void Learn(string? userId, string? applicationId) => (UserId, ApplicationId) = (userId ?? UserId, applicationId ?? ApplicationId);
}
