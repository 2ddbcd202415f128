namespace NewsBot.Discord.Gateway.Payloads;

/// <summary>Takes a session up again: https://docs.discord.com/developers/events/gateway-events#resume.</summary>
internal sealed record Resume(string Token, string SessionId, long Seq)
{
    public override string ToString() => "resume"; // never its token
}
