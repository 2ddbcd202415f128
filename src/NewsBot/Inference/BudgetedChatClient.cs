using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace NewsBot.Inference;

/// <summary>
/// A model within the budgets of the settings, whoever calls it: so long, so much of a reply, no tools, and nothing of a reply before all of it is there.
/// </summary>
internal sealed class BudgetedChatClient(IChatClient client, InferenceOptions budget, TimeProvider clock) : DelegatingChatClient(client)
{
    /// <exception cref="TimeoutException">The model took longer than the settings allow.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var asked = options?.Clone() ?? new ChatOptions();
        asked.MaxOutputTokens = Math.Min(budget.ReplyTokens, asked.MaxOutputTokens ?? budget.ReplyTokens);
        asked.Tools = null;
        asked.ToolMode = null;

        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(budget.TimeoutSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        try
        {
            return await base.GetResponseAsync(messages, asked, either.Token);
        }
        catch (Exception exception) when (time.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"the model took longer than {budget.TimeoutSeconds} seconds", exception);
        }
    }

    /// <summary>The whole reply at once: nothing of it may be shown before all of it is checked.</summary>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates()) yield return update;
    }
}
