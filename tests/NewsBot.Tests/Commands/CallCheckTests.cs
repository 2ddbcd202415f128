using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Replies;

namespace NewsBot.Tests.Commands;

public sealed class CallCheckTests : IDisposable
{
    private readonly TestBot _bot = new("");

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("who-sayd", "", "There is no command /who-sayd (did you mean /who-said?).")]
    [InlineData("quxquux", "", "There is no command /quxquux.")]
    [InlineData("who-said", "topik=x", "/who-said has no option topik (did you mean topic?); it takes topic, speaker, outlet, from, to, as-of, kind.")]
    [InlineData("status", "topic=x", "/status takes no options.")]
    [InlineData("ask", "", "/ask needs question: what you want to know.")]
    [InlineData("ask", "question=  ", "/ask needs question: what you want to know.")]
    [InlineData("help", "command=01234567890123456789012345678901234567890", "The command is too long: 41 characters where 40 are allowed.")]
    [InlineData("who-said", "topic=x|kind=loud", "The kind is one of any, direct, indirect, not loud.")]
    [InlineData("summary", "date=2022-02-30", "“2022-02-30” is not a day of the calendar. Try 2022-02-28.")]
    [InlineData("who-said", "topic=x|from=2022-02-30|to=2022-03-01", "“2022-02-30” is not a day of the calendar. Try 2022-02-28.")]
    [InlineData("who-said", "topic=x|from=2022-03-01|to=2022-02-30", "“2022-02-30” is not a day of the calendar. Try 2022-02-28.")]
    [InlineData("who-said", "topic=x|from=2022-02-16|to=2022-02-14", "The days run backwards; try from:2022-02-14 to:2022-02-16.")]
    [InlineData("summary", "date=2022-02-16..2022-02-14", "“2022-02-16..2022-02-14” ends before it starts. Try 2022-02-14..2022-02-16.")]
    [InlineData("who-said", "", "Name a topic, a speaker or both: /who-said withdrawal, or /who-said speaker:Stoltenberg.")]
    [InlineData("summary", "date=2022-02-16|from=2022-02-14", "Give either date or from and to, not both.")]
    [InlineData("summary", "length=short", "Name a day, a topic or both: /summary date:2022-02-16, or /summary withdrawal.")]
    public async Task What_cannot_be_asked_is_answered_in_one_sentence(string command, string options, string sentence)
    {
        var call = new CommandCall
        {
            Name = command,
            Options = options.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(option => option.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]),
        };

        var reply = await _bot.Dispatcher.RunAsync(call, CancellationToken.None);

        Assert.Equal(sentence, reply.Lead);
        Assert.Equal(Outcome.BadInput, reply.Outcome);
    }

    [Theory]
    [InlineData("ingest", "path", "/ingest runs at the bot's own command line only.")]
    [InlineData("backup", "file", "/backup runs at the bot's own command line only.")]
    [InlineData("doctor", null, "/doctor runs at the bot's own command line only.")]
    public async Task Operators_verbs_are_refused_to_everyone_else(string command, string? option, string sentence)
    {
        var call = new CommandCall
        {
            Name = command,
            Options = option is null ? new Dictionary<string, string>() : new Dictionary<string, string> { [option] = "x" },
            Asker = new Asker { UserId = "1", IsEditor = true },
        };

        var reply = await _bot.Dispatcher.RunAsync(call, CancellationToken.None);

        Assert.Equal(Outcome.Refused, reply.Outcome);
        Assert.Equal(sentence, reply.Lead);
        Assert.False(File.Exists(_bot.Database));
    }

    [Fact]
    public void A_call_that_can_be_run_passes_without_the_archive_being_opened()
    {
        var wrong = _bot.Dispatcher.Check(new CommandCall { Name = "WHO-SAID", Options = new Dictionary<string, string> { ["topic"] = "x", ["from"] = "yesterday" } });

        Assert.Null(wrong);
        Assert.False(File.Exists(_bot.Database));
    }
}
