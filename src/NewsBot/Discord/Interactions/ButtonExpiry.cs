using Microsoft.Extensions.Logging;
using NewsBot.Discord.Http;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Pages;
using NewsBot.Storage.Conversations;

namespace NewsBot.Discord.Interactions;

/// <summary>Switches buttons off before the token dies by which their message can be edited; a restart in between does not matter.</summary>
internal sealed partial class ButtonExpiry(ReplyPageStore store, DiscordApi api, TimeProvider clock, ILogger<ButtonExpiry> logger)
{
    private const int AtOnce = 50;
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(1.5);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(20);

    /// <summary>Runs until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(cancellationToken);
                await Task.Delay(Between, clock, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SwitchOffAsync(cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException) // the door of this job: the next round tries again
        {
            LogBroken(logger, e);
        }
    }

    /// <summary>Switches off all that is due, and forgets it.</summary>
    public async Task SwitchOffAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        while (store.ExpiringBefore(now + Ahead, AtOnce, cancellationToken) is { Count: > 0 } due)
        {
            foreach (var state in due)
            {
                var pages = ReplyPoster.PagesOf(state);
                if (state.ExpiresAt > now && state.Shown < pages.Count)
                {
                    var off = new DiscordMessage { Components = PageButtons.Disabled(pages[state.Shown].Components ?? []) };
                    await api.EditOriginalAsync(state.ApplicationId, state.Token, off, [], cancellationToken);
                }

                store.Drop(state, cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Switching old buttons off broke")]
    private static partial void LogBroken(ILogger logger, Exception cause);
}
