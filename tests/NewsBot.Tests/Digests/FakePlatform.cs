using NewsBot.Chat;

namespace NewsBot.Tests.Digests;

/// <summary>A chat platform in memory that fails as it is told to.</summary>
internal sealed class FakePlatform(TimeProvider clock) : IChatPlatform
{
    // As Discord does: the same key within minutes is the same message.
    private static readonly TimeSpan s_nonceLasts = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly List<FakeMessage> _messages = [];
    private readonly Dictionary<(string Channel, string Key), FakeMessage> _byKey = [];

    public ConnectionState State { get; set; } = ConnectionState.Online;

    /// <summary>What goes wrong with the next call; null: nothing.</summary>
    public Func<FakeCall, FakeFault?> Misbehave { get; set; } = _ => null;

    /// <summary>The messages that stand in channels, oldest first.</summary>
    public IReadOnlyList<FakeMessage> Messages
    {
        get
        {
            lock (_lock) return [.. _messages];
        }
    }

    public Task<PostResult> SendAsync(ChatPost post, CancellationToken cancellationToken) => Answer(new(FakeCallKind.Send, post.ChannelId, post.Key), () =>
    {
        if (_byKey.TryGetValue((post.ChannelId, post.Key), out var known) && (clock.GetUtcNow() - known.At).Duration() <= s_nonceLasts)
            return new(PostOutcome.Sent, known.Id, "");

        var message = new FakeMessage($"{_messages.Count + 1}", post.ChannelId, post.Key, clock.GetUtcNow(), post);
        _messages.Add(message);
        _byKey[(post.ChannelId, post.Key)] = message;
        return new(PostOutcome.Sent, message.Id, "");
    });

    public Task<PostResult> EditAsync(string channelId, string messageId, ChatPost post, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The bot answers its messages and does not change them.");

    public Task<PostResult> FindAsync(string channelId, string key, DateTimeOffset since, CancellationToken cancellationToken) =>
        Answer(new(FakeCallKind.Find, channelId, key), () => _byKey.TryGetValue((channelId, key), out var found) && found.At >= since
            ? new(PostOutcome.Sent, found.Id, "")
            : new(PostOutcome.NotThere, null, "It does not stand there."));

    public Task<string?> PrivateChannelAsync(string userId, CancellationToken cancellationToken) => Task.FromResult<string?>($"dm-{userId}");

    public Task<string?> WhyNotAsync(string channelId, string? guildId, CancellationToken cancellationToken) =>
        Task.FromResult(Misbehave(new(FakeCallKind.Send, channelId, "")) is { Outcome: { } } fault ? fault.Sentence : null);

    private Task<PostResult> Answer(FakeCall call, Func<PostResult> effect)
    {
        lock (_lock)
        {
            if (Misbehave(call) is not { } fault) return Task.FromResult(effect());
            if (fault.AfterEffect) effect();
            if (fault.Breaks is { } broken) throw broken;
            return fault.Outcome is { } outcome ? Task.FromResult(new PostResult(outcome, null, fault.Sentence)) : throw new CrashException();
        }
    }
}
