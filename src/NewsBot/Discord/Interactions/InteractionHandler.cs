using Microsoft.Extensions.Logging;
using NewsBot.Discord.Http;
using NewsBot.Discord.Interactions.Incoming;
using NewsBot.Discord.Localisation;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Operation;
using NewsBot.Discord.Pages;
using NewsBot.Discord.Registration;

namespace NewsBot.Discord.Interactions;

/// <summary>Takes every interaction once, and gives it to whoever answers its kind.</summary>
internal sealed partial class InteractionHandler(
    DiscordOptions options,
    DiscordApi api,
    SlashCalls slash,
    ButtonCalls buttons,
    Completions completions,
    MessageCalls messages,
    RepliesInFlight inFlight,
    DiscordMetrics metrics,
    TimeProvider clock,
    ILogger<InteractionHandler> logger)
{
    private readonly RecentIds _seen = new(10_000);

    /// <summary>Begins to answer, unless it has been seen before; returns at once.</summary>
    /// <param name="interaction">What arrived.</param>
    /// <param name="cancellationToken">Gives the answer up; a stop that waits for answers in flight must not cancel it.</param>
    public void Accept(Interaction interaction, CancellationToken cancellationToken)
    {
        if (!_seen.Add(interaction.Id))
        {
            metrics.Count("interactions_replayed");
            return;
        }

        metrics.Count("interactions");
        var open = new OpenInteraction(interaction, api, metrics, clock, logger);
        inFlight.Start(() => AnswerAsync(open, cancellationToken));
    }

    private async Task AnswerAsync(OpenInteraction open, CancellationToken cancellationToken)
    {
        var interaction = open.Interaction;
        try
        {
            await (interaction switch
            {
                { Type: Interaction.Completion } when !options.Serves(interaction.GuildId) =>
                    open.CompleteAsync(new CompletionResponse(new CompletionChoices([])), cancellationToken),
                { Type: Interaction.Completion } => completions.AnswerAsync(open, cancellationToken),
                { Type: not (Interaction.Command or Interaction.Component) } => Task.CompletedTask,
                _ when !options.Serves(interaction.GuildId) => open.SayAsync(ReplyWording.Of(interaction.Language).NotServed, cancellationToken),
                { Type: Interaction.Component } => buttons.AnswerAsync(open, cancellationToken),
                { Data.Type: ApplicationCommand.OnMessage } => messages.AnswerAsync(open, cancellationToken),
                _ => slash.AnswerAsync(open, cancellationToken),
            });
        }
        catch (OperationCanceledException)
        {
            LogGivenUp(logger, interaction.Id);
        }
        catch (Exception e) // the door of this front end: one broken answer must not end the bot
        {
            metrics.Count("interactions_broken");
            LogBroken(logger, interaction.Id, e);
            await ApologiseAsync(open);
        }
    }

    private async Task ApologiseAsync(OpenInteraction open)
    {
        const string sentence = "Something broke on my side; please ask again in a moment.";
        try
        {
            if (open.IsAcknowledged) await open.EditAsync(DiscordMessage.Plain(sentence), [], CancellationToken.None);
            else await open.SayAsync(sentence, CancellationToken.None);
        }
        catch (Exception e)
        {
            LogBroken(logger, open.Interaction.Id, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The answer to interaction {Id} was given up")]
    private static partial void LogGivenUp(ILogger logger, string id);

    [LoggerMessage(Level = LogLevel.Error, Message = "Answering interaction {Id} broke")]
    private static partial void LogBroken(ILogger logger, string id, Exception cause);
}
