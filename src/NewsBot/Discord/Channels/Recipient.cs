namespace NewsBot.Discord.Channels;

/// <summary>Whom a private channel is opened with: https://docs.discord.com/developers/resources/user#create-dm.</summary>
/// <param name="RecipientId">The person's id.</param>
internal sealed record Recipient(string RecipientId);
