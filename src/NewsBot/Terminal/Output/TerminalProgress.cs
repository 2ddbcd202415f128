using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Replies;
using Spectre.Console.Rendering;

namespace NewsBot.Terminal.Output;

/// <summary>How far a long command has come, on standard error: one row that is drawn anew on a terminal, now and then a plain line elsewhere.</summary>
/// <param name="error">Standard error, or what stands in for it.</param>
/// <param name="isTerminal">Whether rows can be drawn anew.</param>
/// <param name="width">The terminal's present width in columns.</param>
/// <param name="clock">Keeps the row from flickering and the lines from flooding.</param>
internal sealed class TerminalProgress(TextWriter error, bool isTerminal, Func<int> width, TimeProvider clock) : IProgress<WorkProgress>
{
    private const int BarWidth = 24;

    private static readonly TimeSpan BetweenRows = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan BeforePace = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly Lock _turn = new();
    private long? _last;
    private (long At, int Done)? _first;

    /// <summary>Shows it, unless it comes too soon after the one before; the end is always shown.</summary>
    public void Report(WorkProgress value)
    {
        lock (_turn)
        {
            var isEnd = value.Current is null || value.Done >= value.Total;
            if (isEnd) value = value with { Current = null }; // nothing is being worked on any more
            _first ??= (clock.GetTimestamp(), value.Done);
            if (!isEnd && _last is { } last && clock.GetElapsedTime(last) < (isTerminal ? BetweenRows : BetweenLines)) return;

            _last = isEnd ? null : clock.GetTimestamp();
            error.Write(isTerminal ? Row(value) : $"{Counts(value)}{Name(value)}\n");
            error.Flush();
            if (isEnd) _first = null;
        }
    }

    private string Row(WorkProgress value)
    {
        var filled = value.Total > 0 ? (int)((long)BarWidth * Math.Min(value.Done, value.Total) / value.Total) : 0;
        var row = $"[{new string('#', filled)}{new string('.', BarWidth - filled)}] {Counts(value)}{Name(value)}";
        while (row.Length > 0 && new Segment(row).CellCount() >= width()) row = row[..^1];
        return $"\r{row}\u001b[K{(value.Current is null ? "\r\n" : "")}";
    }

    private string Counts(WorkProgress value) => $"{value.Done} of {value.Total}{(value.Failed > 0 ? $", {value.Failed} failed" : "")}{Pace(value)}";

    // How many a second, and how long the rest takes at that pace; nothing until the pace can be told.
    private string Pace(WorkProgress value)
    {
        if (_first is not { } first || clock.GetElapsedTime(first.At) is var passed && passed < BeforePace || value.Done <= first.Done) return "";

        var pace = (value.Done - first.Done) / clock.GetElapsedTime(first.At).TotalSeconds;
        var rest = TimeSpan.FromSeconds(Math.Max(0, value.Total - value.Done) / pace);
        var left = value.Current is null ? "" : rest.TotalSeconds < 90 ? $", {rest.TotalSeconds:0} s left" : rest.TotalMinutes < 90 ? $", {rest.TotalMinutes:0} min left" : $", {rest.TotalHours:0} h left";
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $", {pace:0.#} a second{left}");
    }

    // Paths are printed as they are named, and a name can hold anything.
    private static string Name(WorkProgress value) => value.Current is { } name ? $": {ReadableText.OneLine(name)}" : "";
}
