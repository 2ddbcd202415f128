namespace NewsBot.Tests.Discord.DiscordJs;

/// <summary>A test that needs discord.js, which `.ci/discord-js` fetches, and is skipped, visibly, where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DiscordJsFactAttribute : FactAttribute
{
    public DiscordJsFactAttribute()
    {
        if (Folder is null) Skip = "discord.js is not there: .ci/discord-js fetches it and runs this test";
    }

    /// <summary>The folder with `node_modules`; null where there is none.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("NEWSBOT_DISCORD_JS") is { Length: > 0 } folder ? folder : null;
}
