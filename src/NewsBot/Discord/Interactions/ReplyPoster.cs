using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsBot.Chat;
using NewsBot.Commands.Calls;
using NewsBot.Discord.Http;
using NewsBot.Discord.Localisation;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Pages;
using NewsBot.Discord.Registration;
using NewsBot.Replies;
using NewsBot.Storage.Conversations;

namespace NewsBot.Discord.Interactions;

/// <summary>Puts a reply in the place of a deferred answer: its first page, the buttons below it, the attached file.</summary>
internal sealed class ReplyPoster(CommandSync commands, ReplyPageStore store)
{
    private const long SmallestFileLimit = 10 * 1024 * 1024; // bytes; Discord's own default

    /// <summary>Shows the reply and remembers its pages.</summary>
    /// <param name="open">The deferred interaction.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="cancellationToken">Gives the answer up.</param>
    public async Task<bool> ShowAsync(OpenInteraction open, Reply reply, CancellationToken cancellationToken)
    {
        var interaction = open.Interaction;
        var pages = Lay(reply, interaction.GuildId, interaction.Language);
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        var actions = new List<string>();
        var wording = ReplyWording.Of(interaction.Language);
        var messages = pages.Select((page, i) => new DiscordMessage
        {
            Embeds = page.Embeds,
            Components = PageButtons.Below(reply, page, i, pages.Count, key, actions, wording),
        }).ToList();

        var remembered = messages.Any(message => message.Components!.SelectMany(row => row.Components).Any(button => button.CustomId is not null));
        if (remembered)
        {
            store.Keep(
                new ReplyPageState
                {
                    Key = key,
                    Asker = interaction.UserId,
                    ApplicationId = interaction.ApplicationId,
                    Token = interaction.Token,
                    ExpiresAt = open.ExpiresAt,
                    Pages = Encoding.UTF8.GetString(DiscordJson.Bytes(messages, DiscordJson.Default.IReadOnlyListDiscordMessage)),
                    Actions = actions,
                    Articles = [.. reply.Citations.Select(source => source.Citation.ArticleId).Distinct()],
                },
                cancellationToken);
        }

        var files = FilesOf(reply, pages, interaction.AttachmentSizeLimit ?? SmallestFileLimit, Callers.MayAttach(interaction));
        var attachments = files.Select((file, place) => new DiscordAttachment(place.ToString(CultureInfo.InvariantCulture)) { Filename = file.Name }).ToList();
        var first = messages[0] with { Attachments = attachments.Count == 0 ? null : attachments };
        return await open.EditAsync(first, files, cancellationToken);
    }

    /// <summary>An error or a refusal as one message for the asker alone, without buttons.</summary>
    public DiscordMessage Small(Reply reply, string? guildId, string? language) =>
        new() { Embeds = Lay(reply, guildId, language)[0].Embeds, Flags = DiscordMessage.Ephemeral };

    /// <summary>The pages that were remembered.</summary>
    public static IReadOnlyList<DiscordMessage> PagesOf(ReplyPageState state) =>
        JsonSerializer.Deserialize(state.Pages, DiscordJson.Default.IReadOnlyListDiscordMessage) ?? [];

    /// <summary>The whole reply as a Markdown file, where it does not stand on one page, and the reply's own files; empty where nothing may be attached.</summary>
    public static IReadOnlyList<ChatFile> FilesOf(Reply reply, IReadOnlyList<ReplyPage> pages, long largest, bool allowed)
    {
        if (!allowed) return [];

        var files = new List<ChatFile>();
        if (pages.Count > 1 || pages[0].NeedsFile) files.Add(new ChatFile($"{reply.Command}.md", "text/markdown; charset=utf-8", Encoding.UTF8.GetBytes(ReplyMarkdown.Of(reply))));
        files.AddRange(reply.Files.Select(file => new ChatFile(file.Name, file.MediaType, file.Content)));
        return [.. files.Where(file => file.Content.Length <= largest)];
    }

    private IReadOnlyList<ReplyPage> Lay(Reply reply, string? guildId, string? language) =>
        new ReplyPages(language ?? "en-GB", commands.IdsIn(guildId)).Of(reply);
}
