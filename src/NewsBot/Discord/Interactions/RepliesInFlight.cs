namespace NewsBot.Discord.Interactions;

/// <summary>The interactions that are being answered now, so that a stop can wait for them.</summary>
internal sealed class RepliesInFlight
{
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _running = [];

    public int Count
    {
        get
        {
            lock (_gate) return _running.Count;
        }
    }

    /// <summary>Runs the work beside the caller.</summary>
    /// <param name="work">Must not throw.</param>
    public void Start(Func<Task> work)
    {
        lock (_gate)
        {
            var task = Task.Run(work);
            _running.Add(task);
            task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    /// <summary>Ends once nothing is being answered any more.</summary>
    public Task AllAsync()
    {
        lock (_gate) return Task.WhenAll(_running);
    }

    private void Forget(Task task)
    {
        lock (_gate) _running.Remove(task);
    }
}
