using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NewsBot.Tests.Discord;

/// <summary>Keeps what is logged, to look for what must or must not stand there.</summary>
internal sealed class CollectedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _watches = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>Done once a line holds these words.</summary>
    public Task UntilAsync(string words)
    {
        var watch = _watches.GetOrAdd(words, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        if (_lines.Any(line => line.Contains(words, StringComparison.Ordinal))) watch.TrySetResult();
        return watch.Task;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{logLevel} {formatter(state, exception)} {exception}";
        _lines.Enqueue(line);
        foreach (var watch in _watches.Where(watch => line.Contains(watch.Key, StringComparison.Ordinal))) watch.Value.TrySetResult();
    }

    public void Dispose()
    {
    }
}
