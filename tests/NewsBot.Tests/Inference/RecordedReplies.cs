using Microsoft.Extensions.AI;
using NewsBot.Inference;

namespace NewsBot.Tests.Inference;

/// <summary>Replays a model's replies by the hash of the prompt; one that is not there yet is asked for and recorded, where there is a model to ask.</summary>
/// <param name="folder">One file a reply, named by the hash.</param>
/// <param name="live">Null: only what was recorded.</param>
internal sealed class RecordedReplies(string folder, IChatClient? live) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var hash = (string)options!.AdditionalProperties![ChatModel.HashProperty]!;
        var file = Path.Combine(folder, $"{hash}.json");
        if (!File.Exists(file))
        {
            if (live is null) throw new InvalidOperationException($"No reply to {hash} was recorded.");
            await File.WriteAllTextAsync(file, (await live.GetResponseAsync(messages, options, cancellationToken)).Text, cancellationToken);
        }

        return new ChatResponse(new ChatMessage(ChatRole.Assistant, await File.ReadAllTextAsync(file, cancellationToken)));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose() => live?.Dispose();
}
