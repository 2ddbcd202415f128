using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Pages;

/// <summary>One page of a reply, still without buttons.</summary>
/// <param name="Embeds">One or two cards within every limit of a message.</param>
/// <param name="Citations">The numbers of the sources cited on it, in order.</param>
/// <param name="NeedsFile">Whether something of the reply stands whole only in the attached file.</param>
internal sealed record ReplyPage(IReadOnlyList<DiscordEmbed> Embeds, IReadOnlyList<int> Citations, bool NeedsFile);
