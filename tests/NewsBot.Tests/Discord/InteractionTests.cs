using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Registration;
using NewsBot.Storage.Conversations;
using NewsBot.Storage.Writing;
using NewsBot.Tests.Discord.Simulator;

namespace NewsBot.Tests.Discord;

public sealed class InteractionTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private SimulatedDiscord _discord = null!;

    public async Task InitializeAsync() => _discord = await SimulatedDiscord.StartAsync();

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    [Fact]
    public async Task A_command_is_deferred_worked_on_and_edited()
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Slash("who-said", Calls.Text("topic", "harbour")));

        Assert.Equal(5, answer.AnsweredAs);
        Assert.Contains("Asked about harbour", Description(answer), StringComparison.Ordinal);
        Assert.Empty(_discord.Api.Broken);
    }

    [Fact]
    public async Task What_is_wrong_with_a_call_is_answered_at_once_and_to_the_asker_alone()
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Slash("no-such-command"));

        Assert.Equal(4, answer.AnsweredAs);
        Assert.Equal(64, answer.First.GetProperty("flags").GetInt32());
        Assert.Empty(answer.Edits);
    }

    [Theory]
    [InlineData(false, 64)]
    [InlineData(true, 0)]
    public async Task The_asker_chooses_who_sees_the_answer(bool share, int flags)
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Slash("who-said", Calls.Text("topic", "harbour"), Calls.Flag("share", share)));

        Assert.Equal(flags, answer.First.TryGetProperty("flags", out var value) ? value.GetInt32() : 0);
    }

    [Fact]
    public async Task A_channel_where_the_bot_may_not_post_gets_no_post()
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Slash("who-said", Calls.Text("topic", "harbour")).With("app_permissions", "1024"));

        Assert.Equal(64, answer.First.GetProperty("flags").GetInt32());
        Assert.Contains("may not post", Description(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_off_the_list_is_refused_politely_and_left_alone()
    {
        await using var bot = await ConnectAsync(new() { ["Discord:Guilds"] = "1,2" });

        var answer = await AskAsync(Calls.Slash("who-said", Calls.Text("topic", "harbour")));

        Assert.Equal(4, answer.AnsweredAs);
        Assert.Contains("set up for other servers", answer.First.GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(_discord.Api.Requests, request => request.Method is "PUT");
    }

    [Theory]
    [InlineData("2147483648", new string[0], "", "editors")]
    [InlineData("32", new string[0], "", "deferred")]
    [InlineData("32", new string[0], "55", "editors")]
    [InlineData("0", new[] { "55" }, "55,56", "deferred")]
    [InlineData("8", new string[0], "55", "deferred")]
    public async Task Editors_are_known_by_their_rights_or_their_role_and_leave_a_line_in_the_audit(string rights, string[] roles, string editorRoles, string outcome)
    {
        await using var bot = await ConnectAsync(new() { ["Discord:EditorRoles"] = editorRoles });

        var answer = await AskAsync(Calls.Slash("retract", Calls.Text("id", "k3f9q2a7bd")).By("77", rights, roles));
        await bot.StopAsync();

        Assert.Equal(outcome is "deferred" ? 5 : 4, answer.AnsweredAs);
        var line = Assert.Single(bot.Get<EditorAuditStore>().Latest(5, default));
        Assert.Equal(("77", "/retract id:k3f9q2a7bd", outcome is "deferred" ? "answered" : "refused"), (line.User, line.Command, line.Outcome));
    }

    [Fact]
    public async Task A_verb_reaches_its_command_with_its_options()
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Slash("watch", Calls.Verb("add", Calls.Text("topic", "grain"), Calls.Flag("share", false))));

        Assert.Contains("add grain", Description(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_for_editors_is_refused_to_others_and_audited()
    {
        await using var bot = await ConnectAsync();

        var refused = await AskAsync(Calls.Slash("watch", Calls.Verb("clear")).By("77", "2048"));
        var allowed = await AskAsync(Calls.Slash("watch", Calls.Verb("clear")).By("78", "32"));
        await bot.StopAsync();

        Assert.Equal((4, 5), (refused.AnsweredAs, allowed.AnsweredAs));
        Assert.Equal([("78", "answered"), ("77", "refused")], bot.Get<EditorAuditStore>().Latest(5, default).Select(line => (line.User, line.Outcome)));
    }

    [Fact]
    public async Task An_operators_verb_is_neither_registered_nor_answered()
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Slash("watch", Calls.Verb("import", Calls.Text("topic", "grain"))).By("78", Calls.EveryRight));
        await bot.StopAsync();

        Assert.Equal(4, answer.AnsweredAs);
        Assert.Matches(@"There is no command (/watch|</watch:\d+>) import here", Description(answer)); // a mention once the commands are registered
        Assert.Equal(["add", "list", "clear"], CommandSchema.Of(new(TestCommands.All)).Single(command => command.Name == "watch").Options!.Select(verb => verb.Name));
    }

    [Fact]
    public async Task An_operators_command_is_neither_registered_nor_answered()
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Slash("backup"));
        await bot.StopAsync();

        Assert.Equal(4, answer.AnsweredAs);
        Assert.DoesNotContain("backup", RegisteredNames());
        Assert.Contains("Check this quote", RegisteredNames());
    }

    [Fact]
    public async Task Values_are_offered_while_an_option_is_typed()
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Typing("who-said", "topic", "wa"));

        Assert.Equal(8, answer.AnsweredAs);
        Assert.Equal("watch", answer.First.GetProperty("choices")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task Pages_are_turned_by_the_asker_alone_and_after_a_restart_too()
    {
        using var archive = new Storage.TemporaryArchive();
        var first = await ConnectAsync(archive: archive);
        var answer = await AskAsync(Calls.Slash("many"));
        var next = Button(answer.Message, "Next");
        await first.DisposeAsync();

        await using var second = await ConnectAsync(archive: archive);
        var stranger = await AskAsync(Calls.Press(next).By("66"));
        var turned = await AskAsync(Calls.Press(next));

        Assert.Contains("Only who asked", stranger.First.GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Equal(64, stranger.First.GetProperty("flags").GetInt32());
        Assert.Equal(7, turned.AnsweredAs);
        Assert.Contains("Page 2 of", turned.First.GetProperty("embeds")[1].GetProperty("footer").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Empty(_discord.Api.Broken);
    }

    [Fact]
    public async Task An_answer_turns_no_more_pages_once_an_article_of_it_is_withdrawn()
    {
        await using var bot = await ConnectAsync();
        var answer = await AskAsync(Calls.Slash("many"));
        bot.Get<WithdrawalStore>().Withdraw(new Withdrawal { ArticleId = TestCommands.Source(3).Citation.ArticleId, Reason = "mistaken", By = "77" }, default);

        var turned = await AskAsync(Calls.Press(Button(answer.Message, "Next")));

        Assert.Equal((4, 64), (turned.AnsweredAs, turned.First.GetProperty("flags").GetInt32()));
        Assert.Contains("is no longer used", turned.First.GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Empty(_discord.Api.Broken);
    }

    [Fact]
    public async Task A_source_is_shown_to_whoever_asks_for_it()
    {
        await using var bot = await ConnectAsync();
        var answer = await AskAsync(Calls.Slash("who-said", Calls.Text("topic", "harbour")));

        var source = await AskAsync(Calls.Press(Button(answer.Message, "Show source 2")).By("66"));

        Assert.Equal(64, source.First.GetProperty("flags").GetInt32());
        Assert.Contains("The source k3f9q2a7b2-p2", Description(source), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page:gone:1")]
    [InlineData("old-version/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("page:a:99999999999999999999")]
    public async Task A_button_of_an_old_version_is_answered_with_a_sentence(string customId)
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Press(customId));

        Assert.Contains("too old", answer.First.GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_result_comes_as_a_file_too()
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Slash("many"));

        Assert.Empty(_discord.Api.Broken);
        var file = Assert.Single(answer.Edits[0].Files);
        Assert.Equal("many.md", file.Name);
        Assert.Contains("another 60 weeks", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_arrives_byte_for_byte_and_as_a_picture()
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Slash("drawn"));

        Assert.Empty(_discord.Api.Broken);
        var file = Assert.Single(answer.Edits[0].Files);
        Assert.Equal(("timeline.png", "image/png"), (file.Name, file.MediaType));
        Assert.Equal(TestCommands.Picture, file.Content);
    }

    [Fact]
    public async Task A_broken_command_is_apologised_for_without_its_secrets()
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Slash("break"));

        Assert.DoesNotContain("secret details", answer.Message.GetRawText(), StringComparison.Ordinal);
        Assert.False(bot.Running.IsCompleted);
    }

    [Fact]
    public async Task Buttons_are_switched_off_before_the_token_dies()
    {
        await using var bot = await ConnectAsync();
        var answer = await AskAsync(Calls.Slash("many"));
        var (store, api) = (bot.Get<ReplyPageStore>(), bot.Get<NewsBot.Discord.Http.DiscordApi>());
        var logger = NullLogger<ButtonExpiry>.Instance;

        await new ButtonExpiry(store, api, new ShiftedClock(TimeSpan.FromMinutes(13)), logger).SwitchOffAsync(default);
        var early = answer.Edits.Count;
        await new ButtonExpiry(store, api, new ShiftedClock(TimeSpan.FromMinutes(14)), logger).SwitchOffAsync(default);

        Assert.Equal((1, 2), (early, answer.Edits.Count));
        var buttons = answer.Edits[1].Json.GetProperty("components").EnumerateArray().SelectMany(row => row.GetProperty("components").EnumerateArray());
        Assert.All(buttons, button => Assert.True(button.TryGetProperty("url", out _) || button.GetProperty("disabled").GetBoolean()));
        Assert.Empty(store.ExpiringBefore(DateTimeOffset.MaxValue, 10, default));
        Assert.Empty(_discord.Api.Broken);
    }

    [Fact]
    public async Task A_page_that_was_turned_while_old_buttons_are_switched_off_keeps_its_own()
    {
        await using var bot = await ConnectAsync();
        await AskAsync(Calls.Slash("many"));
        var store = bot.Get<ReplyPageStore>();
        var due = Assert.Single(store.ExpiringBefore(DateTimeOffset.MaxValue, 10, default));
        store.Turn(due.Key, 1, "another token", due.ExpiresAt.AddMinutes(15), default);

        store.Drop(due, default);

        Assert.Equal("another token", store.Find(due.Key, default)?.Token);
    }

    [Fact]
    public async Task Switching_off_that_breaks_does_not_hold_up_the_stop()
    {
        using var archive = new Storage.TemporaryArchive();
        using (var session = archive.Archive.Write())
        {
            session.Execute("alter table reply_page rename to gone");
            session.Commit();
        }

        using var stop = new CancellationTokenSource();
        var log = new CollectedLog();
        using var factory = new LoggerFactory([log]);
        var running = new ButtonExpiry(new ReplyPageStore(archive.Archive), null!, new StoppedClock(), factory.CreateLogger<ButtonExpiry>()).RunAsync(stop.Token);
        await log.UntilAsync("Switching old buttons off broke").WaitAsync(Patience);

        await stop.CancelAsync();

        await running.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_german_reader_finds_german_buttons()
    {
        await using var bot = await ConnectAsync();

        var answer = await AskAsync(Calls.Slash("many").With("locale", "de"));

        Assert.NotNull(Button(answer.Message, "Weiter"));
    }

    private Task<BotUnderTest> ConnectAsync(Dictionary<string, string>? settings = null, Storage.TemporaryArchive? archive = null) =>
        BotUnderTest.ConnectAsync(_discord, settings: settings, archive: archive);

    private async Task<SimulatedInteraction> AskAsync(System.Text.Json.Nodes.JsonObject call)
    {
        var interaction = await _discord.CallAsync(call);
        await interaction.Finished.Task.WaitAsync(Patience);
        return interaction;
    }

    private IEnumerable<string?> RegisteredNames() =>
        _discord.Api.Requests.Where(request => request.Method is "PUT").SelectMany(request => request.Json.EnumerateArray()).Select(command => command.GetProperty("name").GetString());

    private static string Description(SimulatedInteraction answer) => answer.Message.GetProperty("embeds")[0].GetProperty("description").GetString()!;

    private static string Button(JsonElement message, string label) =>
        message.GetProperty("components").EnumerateArray().SelectMany(row => row.GetProperty("components").EnumerateArray())
            .First(button => button.GetProperty("label").GetString() == label).GetProperty("custom_id").GetString()!;
}
