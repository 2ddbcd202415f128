namespace NewsBot.Storage.Digests;

/// <summary>Whether a schedule or a watch is at work.</summary>
internal enum ScheduleState
{
    Active,
    Paused,

    /// <summary>For good; kept for its history.</summary>
    Stopped,
}
