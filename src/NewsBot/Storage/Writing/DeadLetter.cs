namespace NewsBot.Storage.Writing;

/// <summary>Something that could not be read in.</summary>
/// <param name="Source">A path or link.</param>
/// <param name="Reason">One plain sentence.</param>
/// <param name="At">When it failed last, UTC.</param>
/// <param name="Attempts">From 1.</param>
internal sealed record DeadLetter(string Source, string Reason, DateTimeOffset At, int Attempts);
