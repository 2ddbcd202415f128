using Microsoft.Extensions.Logging;
using NewsBot.Chat;
using NewsBot.Discord.Http;
using NewsBot.Discord.Interactions.Incoming;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Operation;

namespace NewsBot.Discord.Interactions;

/// <summary>
/// One interaction while it is being answered: acknowledged once, then edited. Every method tells whether Discord took it; where it did not,
/// that has been logged and there is nothing left to say.
/// </summary>
internal sealed partial class OpenInteraction(
    Interaction interaction, DiscordApi api, DiscordMetrics metrics, TimeProvider clock, ILogger logger)
{
    /// <summary>How long a token lives: https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages.</summary>
    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    private const int UnknownInteraction = 10062;
    private const int AlreadyAcknowledged = 40060;
    private const int InvalidBody = 50035;
    private const int TooLarge = 40005;
    private const int BlockedByModeration = 200000;

    private readonly long _arrived = clock.GetTimestamp();
    private readonly DateTimeOffset _arrivedAt = clock.GetUtcNow();

    public Interaction Interaction => interaction;

    /// <summary>Whether Discord has taken a first answer: from then on it is edited.</summary>
    public bool IsAcknowledged { get; private set; }

    /// <summary>When the token dies.</summary>
    public DateTimeOffset ExpiresAt => _arrivedAt + TokenLife;

    /// <summary>Answers the asker alone with one plain sentence.</summary>
    public Task<bool> SayAsync(string sentence, CancellationToken cancellationToken) =>
        AnswerAsync(DiscordMessage.Plain(sentence) with { Flags = DiscordMessage.Ephemeral, Components = null, Embeds = null }, cancellationToken);

    /// <summary>Answers at once, without deferring.</summary>
    public Task<bool> AnswerAsync(DiscordMessage message, CancellationToken cancellationToken) =>
        RespondAsync(InteractionResponse.Message(message), cancellationToken);

    /// <summary>Shows that the answer is being worked on.</summary>
    public Task<bool> DeferAsync(bool ephemeral, CancellationToken cancellationToken) =>
        RespondAsync(InteractionResponse.Defer(ephemeral), cancellationToken);

    /// <summary>Replaces the message whose button was pressed.</summary>
    public Task<bool> UpdateAsync(DiscordMessage message, CancellationToken cancellationToken) =>
        RespondAsync(InteractionResponse.Update(message), cancellationToken);

    /// <summary>Offers values for the option that is being typed.</summary>
    public async Task<bool> CompleteAsync(CompletionResponse choices, CancellationToken cancellationToken) =>
        Acknowledged(await api.CompleteAsync(interaction.Id, interaction.Token, choices, cancellationToken));

    /// <summary>Puts the answer in the place of "is thinking". A message that Discord will not take is replaced by a sentence that says so.</summary>
    public async Task<bool> EditAsync(DiscordMessage message, IReadOnlyList<ChatFile> files, CancellationToken cancellationToken)
    {
        var response = await api.EditOriginalAsync(interaction.ApplicationId, interaction.Token, message, files, cancellationToken);
        if (response.Status is 413 || response.Code is TooLarge)
            response = await api.EditOriginalAsync(interaction.ApplicationId, interaction.Token, message with { Attachments = [] }, [], cancellationToken);
        if (!response.Ok && response.Code is InvalidBody or BlockedByModeration)
        {
            LogNotTaken(logger, interaction.Id, response.Code);
            var sentence = response.Code is BlockedByModeration
                ? "The moderation rules of this server blocked the answer; ask with share:false to see it yourself."
                : "The answer could not be shown here; please try a narrower question.";
            response = await api.EditOriginalAsync(interaction.ApplicationId, interaction.Token, DiscordMessage.Plain(sentence), [], cancellationToken);
        }

        if (response.Ok) metrics.Answered(clock.GetElapsedTime(_arrived));
        else LogNotAnswered(logger, interaction.Id, response.Status, response.Code);
        return response.Ok;
    }

    private async Task<bool> RespondAsync(InteractionResponse answer, CancellationToken cancellationToken) =>
        Acknowledged(await api.RespondAsync(interaction.Id, interaction.Token, answer, cancellationToken));

    private bool Acknowledged(DiscordResponse response)
    {
        // A second try that is told so was answered by the first, whose own answer got lost.
        if (response.Ok || (response.Code is AlreadyAcknowledged && response.Tries > 1))
        {
            IsAcknowledged = true;
            metrics.Acknowledged(clock.GetElapsedTime(_arrived));
            return true;
        }

        metrics.Count("interactions_not_acknowledged");
        if (response.Code is UnknownInteraction) LogTooLate(logger, interaction.Id);
        else if (response.Code is AlreadyAcknowledged) LogTaken(logger, interaction.Id);
        else LogNotAnswered(logger, interaction.Id, response.Status, response.Code);
        return false;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Interaction {Id} came too late to be answered")]
    private static partial void LogTooLate(ILogger logger, string id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Interaction {Id} was answered by another process: is the bot running twice?")]
    private static partial void LogTaken(ILogger logger, string id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Interaction {Id} could not be answered: status {Status}, code {Code}")]
    private static partial void LogNotAnswered(ILogger logger, string id, int status, int code);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord did not take the answer to interaction {Id}: code {Code}")]
    private static partial void LogNotTaken(ILogger logger, string id, int code);
}
