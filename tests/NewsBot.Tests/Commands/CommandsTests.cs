using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Filters;

namespace NewsBot.Tests.Commands;

/// <summary>The commands on the whole bot, from a typed line to the reply.</summary>
public sealed class CommandsTests : IDisposable
{
    private readonly TestBot _bot = new(HarbourNews.Articles);

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("/who-said harbour")]
    [InlineData("who-said --speaker Writer")]
    [InlineData("/who-said wall from:2030-12-01 to:2031-03-31 kind:direct")]
    [InlineData("/summary date:2031-03-04..2031-03-05")]
    [InlineData("/summary harbour length:long")]
    [InlineData("/ask How much would the repair of the wall cost?")]
    [InlineData("/sources")]
    public async Task Every_item_is_cited_and_every_cited_word_stands_in_its_article(string line)
    {
        var reply = await _bot.AskAsync(line);

        _bot.AssertProven(reply);
        Assert.NotEqual("", reply.AnswerId);
    }

    [Fact]
    public async Task One_remark_in_two_outlets_is_one_item_with_both_sources()
    {
        var reply = await _bot.AskAsync("/who-said harbour speaker:Writer");

        var item = Assert.Single(reply.Items);
        Assert.Equal("The harbour stays open as long as a single ferry wants to sail,", item.Text);
        Assert.Equal("Ann Writer", item.Speaker);
        Assert.Equal(["Coast Daily", "The Harbour Post"], item.Outlets.Order(StringComparer.Ordinal));
        Assert.Equal(2, item.Citations.Count);
    }

    [Theory]
    [InlineData("/who-said speaker:Writer outlet:coast", "Coast Daily")]
    [InlineData("/who-said wall to:2030-12-31", "The Quay Gazette")]
    [InlineData("/who-said wall as-of:2031-01-01", "The Quay Gazette")]
    [InlineData("/summary wall from:2030-12-01 to:2030-12-31", "The Quay Gazette")]
    [InlineData("/sources date:yesterday", "Coast Daily")]
    public async Task Days_and_outlets_restrict_what_is_cited(string line, string outlet)
    {
        var reply = await _bot.AskAsync(line);

        _bot.AssertProven(reply);
        Assert.All(reply.Citations, citation => Assert.Equal(outlet, citation.Outlet));
    }

    [Fact]
    public async Task The_kind_restricts_how_something_was_said()
    {
        var direct = await _bot.AskAsync("/who-said wall kind:direct");
        var indirect = await _bot.AskAsync("/who-said wall kind:indirect");

        Assert.All(direct.Items, item => Assert.NotEqual(ItemKind.Indirect, item.Kind));
        Assert.NotEmpty(indirect.Items);
        Assert.All(indirect.Items, item => Assert.Equal(ItemKind.Indirect, item.Kind));
    }

    [Theory]
    [InlineData("/who-said harbour")]
    [InlineData("/summary harbour")]
    [InlineData("/ask When was the petition signed?")]
    public async Task The_same_question_gives_the_same_reply(string line)
    {
        using var other = new TestBot(HarbourNews.Articles);

        var first = await _bot.AskAsync(line);
        var again = await _bot.AskAsync(line);
        var elsewhere = await other.AskAsync(line);

        Assert.Equal(first.Items.Select(item => item.Text), again.Items.Select(item => item.Text));
        Assert.Equal(first.Citations.Select(citation => citation.Citation), again.Citations.Select(citation => citation.Citation));
        Assert.Equal(first.Items.Select(item => item.Text), elsewhere.Items.Select(item => item.Text));
    }

    [Fact]
    public async Task A_day_without_articles_names_the_nearest_ones()
    {
        var reply = await _bot.AskAsync("/summary date:2031-03-01");

        Assert.Equal(Outcome.NothingFound, reply.Outcome);
        Assert.Contains("4 March 2031", reply.Lead, StringComparison.Ordinal);
        Assert.Contains(reply.Actions, action => action.Command == "/summary date:2031-03-04");
    }

    [Fact]
    public async Task An_article_without_a_date_is_in_no_answer_about_days()
    {
        var dated = await _bot.AskAsync("/who-said flour from:0001-01-01 to:9999-12-31");
        var anyDay = await _bot.AskAsync("/who-said flour");

        Assert.Equal(Outcome.NothingFound, dated.Outcome);
        Assert.Equal("Olga Stein", Assert.Single(anyDay.Items).Speaker);
    }

    [Theory]
    [InlineData("/summary harbour as-of:2031-03-04")]
    [InlineData("/summary from:2030-01-01 to:2031-12-31 as-of:2031-03-04")]
    [InlineData("/ask How much would the repair of the wall cost? as-of:2031-03-04")]
    public async Task Nothing_that_was_published_later_is_used_for_an_answer_as_of_a_day(string line)
    {
        var reply = await _bot.AskAsync(line);

        _bot.AssertProven(reply);
        Assert.DoesNotContain(reply.Citations, citation => citation.Outlet == "Coast Daily");
    }

    [Fact]
    public async Task A_day_with_one_article_is_summarised_from_it()
    {
        var reply = await _bot.AskAsync("/summary date:2030-12-10");

        _bot.AssertProven(reply);
        Assert.Equal("Key points", reply.Items[0].Heading);
        Assert.Equal("The Quay Gazette", Assert.Single(reply.Citations.Select(citation => citation.Outlet).Distinct()));
    }

    [Theory]
    [InlineData("/summary volcano")]
    [InlineData("/summary volcano date:2031-03-04")]
    public async Task A_topic_that_is_never_mentioned_is_nothing_found(string line)
    {
        var reply = await _bot.AskAsync(line);

        Assert.Equal(Outcome.NothingFound, reply.Outcome);
        Assert.Empty(reply.Citations);
    }

    [Fact]
    public async Task A_summary_says_what_one_outlet_alone_has()
    {
        var reply = await _bot.AskAsync("/summary from:2031-03-04 to:2031-03-05");

        Assert.Contains(reply.Notes, note => note.StartsWith("Not confirmed by a second outlet here: [", StringComparison.Ordinal) || note == "Each of these points rests on one outlet alone.");
    }

    [Fact]
    public async Task A_question_that_the_archive_does_not_answer_is_refused()
    {
        var reply = await _bot.AskAsync("/ask Who won the chess championship in Reykjavik?");

        Assert.Equal(Outcome.Refused, reply.Outcome);
        Assert.Empty(reply.Items);
    }

    [Fact]
    public async Task Every_id_of_an_answer_can_be_shown_in_its_context()
    {
        foreach (var line in new[] { "/who-said harbour", "/summary harbour", "/sources", "/ask How much would the repair of the wall cost?" })
        {
            foreach (var item in (await _bot.AskAsync(line)).Items)
            {
                var source = await _bot.AskAsync($"/source {item.Id}");

                _bot.AssertProven(source);
            }
        }
    }

    [Fact]
    public async Task An_unknown_id_is_nothing_found()
    {
        var reply = await _bot.AskAsync("/source k3f9q2a7bd-p4");

        Assert.Equal(Outcome.NothingFound, reply.Outcome);
    }

    [Fact]
    public async Task Status_counts_what_there_is()
    {
        var reply = await _bot.AskAsync("/status");

        Assert.Contains("4 articles", reply.Lead, StringComparison.Ordinal);
        Assert.Contains("Dates from 2030-12-10 to 2031-03-05; 1 article without one.", reply.Notes);
        Assert.Contains("Last read in: 2031-03-06 12:00 UTC.", reply.Notes);
    }

    [Fact]
    public async Task Help_shows_each_asker_what_they_may_use()
    {
        var plain = await _bot.AskAsync("/help", new Asker());
        var own = await _bot.AskAsync("/help");

        Assert.Contains(plain.Notes, note => note.StartsWith("/who-said — ", StringComparison.Ordinal));
        Assert.DoesNotContain(plain.Notes, note => note.StartsWith("/ingest", StringComparison.Ordinal));
        Assert.Contains(own.Notes, note => note.StartsWith("/ingest", StringComparison.Ordinal));
        Assert.False(File.Exists(_bot.Database));
    }

    [Fact]
    public async Task The_seeds_are_read_once_and_never_again()
    {
        await _bot.AskAsync("/status");
        File.WriteAllText(Path.Combine(_bot.Seeds, "late.md"), HarbourNews.Articles["open.md"].Replace("harbour", "market", StringComparison.OrdinalIgnoreCase));

        var reply = await _bot.AskAsync("/status");

        Assert.Contains("4 articles", reply.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_commands_that_answer_from_the_archive_read_the_seeds()
    {
        var doctor = await _bot.AskAsync("doctor");
        await _bot.AskAsync($"ingest \"{Path.Combine(_bot.Seeds, "undated.txt")}\"");

        var reply = await _bot.AskAsync("/status");

        Assert.Equal(Outcome.Answered, doctor.Outcome);
        Assert.Contains("1 article", reply.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seeds_that_cannot_be_read_are_named_in_the_answer()
    {
        using var bot = new TestBot(Path.Combine(_bot.Folder, "nowhere"));

        var reply = await bot.AskAsync("/who-said harbour");

        Assert.Equal(Outcome.NothingFound, reply.Outcome);
        Assert.Contains(reply.Notes, note => note.Contains("Seeds:Folder", StringComparison.Ordinal) && note.EndsWith("There is no such file or folder.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("AND")]
    [InlineData("C#")]
    [InlineData("what's up")]
    [InlineData("NEAR(")]
    [InlineData("'; drop table article;--")]
    [InlineData("🚀")]
    [InlineData("ميناء")]
    [InlineData("\u202Eharbour")]
    public async Task Whatever_is_typed_is_answered_or_not_found(string topic)
    {
        foreach (var (command, option) in new[] { ("who-said", "topic"), ("who-said", "speaker"), ("who-said", "outlet"), ("summary", "topic"), ("ask", "question") })
        {
            var options = new Dictionary<string, string> { [option] = topic };
            if (option is "outlet") options["topic"] = topic;

            var reply = await _bot.Dispatcher.RunAsync(new CommandCall { Name = command, Options = options }, CancellationToken.None);

            Assert.Contains(reply.Outcome, new[] { Outcome.Answered, Outcome.NothingFound, Outcome.Refused });
        }

        Assert.Equal(4, _bot.Part<ArticleStore>().Count(ArticleFilter.None, CancellationToken.None));
    }

    [Theory]
    [InlineData("harbour ")]
    [InlineData("x")]
    [InlineData("🚀")]
    [InlineData("\"")]
    public async Task The_longest_topic_is_answered_and_a_longer_one_refused(string part)
    {
        var longest = string.Concat(Enumerable.Repeat(part, 10_000 / part.Length)).TrimEnd().PadRight(10_000, '!');

        var answer = await _bot.AskAsync($"/who-said {longest}");
        var refusal = await _bot.AskAsync($"/who-said {longest}!");

        Assert.Contains(answer.Outcome, new[] { Outcome.Answered, Outcome.NothingFound });
        Assert.DoesNotContain('\uFFFD', ReplyJson.OneLine(answer));
        Assert.DoesNotContain("\\uFFFD", ReplyJson.OneLine(answer), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Outcome.BadInput, refusal.Outcome);
    }

    [Theory]
    [InlineData("/who-said harbour as-of:9999-12-31")]
    [InlineData("/who-said harbour from:0001-01-01 to:9999-12-31")]
    [InlineData("/summary harbour as-of:9999-12-31")]
    [InlineData("/sources date:0001-01-01..9999-12-31")]
    public async Task The_first_and_the_last_day_of_the_calendar_are_days_like_others(string line)
    {
        var reply = await _bot.AskAsync(line);

        _bot.AssertProven(reply);
    }
}
