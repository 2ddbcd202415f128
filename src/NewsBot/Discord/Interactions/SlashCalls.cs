using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Discord.Interactions.Incoming;
using NewsBot.Discord.Localisation;
using NewsBot.Discord.Operation;
using NewsBot.Discord.Pages;
using NewsBot.Replies;
using NewsBot.Storage.Conversations;

namespace NewsBot.Discord.Interactions;

/// <summary>Answers slash commands: check, defer, work, edit.</summary>
internal sealed class SlashCalls : IDisposable
{
    /// <summary>Shorter than a token's life, so that the asker is still told.</summary>
    private static readonly TimeSpan LongestWork = TimeSpan.FromMinutes(10);

    private readonly CommandCatalogue _catalogue;
    private readonly CommandDispatcher _dispatcher;
    private readonly Callers _callers;
    private readonly ReplyPoster _poster;
    private readonly EditorAuditStore _audit;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _work = new(Math.Max(4, Environment.ProcessorCount * 2)); // the rest waits, acknowledged
    private int _waiting;

    public SlashCalls(
        CommandCatalogue catalogue,
        CommandDispatcher dispatcher,
        Callers callers,
        ReplyPoster poster,
        EditorAuditStore audit,
        DiscordMetrics metrics,
        TimeProvider clock)
    {
        (_catalogue, _dispatcher, _callers, _poster, _audit, _clock) = (catalogue, dispatcher, callers, poster, audit, clock);
        metrics.Watch("commands_waiting", () => Volatile.Read(ref _waiting));
    }

    public void Dispose() => _work.Dispose();

    /// <summary>Answers a command that was typed with a slash.</summary>
    public Task AnswerAsync(OpenInteraction open, CancellationToken cancellationToken) =>
        AnswerAsync(open, _callers.CallOf(open.Interaction), Callers.Shares(open.Interaction), cancellationToken);

    /// <summary>Answers any call by the way of a slash command.</summary>
    /// <param name="open">What is to be answered.</param>
    /// <param name="call">What is asked.</param>
    /// <param name="share">Whether everyone in the channel is to see it.</param>
    /// <param name="cancellationToken">Gives the answer up.</param>
    public async Task AnswerAsync(OpenInteraction open, CommandCall call, bool share, CancellationToken cancellationToken)
    {
        var interaction = open.Interaction;
        var wording = ReplyWording.Of(interaction.Language);
        var definition = _catalogue.Find(call.Name)?.Definition;
        var audience = definition?.AudienceWith(call.Subcommand);
        var forEditors = audience is Audience.Editors;
        if (forEditors && !call.Asker.IsEditor)
        {
            await open.SayAsync(wording.EditorsOnly, cancellationToken);
            Audit(call, "refused", "");
            return;
        }

        var wrong = audience is null or Audience.Operators
            ? Reply.BadInput(call.Name, $"There is no command /{definition?.LabelWith(call.Subcommand) ?? call.Name} here; /help shows what can be asked.")
            : _dispatcher.Check(call);
        if (wrong is not null)
        {
            await open.AnswerAsync(_poster.Small(wrong, interaction.GuildId, interaction.Language), cancellationToken);
            if (forEditors) Audit(call, "bad-input", "");
            return;
        }

        var mayPost = Callers.MayPost(interaction);
        if (!await open.DeferAsync(!share || !mayPost, cancellationToken)) return;

        var reply = await RunAsync(call, cancellationToken);
        if (forEditors) Audit(call, reply.Outcome.ToString().ToLowerInvariant(), reply.AnswerId);
        if (share && !mayPost) reply = reply with { Notes = [.. reply.Notes, wording.CannotPostHere] };
        await _poster.ShowAsync(open, reply, cancellationToken);
    }

    private async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(LongestWork, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        Interlocked.Increment(ref _waiting);
        var entered = false;
        try
        {
            await _work.WaitAsync(either.Token);
            entered = true;
            Interlocked.Decrement(ref _waiting);
            return await _dispatcher.RunAsync(call, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Reply.Failed(call.Name, "That took too long; ask about fewer days or a narrower topic.");
        }
        finally
        {
            if (entered) _work.Release();
            else Interlocked.Decrement(ref _waiting);
        }
    }

    // Behind the first answer, which must not wait for whoever writes into the archive; and whatever is cancelled, for it has been done.
    private void Audit(CommandCall call, string outcome, string answerId) => _audit.Add(
        new EditorAction
        {
            User = call.Asker.UserId ?? "",
            Guild = call.Asker.GuildId,
            Channel = call.Asker.ChannelId,
            Command = Callers.Typed(call),
            Outcome = outcome,
            AnswerId = answerId,
        },
        CancellationToken.None);
}
