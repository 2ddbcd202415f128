namespace NewsBot.Discord.Channels;

/// <summary>The roles that a member holds, apart from @everyone.</summary>
internal sealed record MemberFacts(IReadOnlyList<string> Roles);
