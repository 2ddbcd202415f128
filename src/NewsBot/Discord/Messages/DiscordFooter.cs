namespace NewsBot.Discord.Messages;

/// <summary>The small line below a card: plain text without markdown.</summary>
internal sealed record DiscordFooter(string Text);
