using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Terminal.Output;

namespace NewsBot.Tests.Terminal;

public sealed class TerminalProgressTests
{
    private readonly Clock _clock = new();

    [Fact]
    public void A_terminal_has_one_row_within_its_width()
    {
        var shown = Report(isTerminal: true, new WorkProgress(1, 4, new string('x', 200), 0), new WorkProgress(4, 4, null, 1));

        Assert.Equal($"\r[######..................] 1 of 4: {new string('x', 24)}\u001b[K\r[########################] 4 of 4, 1 failed\u001b[K\r\n", shown);
    }

    [Fact]
    public void A_pipe_gets_a_plain_line_now_and_then_and_one_at_the_end()
    {
        var shown = Report(isTerminal: false, new WorkProgress(0, 3, "a\u001b.txt", 0), new WorkProgress(1, 3, "b.txt", 0), new WorkProgress(3, 3, "c.txt", 0));

        Assert.Equal("0 of 3: a.txt\n3 of 3\n", shown);
    }

    [Fact]
    public void Reports_that_come_too_soon_are_passed_over()
    {
        _clock.Step = TimeSpan.Zero;

        var shown = Report(isTerminal: true, new WorkProgress(0, 3, "a", 0), new WorkProgress(1, 3, "b", 0));

        Assert.Equal("\r[........................] 0 of 3: a\u001b[K", shown);
    }

    [Fact]
    public void After_some_seconds_it_tells_the_pace_and_the_time_left()
    {
        _clock.Step = TimeSpan.FromSeconds(10);

        var shown = Report(isTerminal: false, new WorkProgress(0, 4000, "a", 0), new WorkProgress(20, 4000, "b", 0), new WorkProgress(3900, 4000, "c", 0), new WorkProgress(4000, 4000, "d", 0));

        Assert.Equal("0 of 4000: a\n20 of 4000, 2 a second, 33 min left: b\n3900 of 4000, 195 a second, 1 s left: c\n4000 of 4000, 133.3 a second\n", shown);
    }

    private string Report(bool isTerminal, params WorkProgress[] reports)
    {
        using var error = new StringWriter();
        var progress = new TerminalProgress(error, isTerminal, () => 60, _clock);
        foreach (var report in reports)
        {
            _clock.Elapsed += _clock.Step;
            progress.Report(report);
        }
        return error.ToString();
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Step { get; set; } = TimeSpan.FromSeconds(1);

        public TimeSpan Elapsed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Elapsed.Ticks;
    }
}
