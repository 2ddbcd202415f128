using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;

namespace NewsBot.Tests.Commands;

/// <summary>Commands that have several verbs: "/digest now", "/digest schedule".</summary>
public sealed class CommandVerbsTests
{
    private static readonly Asker s_reader = new() { UserId = "1" };
    private static readonly Asker s_editor = new() { UserId = "2", IsEditor = true };

    [Theory]
    [InlineData(null, "", "/digest needs one of its verbs: now, schedule.")]
    [InlineData("later", "", "/digest needs one of its verbs: now, schedule.")]
    [InlineData("now", "at=18:00", "/digest now takes no options.")]
    [InlineData("schedule", "att=18:00", "/digest schedule has no option att (did you mean at?); it takes at, zone.")]
    public void A_call_that_its_verb_does_not_take_is_answered_in_one_sentence(string? verb, string options, string sentence)
    {
        var reply = Check(verb, options, s_reader);

        Assert.Equal((Outcome.BadInput, sentence), (reply!.Outcome, reply.Lead));
    }

    [Theory]
    [InlineData("end", "/digest end is for editors; ask one of them.")]
    [InlineData("export", "/digest export runs at the bot's own command line only.")]
    public void A_verb_may_be_for_fewer_than_its_command(string verb, string sentence)
    {
        var reply = Check(verb, "", s_reader);

        Assert.Equal((Outcome.Refused, sentence), (reply!.Outcome, reply.Lead));
    }

    [Fact]
    public async Task Help_in_the_terminal_says_what_is_otherwise_there_than_in_a_channel()
    {
        using var bot = new TestBot("");

        var terminal = await bot.AskAsync("/help watch");
        var channel = await bot.AskAsync("/help watch", new Asker { UserId = "42", ChannelId = "700", IsEditor = true });
        var add = await bot.AskAsync("/watch add withdrawal");

        Assert.StartsWith("A terminal is no channel: there channel:1234567890 names", terminal.Notes[0], StringComparison.Ordinal);
        Assert.DoesNotContain(channel.Notes, note => note.Contains("terminal", StringComparison.Ordinal));
        Assert.Equal("A terminal is no channel: name the one in Discord by its id, channel:1234567890.", add.Lead);
    }

    [Fact]
    public void An_editor_is_told_what_the_verb_still_needs()
    {
        Assert.Equal("/digest end needs id: which one.", Check("end", "", s_editor)!.Lead);
        Assert.Null(Check("end", "id=k3", s_editor));
        Assert.Null(Check("NOW", "", s_reader));
    }

    [Fact]
    public async Task Help_lists_the_verbs_and_explains_one()
    {
        var help = new HelpCommand(new Lazy<CommandCatalogue>(() => Harbour.Catalogue));

        var all = await help.ExecuteAsync(Asking("digest"), CancellationToken.None);
        var one = await help.ExecuteAsync(Asking("/digest end"), CancellationToken.None);

        Assert.Contains("/digest now: Today's digest", all.Notes);
        Assert.Contains("schedule zone: The time zone", all.Notes);
        Assert.Equal("/digest end", one.Title);
        Assert.Equal(["id (needed): Which one"], one.Notes);
    }

    private static CommandCall Asking(string about) => new() { Name = "help", Options = new Dictionary<string, string> { ["command"] = about } };

    private static Reply? Check(string? verb, string options, Asker asker) => Harbour.DispatcherOf(Harbour.Catalogue).Check(new()
    {
        Name = "digest",
        Subcommand = verb,
        Options = options.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(option => option.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]),
        Asker = asker,
    });
}
