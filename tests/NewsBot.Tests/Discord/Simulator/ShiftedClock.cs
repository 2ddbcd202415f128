namespace NewsBot.Tests.Discord.Simulator;

/// <summary>The system clock, ahead of time.</summary>
internal sealed class ShiftedClock(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}
