using NewsBot.Commands;
using NewsBot.Commands.Catalogue;
using NewsBot.Discord.Localisation;
using NewsBot.Discord.Pages;
using NewsBot.Storage.Conversations;
using NewsBot.Storage.Writing;

namespace NewsBot.Discord.Interactions;

/// <summary>Answers pressed buttons: turns pages for whoever asked, runs commands for anyone.</summary>
internal sealed class ButtonCalls(ReplyPageStore store, SlashCalls calls, Callers callers, CommandCatalogue catalogue, WithdrawalStore withdrawals)
{
    public async Task AnswerAsync(OpenInteraction open, CancellationToken cancellationToken)
    {
        var interaction = open.Interaction;
        var wording = ReplyWording.Of(interaction.Language);
        if (PageButtons.Read(interaction.Data?.CustomId) is not { } pressed || store.Find(pressed.Key, cancellationToken) is not { } state)
        {
            await open.SayAsync(wording.TooOld, cancellationToken);
            return;
        }

        if (pressed.TurnsPage) await TurnAsync(open, state, pressed.Index, wording, cancellationToken);
        else if (pressed.Index < state.Actions.Count && TypedCall.Read(state.Actions[pressed.Index], catalogue, callers.AskerOf(interaction)) is { } call)
            await calls.AnswerAsync(open, call, share: false, cancellationToken);
        else await open.SayAsync(wording.TooOld, cancellationToken);
    }

    private async Task TurnAsync(OpenInteraction open, ReplyPageState state, int page, ReplyWording wording, CancellationToken cancellationToken)
    {
        var pages = ReplyPoster.PagesOf(state);
        if (open.Interaction.UserId != state.Asker) await open.SayAsync(wording.NotYours, cancellationToken);
        else if (page >= pages.Count) await open.SayAsync(wording.TooOld, cancellationToken);
        else if (state.Articles.Any(article => withdrawals.Find(article, cancellationToken) is not null)) await open.SayAsync(wording.Withdrawn, cancellationToken);
        else if (await open.UpdateAsync(pages[page], cancellationToken))
            store.Turn(state.Key, page, open.Interaction.Token, open.ExpiresAt, cancellationToken);
    }
}
