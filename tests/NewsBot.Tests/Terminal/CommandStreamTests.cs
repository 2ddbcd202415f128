using NewsBot.Commands;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;
using NewsBot.Terminal;
using NewsBot.Terminal.Output;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Terminal;

public sealed class CommandStreamTests
{
    [Fact]
    public async Task Lines_are_answered_in_turn_and_the_last_needs_no_line_end()
    {
        var (code, output) = await RunAsync("\uFEFF/who-said one\r\n\n  \nwho-said two");

        Assert.Equal(["who-said", "topic=one", "who-said", "topic=two"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task The_worst_ending_is_the_exit_code()
    {
        var (code, output) = await RunAsync("/who-said one\n/who-sayd two\n/who-said nothing\n");

        Assert.Contains("Did you mean /who-said?", output, StringComparison.Ordinal);
        Assert.EndsWith("topic=nothing\n", output, StringComparison.Ordinal);
        Assert.Equal(2, code);
    }

    [Fact]
    public async Task Exit_leaves_the_rest_unread()
    {
        var (code, output) = await RunAsync("/who-said one\nexit\n/who-sayd two\n");

        Assert.EndsWith("topic=one\n", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task A_cancelled_command_ends_the_run_without_a_reply()
    {
        using var source = new CancellationTokenSource();
        var slow = new Harbour(Harbour.WhoSaid, async (_, cancellationToken) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return Reply.Failed("who-said", "never");
        });

        var (code, output) = await RunAsync("/who-said one\n/who-said two\n", slow, source.Token);

        Assert.Equal("", output);
        Assert.Equal(1, code);
    }

    private static async Task<(int Code, string Output)> RunAsync(string lines, Harbour? command = null, CancellationToken cancellationToken = default)
    {
        var catalogue = command is null ? Harbour.Catalogue : new CommandCatalogue([command]);
        using var output = new StringWriter();
        using var input = new StringReader(lines);
        var runner = new CommandRunner(Harbour.DispatcherOf(catalogue), new ReplyPrinter(output, ReplyFormat.Text, isTerminal: false), TextWriter.Null);
        var code = await new CommandStream(new(catalogue), new(new TerminalOptions(), catalogue), runner).RunAsync(input, cancellationToken);
        return (code, output.ToString().ReplaceLineEndings("\n"));
    }
}
