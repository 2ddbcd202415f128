using NewsBot.Articles;
using NewsBot.Discord.Localisation;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Pages;
using NewsBot.Replies;

namespace NewsBot.Tests.Discord;

public sealed class ReplyPagesTests
{
    private static readonly Dictionary<string, string> CommandIds = new() { ["who-said"] = "123" };

    public static TheoryData<Reply> HardReplies =>
    [
        TestCommands.Answer("many", 300),
        TestCommands.Answer("one", 0) with { Lead = new string('x', 9_000) },
        With(item => item with { Text = string.Join(' ', Enumerable.Repeat("harbour", 900)) }),
        With(item => item with { Kind = ItemKind.Statement, Text = string.Join(' ', Enumerable.Repeat("The harbour stays open.", 400)) }),
        With(item => item with { Text = string.Concat(Enumerable.Repeat("*_~`|<@1>[x](y)", 300)) }),
        With(item => item with { Citations = [.. Enumerable.Range(1, 300)] }),
        With(item => item with { Speaker = string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦 مراسل ", 90)), SpeakerRole = new string('r', 3_000), Heading = new string('h', 900) }),
        With(item => item) with { Title = new string('*', 900), Notes = [.. Enumerable.Repeat("A note of some length on what was left out.", 200)] },
        With(item => item) with { Citations = [.. Enumerable.Range(1, 300).Select(number => TestCommands.Source(number, new string('[', 400), "https://tribune.example/" + new string('a', 800)))] },
    ];

    [Theory]
    [MemberData(nameof(HardReplies))]
    public void Every_page_keeps_every_limit(Reply reply)
    {
        var pages = new ReplyPages("en-GB", CommandIds).Of(reply);

        for (var i = 0; i < pages.Count; i++)
        {
            var rows = PageButtons.Below(reply, pages[i], i, pages.Count, "0123456789abcdef", [], new ReplyWording());
            Assert.Empty(MessageLimits.Broken(new DiscordMessage { Embeds = pages[i].Embeds, Components = rows }));
        }
    }

    [Theory]
    [MemberData(nameof(HardReplies))]
    public void A_post_is_one_message_within_every_limit_and_bears_its_key(Reply reply)
    {
        var page = new ReplyPages("en-GB", CommandIds).OfPost(reply, "digest-1-20220216");

        Assert.Empty(MessageLimits.Broken(new DiscordMessage { Embeds = page.Embeds }));
        Assert.EndsWith("digest-1-20220216", page.Embeds[^1].Footer!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_that_leaves_something_out_says_so_and_keeps_its_notes()
    {
        var reply = TestCommands.Answer("many", 60) with { Notes = ["The digest of Tuesday was not posted."] };

        var page = new ReplyPages("en-GB", CommandIds).OfPost(reply, "digest-1-20220216");

        Assert.True(page.NeedsFile);
        Assert.Contains("The rest stands in the attached file", page.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Contains("The digest of Tuesday was not posted", page.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("החומה תעלה ארבעה מיליון כתרים", "תעלה")]
    [InlineData("The wall costs four million", "costs")]
    public void Words_that_differ_are_underlined_in_any_script_and_nothing_is_added_to_them(string text, string underlined)
    {
        var reading = new Reading(text, [1]) { Differences = [TextSpan.FromLength(text.IndexOf(underlined, StringComparison.Ordinal), underlined.Length)] };
        var reply = With(item => item with { Kind = ItemKind.Statement, Text = text, Readings = [reading, new Reading(text, [1])] });

        var shown = new ReplyPages("en-GB", CommandIds).Of(reply)[0].Embeds[0].Description!;

        Assert.Contains($"__{underlined}__", shown.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('x', shown.Split('>')[1].Split('\\')[0]);
        Assert.Equal(shown.Count(letter => letter is '\u2068'), shown.Count(letter => letter is '\u2069'));
    }

    [Theory]
    [InlineData("the next one comes at 2026-03-29 04:00 UTC.", "the next one comes at <t:1774756800:f> (<t:1774756800:R>).")]
    [InlineData("planned for 2026-03-29T04:00:00Z.", "planned for <t:1774756800:f> (<t:1774756800:R>).")]
    public void An_instant_is_shown_in_the_readers_own_zone(string sentence, string shown) => Assert.Equal(shown, DiscordText.OfBot(sentence, CommandIds));

    [Theory]
    [InlineData("Digest 3: daily at 07:00 (Europe/Kyiv) in channel 700000000000000001, normal length.", "in <#700000000000000001>, normal length.")]
    [InlineData("Watch 1: topic “harbour” in channel 700000000000000001, at most one message in 30 min.", "in <#700000000000000001>, at most")]
    [InlineData("Digest 3: daily at 07:00 (UTC) in channel 700, normal length.", "in channel 700, normal")]
    public void A_channel_is_shown_by_its_name(string sentence, string shown) => Assert.Contains(shown, DiscordText.OfBot(sentence, CommandIds), StringComparison.Ordinal);

    [Fact]
    public void No_quotation_is_cut_and_every_one_stands_on_some_page()
    {
        var reply = TestCommands.Answer("many", 60);

        var text = string.Concat(new ReplyPages("en-GB", CommandIds).Of(reply).SelectMany(page => page.Embeds).Select(embed => embed.Description));

        Assert.All(reply.Items, item => Assert.Contains($"“{item.Text}”", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_quotation_too_long_for_a_page_is_left_to_the_file_and_said_to_be()
    {
        var reply = With(item => item with { Text = string.Join(' ', Enumerable.Repeat("harbour", 900)) });

        var page = new ReplyPages("en-GB", CommandIds).Of(reply).First(page => page.NeedsFile);

        Assert.Contains(page.Embeds, embed => embed.Description!.Contains("whole in the attached file", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("@everyone look", @"\@everyone look")]
    [InlineData("<@123> and <#4> and </who-said:1>", @"\<\@123\> and \<#4\> and \</who-said:1\>")]
    [InlineData("[click](https://evil.example)", @"\[click\](https\://evil.example)")]
    [InlineData("**bold** __under__ ~~gone~~ ||secret|| `code`", @"\*\*bold\*\* \_\_under\_\_ \~\~gone\~\~ \|\|secret\|\| \`code\`")]
    [InlineData("# not a heading", @"\# not a heading")]
    [InlineData("1. not a list", @"1\. not a list")]
    [InlineData("-# not small", @"\-# not small")]
    [InlineData("one\n> two", @"one \> two")]
    [InlineData("<t:1:R>", @"\<t:1:R\>")]
    public void Words_of_articles_show_as_themselves(string words, string shown) => Assert.Equal(shown, DiscordText.Escape(words));

    [Fact]
    public void Instants_become_timestamps_and_commands_can_be_pressed()
    {
        var shown = DiscordText.OfBot("Last read 2022-02-16T08:00:00Z; try /who-said or /other.", CommandIds);

        Assert.Equal("Last read <t:1644998400:f> (<t:1644998400:R>); try </who-said:123> or /other.", shown);
    }

    [Theory]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://user:pass@evil.example/", null)]
    [InlineData("https://tribune.example/a(b) c", "https://tribune.example/a%28b%29%20c")]
    public void Only_web_addresses_become_links(string url, string? link) => Assert.Equal(link, DiscordText.LinkOf(url, 512));

    private static Reply With(Func<ReplyItem, ReplyItem> change)
    {
        var reply = TestCommands.Answer("one", 3);
        return reply with { Items = [.. reply.Items.Select(change)] };
    }
}
