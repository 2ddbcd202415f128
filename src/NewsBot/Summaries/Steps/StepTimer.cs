namespace NewsBot.Summaries.Steps;

/// <summary>How long each step of one answer took. Not for use by several threads.</summary>
internal sealed class StepTimer(TimeProvider clock)
{
    private readonly List<StepTime> _times = [];

    /// <summary>In the order in which the steps ended.</summary>
    public IReadOnlyList<StepTime> Times => _times;

    public T Time<T>(string step, Func<T> work)
    {
        var start = clock.GetTimestamp();
        var result = work();
        _times.Add(new StepTime(step, clock.GetElapsedTime(start).TotalMilliseconds));
        return result;
    }

    public async Task<T> TimeAsync<T>(string step, Func<Task<T>> work)
    {
        var start = clock.GetTimestamp();
        var result = await work();
        _times.Add(new StepTime(step, clock.GetElapsedTime(start).TotalMilliseconds));
        return result;
    }
}
