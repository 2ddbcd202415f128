namespace NewsBot.Discord.Registration;

/// <summary>The commands that are found by a right click on a message.</summary>
internal static class MessageCommandNames
{
    public const string CheckQuote = "Check this quote";

    public const string WhoSaid = "Who said this?";
}
