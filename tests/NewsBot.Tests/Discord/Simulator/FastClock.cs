namespace NewsBot.Tests.Discord.Simulator;

/// <summary>The system clock, run faster: a minute of the bot's waiting passes in a moment, while sockets stay real.</summary>
/// <param name="times">How many seconds pass in one.</param>
internal sealed class FastClock(int times) : TimeProvider
{
    private readonly long _began = System.GetTimestamp();
    private readonly DateTimeOffset _beganAt = System.GetUtcNow();

    public override long TimestampFrequency => System.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _beganAt + (System.GetElapsedTime(_began) * times);

    public override long GetTimestamp() => (System.GetTimestamp() - _began) * times;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Scaled(dueTime), Scaled(period));

    private TimeSpan Scaled(TimeSpan span) => span == Timeout.InfiniteTimeSpan ? span : span / times;
}
