namespace NewsBot.Storage.Digests;

/// <summary>What a schedule does on a day with nothing new.</summary>
internal enum QuietDays
{
    /// <summary>Says that there is nothing new.</summary>
    Say,

    /// <summary>Posts nothing.</summary>
    Skip,
}
