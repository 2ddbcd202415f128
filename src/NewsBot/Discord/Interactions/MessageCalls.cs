using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Discord.Checks;
using NewsBot.Discord.Pages;
using NewsBot.Discord.Registration;
using NewsBot.Replies;

namespace NewsBot.Discord.Interactions;

/// <summary>Answers the commands that are chosen on a message; only who chose them sees the answer.</summary>
internal sealed class MessageCalls(QuoteCheck check, CommandCatalogue catalogue, SlashCalls slash, Callers callers, ReplyPoster poster)
{
    private const string WhoSaid = "who-said";

    public async Task AnswerAsync(OpenInteraction open, CancellationToken cancellationToken)
    {
        var data = open.Interaction.Data!;
        var message = data.Resolved?.Messages?.GetValueOrDefault(data.TargetId ?? "");
        var text = string.Join('\n', new[] { message?.Content }.Concat((message?.Embeds ?? []).Select(embed => embed.Description))
            .Where(part => !string.IsNullOrWhiteSpace(part)));
        switch (data.Name)
        {
            case MessageCommandNames.WhoSaid when MessageWords.ToCheck(text) is [var words, ..] && catalogue.Find(WhoSaid)?.Definition is { } definition:
                var longest = definition.Options.FirstOrDefault(option => option.Name == "topic")?.MaxLength ?? 500;
                var topic = DiscordText.Shorten(words, longest);
                await slash.AnswerAsync(
                    open,
                    new CommandCall { Name = WhoSaid, Options = new Dictionary<string, string> { ["topic"] = topic }, Asker = callers.AskerOf(open.Interaction) },
                    share: false,
                    cancellationToken);
                break;
            case MessageCommandNames.CheckQuote or MessageCommandNames.WhoSaid:
                if (!await open.DeferAsync(ephemeral: true, cancellationToken)) return;

                await poster.ShowAsync(open, Check(text, cancellationToken), cancellationToken);
                break;
            default:
                await open.SayAsync($"There is no command “{data.Name}” any more.", cancellationToken);
                break;
        }
    }

    private Reply Check(string text, CancellationToken cancellationToken)
    {
        try
        {
            return check.Of(text, cancellationToken);
        }
        catch (Storage.ArchiveException e)
        {
            return Reply.Failed(QuoteCheck.Command, e.Message);
        }
    }
}
