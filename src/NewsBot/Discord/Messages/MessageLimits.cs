namespace NewsBot.Discord.Messages;

/// <summary>
/// What Discord accepts of a message, in UTF-16 units, which never count fewer than Discord does. Sources:
/// https://docs.discord.com/developers/resources/message#embed-object-embed-limits and
/// https://docs.discord.com/developers/components/reference.
/// </summary>
internal static class MessageLimits
{
    public const int Content = 2_000;
    public const int Embeds = 10;
    public const int AllEmbeds = 6_000;
    public const int EmbedTitle = 256;
    public const int EmbedDescription = 4_096;
    public const int EmbedFooter = 2_048;
    public const int Rows = 5;
    public const int ButtonsInARow = 5;
    public const int CustomId = 100;
    public const int Label = 80;
    public const int Url = 512;
    public const int Nonce = 25;

    /// <summary>What Discord would refuse, one sentence each; empty where it would take the message.</summary>
    /// <param name="message">As it would be sent.</param>
    /// <param name="files">How many files go with it.</param>
    public static IReadOnlyList<string> Broken(DiscordMessage message, int files = 0)
    {
        var broken = new List<string>();
        Check(message.Content?.Length > Content, "the content is too long");
        Check(message is { Content: null or "", Embeds: null or { Count: 0 } } && files == 0, "the message is empty");
        Check(message.Embeds?.Count > Embeds, "there are too many cards");
        Check(message.Embeds?.Sum(Length) > AllEmbeds, "the cards are too long together");
        foreach (var embed in message.Embeds ?? [])
        {
            Check(embed.Title?.Length > EmbedTitle, "a card's title is too long");
            Check(embed.Description?.Length > EmbedDescription, "a card's text is too long");
            Check(embed.Footer?.Text.Length is > EmbedFooter or 0, "a card's footer is too long or empty");
            Check(string.IsNullOrWhiteSpace(embed.Title) && string.IsNullOrWhiteSpace(embed.Description), "a card is empty");
        }

        Check(message.Components?.Count > Rows, "there are too many rows");
        foreach (var row in message.Components ?? []) Check(row.Components.Count is 0 or > ButtonsInARow, "a row has no button or too many");
        var buttons = (message.Components ?? []).SelectMany(row => row.Components).ToList();
        var ids = buttons.Where(button => button.CustomId is not null).Select(button => button.CustomId).ToList();
        Check(ids.Distinct().Count() < ids.Count, "two buttons have one id");
        foreach (var button in buttons)
        {
            Check(button.Label.Length is 0 or > Label, "a button's label is empty or too long");
            Check(button.CustomId?.Length is 0 or > CustomId, "a button's id is empty or too long");
            Check(button.Style is DiscordButton.Link != button.Url is not null, "a link button needs an address, another must have none");
            Check(button.Url is null == button.CustomId is null, "a button has both an id and an address, or neither");
            Check(button.Url?.Length > Url, "a button's address is too long");
        }

        Check(message.Nonce?.Length > Nonce, "the nonce is too long");
        return broken;

        void Check(bool isBroken, string sentence)
        {
            if (isBroken) broken.Add(sentence);
        }
    }

    private static int Length(DiscordEmbed embed) =>
        (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Footer?.Text.Length ?? 0);
}
