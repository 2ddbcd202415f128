namespace NewsBot.Discord.Gateway;

/// <summary>
/// 120 payloads a minute on one connection (https://docs.discord.com/developers/events/gateway#rate-limiting), of which some are kept for
/// heartbeats: without these the connection dies.
/// </summary>
internal sealed class SendBudget(TimeProvider clock)
{
    private const int PerWindow = 120;
    private const int KeptForHeartbeats = 10;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Lock _gate = new();
    private readonly Queue<long> _sent = new();

    /// <summary>Waits until a payload may be sent, and counts it.</summary>
    public async Task WaitAsync(bool heartbeat, CancellationToken cancellationToken)
    {
        while (Pause(heartbeat ? PerWindow : PerWindow - KeptForHeartbeats) is var pause && pause > TimeSpan.Zero)
            await Task.Delay(pause, clock, cancellationToken);
    }

    private TimeSpan Pause(int allowed)
    {
        lock (_gate)
        {
            while (_sent.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= Window) _sent.Dequeue();
            if (_sent.Count >= allowed)
                return Window - clock.GetElapsedTime(_sent.ElementAt(_sent.Count - allowed)) + TimeSpan.FromMilliseconds(10);

            _sent.Enqueue(clock.GetTimestamp());
            return TimeSpan.Zero;
        }
    }
}
