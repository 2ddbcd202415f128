using NewsBot.Chat;
using NewsBot.Commands.Calls;
using NewsBot.Replies;
using NewsBot.Tests.Digests;

namespace NewsBot.Tests.Commands.Scheduled;

public sealed class DigestCommandTests : IDisposable
{
    private readonly TestBot _bot = new("");

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("digest schedule time:25:61 zone:Europe/Kyiv", "25:61 is no time of a day; type it as 07:00.")]
    [InlineData("digest schedule zone:Europe/Kyiv", "A schedule needs its time: time:07:00.")]
    [InlineData("digest schedule time:07:00", "A schedule needs its time zone: zone:Europe/Kyiv.")]
    [InlineData("digest schedule time:07:00 zone:Europe/Kyvi", "There is no time zone Europe/Kyvi; did you mean Europe/Kyiv?")]
    [InlineData("digest schedule time:07:00 zone:Stokholm", "There is no time zone Stokholm; did you mean Europe/Berlin?")]
    [InlineData("digest schedule time:07:00 zone:Middle-earth", "There is no time zone Middle-earth; they are named by continent and city, as Europe/Kyiv.")]
    [InlineData("digest schedule time:07:00 zone:UTC days:someday", "“someday” names no days; type daily, weekdays, weekends, or mon,wed-fri.")]
    [InlineData("digest schedule time:07:00 zone:UTC late:3d", "late is how late a digest may still come, from 15m to 20h, not 3d.")]
    [InlineData("digest schedule time:07:00 zone:UTC channel:general", "general is no channel; type #name in Discord, or its id.")]
    [InlineData("digest schedule id:9 time:07:00", "There is no digest 9 here; /digest list shows what there is.")]
    [InlineData("digest pause id:9", "There is no digest 9 here; /digest list shows what there is.")]
    [InlineData("digest now zone:Atlantis/Deep", "There is no time zone Atlantis/Deep; they are named by continent and city, as Europe/Kyiv.")]
    public async Task What_cannot_be_scheduled_is_answered_with_one_sentence(string line, string sentence) =>
        Assert.Equal(sentence, (await _bot.AskAsync(line, DigestDesk.Editor)).Lead);

    [Fact]
    public async Task A_schedule_is_set_shown_changed_paused_resumed_and_stopped()
    {
        string[] lines =
        [
            "digest schedule time:7:00 zone:Europe/Kiev days:weekdays topics:harbour,\"old wall\" quiet:skip", "digest schedule id:1 time:08:30", "digest list",
            "digest pause id:1", "digest list", "digest resume id:1", "digest history id:1", "digest stop id:1", "digest list",
        ];

        var leads = new List<string>();
        foreach (var line in lines)
        {
            var reply = await _bot.AskAsync(line, DigestDesk.Editor);
            leads.Add(string.Join(" / ", reply.Notes.Prepend(reply.Lead)));
        }

        Assert.Equal(
            "Digest 1: on weekdays at 07:00 (Europe/Kyiv) in channel 700, about “harbour” or “old wall”, normal length; up to 3 h late; nothing on quiet days; the next one comes at 2031-03-07 05:00 UTC.",
            leads[0]);
        Assert.Contains("at 08:30 (Europe/Kyiv)", leads[1], StringComparison.Ordinal);
        Assert.Contains("the next one comes at 2031-03-07 06:30 UTC", leads[2], StringComparison.Ordinal);
        Assert.Contains("paused: An editor paused it", leads[4], StringComparison.Ordinal);
        Assert.Contains("the next one comes at 2031-03-07 06:30 UTC", leads[5], StringComparison.Ordinal);
        Assert.Contains("2031-03-07: planned for 2031-03-07 06:30 UTC.", leads[6], StringComparison.Ordinal);
        Assert.StartsWith("No digest is scheduled", leads[8], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_that_the_clocks_will_skip_is_told_at_once()
    {
        var reply = await _bot.AskAsync("digest schedule time:02:30 zone:Europe/Berlin", DigestDesk.Editor);

        Assert.Equal(["On 30 March 2031 the clocks there skip 02:30; that day it comes at 03:00."], reply.Notes);
    }

    [Theory]
    [InlineData("digest schedule time:07:00 zone:UTC")]
    [InlineData("digest pause id:1")]
    [InlineData("digest stop id:1")]
    public async Task Setting_pausing_and_stopping_are_for_editors(string line)
    {
        var reply = await _bot.AskAsync(line, new Asker { UserId = "reader", ChannelId = "700", GuildId = "800" });

        Assert.Equal(Outcome.Refused, reply.Outcome);
    }

    [Fact]
    public async Task The_digests_of_another_server_do_not_exist_for_its_editors()
    {
        await _bot.AskAsync("digest schedule time:07:00 zone:UTC", DigestDesk.Editor);
        var stranger = DigestDesk.Editor with { GuildId = "801", ChannelId = "701" };

        Assert.Equal(Outcome.NothingFound, (await _bot.AskAsync("digest list", stranger)).Outcome);
        Assert.Equal(Outcome.NothingFound, (await _bot.AskAsync("digest stop id:1", stranger)).Outcome);
    }

    [Fact]
    public async Task Five_hundred_digests_are_a_servers_most()
    {
        for (var i = 0; i < 500; i++)
        {
            _bot.Part<NewsBot.Storage.Digests.ScheduleStore>().Add(ScheduledPosts.Morning with { GuildId = "800" }, 500, default);
        }

        var more = await _bot.AskAsync("digest schedule time:07:00 zone:UTC", DigestDesk.Editor);
        var list = await _bot.AskAsync("digest list", DigestDesk.Editor);

        Assert.Equal("This server has 500 digests already; stop one of them first: /digest list shows them.", more.Lead);
        Assert.Equal(500, list.Notes.Count);
    }

    [Fact]
    public async Task Without_a_verb_the_present_digest_is_meant()
    {
        var reply = await _bot.AskAsync("digest date:2031-03-04 zone:Europe/Kyiv");

        Assert.Equal("Digest for Tuesday, 4 March 2031", reply.Title);
    }
}
