using System.IO.Compression;
using System.Text;
using NewsBot.Ingestion;
using NewsBot.Ingestion.Files;

namespace NewsBot.Tests.Ingestion.Conformance;

/// <summary>Documents that are made to fill the memory, to take for ever or to point elsewhere: each is refused or bounded, by name.</summary>
public sealed class HostileDocumentTests
{
    private static readonly DateTimeOffset s_now = new(2021, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(".rss")]
    [InlineData(".atom")]
    [InlineData(".rdf")]
    public void A_billion_laughs_are_not_heard(string kind)
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var feed = WithDocumentType(kind, $"<!DOCTYPE x [<!ENTITY l0 \"ha\">{entities}]>").Replace("pier", "&l9;", StringComparison.Ordinal);

        Assert.StartsWith("It declares a document type (DTD)", Reason($"x{kind}", feed), StringComparison.Ordinal);
    }

    [Fact]
    public void An_external_entity_is_not_looked_up()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "the secret of this machine");
        try
        {
            var feed = WithDocumentType(".rss", $"<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://{secret}\">]>").Replace(PierStory.First, "&x;", StringComparison.Ordinal);

            var outcome = Assert.Single(FileReader.Read("x.rss", PierStory.Utf8(feed), s_now));

            Assert.Null(outcome.Article);
            Assert.StartsWith("It declares a document type (DTD)", outcome.Reason, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Fact]
    public void A_bomb_is_refused_before_it_has_gone_off()
    {
        var zip = PierStory.Zip([new("bomb.txt", new byte[19 * 1024 * 1024]), new("pier.md", PierStory.Utf8(PierStory.Text(".md")))]);

        var outcomes = FileReader.Read("x.zip", zip, s_now).ToList();

        Assert.Equal(["It unpacks to more than 200 times its size: a bomb.", null], outcomes.Select(outcome => outcome.Reason));
    }

    [Fact]
    public void A_bomb_that_lies_about_its_length_is_refused_too()
    {
        var zip = PierStory.Zip([new("bomb.txt", new byte[19 * 1024 * 1024])]);
        foreach (var at in Positions(zip, "PK\u0001\u0002"u8)) BitConverter.TryWriteBytes(zip.AsSpan(at + 24), 100u); // the directory's word for the unpacked length

        var outcome = Assert.Single(FileReader.Read("x.zip", zip, s_now));

        Assert.Null(outcome.Article);
    }

    [Fact]
    public void Archives_within_archives_are_not_opened()
    {
        var inner = PierStory.Zip([new("pier.md", PierStory.Utf8(PierStory.Text(".md")))]);

        var outcome = Assert.Single(FileReader.Read("x.zip", PierStory.Zip([new("inner.zip", inner)]), s_now));

        Assert.Equal("An archive within an archive is not read.", outcome.Reason);
    }

    [Theory]
    [InlineData("../../etc/pier.md")]
    [InlineData("/etc/pier.md")]
    [InlineData("a/../../pier.md")]
    [InlineData("C:\\news\\pier.md")]
    [InlineData("..\\pier.md")]
    public void A_name_that_leads_out_of_the_archive_is_refused(string name)
    {
        var outcome = Assert.Single(FileReader.Read("x.zip", PierStory.Zip([new(name, PierStory.Utf8(PierStory.Text(".md")))]), s_now));

        Assert.Equal("Its name leads out of the archive.", outcome.Reason);
    }

    [Fact]
    public void A_damaged_archive_gives_what_can_be_read_and_names_the_rest()
    {
        var noise = new byte[50_000];
        new Random(7).NextBytes(noise);
        var zip = PierStory.Zip([new("noise.txt", noise), new("pier.md", PierStory.Utf8(PierStory.Text(".md")))]);
        zip.AsSpan(100, 5_000).Clear();

        var outcomes = FileReader.Read("x.zip", zip, s_now).ToList();

        Assert.Equal(2, outcomes.Count);
        Assert.NotNull(outcomes[0].Reason);
        Assert.NotNull(outcomes[1].Article);
        Assert.Equal("It is not a ZIP archive, or a damaged one.", Assert.Single(FileReader.Read("x.zip", zip.AsMemory(0, zip.Length / 2), s_now)).Reason);
    }

    [Theory]
    [InlineData(".html", "<title>", "</title>")]
    [InlineData(".rss", "<item><title>", "</title>")]
    [InlineData(".atom", "<title type=\"text\">", "</title>")]
    [InlineData(".json", "\"url\": \"https://paper.example/2021/05/03/pier\", \"title\": \"", "\"")]
    [InlineData(".ninjs", "\"headline\": \"", "\"")]
    [InlineData(".md", "title: \"", "\"\n")]
    public void A_title_of_a_million_letters_is_refused(string kind, string before, string after)
    {
        var text = PierStory.Text(kind).Replace("<h1>" + PierStory.Title + "</h1>", "", StringComparison.Ordinal);
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var end = text.IndexOf(after, start, StringComparison.Ordinal);

        Assert.Matches("^Its title has [0-9,]+ characters; the limit is 5,000.$", Reason($"x{kind}", $"{text[..start]}{new string('a', 1_000_000)}{text[end..]}"));
    }

    [Theory]
    [InlineData(500, 500)]
    [InlineData(501, 500)]
    [InlineData(4_000, 500)]
    public void A_long_title_is_cut(int length, int kept)
    {
        var title = string.Join(' ', Enumerable.Repeat("pier", 2_000))[..length];
        var page = PierStory.Text(".html").Replace(PierStory.Title, title, StringComparison.Ordinal);

        var article = Assert.Single(FileReader.Read("x.html", PierStory.Utf8(page), s_now)).Article!;

        Assert.InRange(article.Title.Length, kept - 10, kept);
    }

    [Fact]
    public void A_million_links_are_refused()
    {
        var page = PierStory.Text(".html").Replace("</article>", string.Concat(Enumerable.Repeat("<a href=/x>y</a>", 1_000_000)) + "</article>", StringComparison.Ordinal);

        Assert.Equal("It has more than 200,000 elements.", Reason("x.html", page));
    }

    [Theory]
    [InlineData(".html", "<article>", "</article>", "Its elements are nested too deep.")]
    [InlineData(".rss", "<channel>", "</channel>", "Its elements are nested more than 200 deep.")]
    [InlineData(".atom", "<entry>", "</entry>", "Its elements are nested more than 200 deep.")]
    public void Fifty_thousand_nested_elements_are_refused(string kind, string open, string close, string reason)
    {
        var text = PierStory.Text(kind)
            .Replace(open, open + string.Concat(Enumerable.Repeat("<div>", 50_000)), StringComparison.Ordinal)
            .Replace(close, string.Concat(Enumerable.Repeat("</div>", 50_000)) + close, StringComparison.Ordinal);

        Assert.Equal(reason, Reason($"x{kind}", text));
    }

    [Theory]
    [InlineData("<x>")]
    [InlineData("<custom-part class=a>")]
    [InlineData("<DIV/>")] // HTML closes nothing that way
    [InlineData("<ins\n>")]
    [InlineData("<div></span>")]
    [InlineData("<x><!--</x>-->")]
    [InlineData("<svg><style><x>")]
    public void No_element_is_nested_without_end_whatever_its_name(string tag) =>
        Assert.Equal("Its elements are nested too deep.", Reason("x.html", PierStory.Text(".html").Replace("<article>", "<article>" + string.Concat(Enumerable.Repeat(tag, 60_000)), StringComparison.Ordinal)));

    [Theory]
    [InlineData("<br>")]
    [InlineData("<img src=a>")]
    [InlineData("<p>One more.")]
    [InlineData("<x></x >")]
    [InlineData("<!-- <x> -->")]
    [InlineData("<script>for (i=0;i<n ;i++) s += '<x>';</script>")]
    [InlineData("<svg><path d=a /><path d=b /></svg>")]
    public void What_opens_nothing_or_is_closed_by_the_next_is_not_nested(string tag)
    {
        var text = PierStory.Text(".html").Replace("</article>", string.Concat(Enumerable.Repeat(tag, 5_000)) + "</article>", StringComparison.Ordinal);

        Assert.NotNull(Assert.Single(FileReader.Read("x.html", PierStory.Utf8(text), s_now)).Article);
    }

    [Fact]
    public void Markup_that_is_nested_within_an_item_of_a_feed_is_refused()
    {
        var feed = PierStory.Text(".json").Replace("<p>", string.Concat(Enumerable.Repeat("<div>", 50_000)), StringComparison.Ordinal);

        Assert.Equal("The feed holds only a teaser of it; its page has to be read.", Reason("x.json", feed));
    }

    [Fact]
    public void Json_nested_without_end_is_refused()
    {
        Assert.Equal("It is nested more than 64 deep.", Reason("x.json", new string('[', 50_000)));
        Assert.Equal("It is nested more than 64 deep.", Reason("x.json", PierStory.Text(".ninjs").Replace("\"text\"", new string('[', 50_000), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".html")]
    [InlineData(".rss")]
    [InlineData(".json")]
    public void Bytes_that_are_no_utf8_are_shown_as_such_and_the_rest_is_kept(string kind)
    {
        var bytes = PierStory.Utf8(PierStory.Text(kind)).ToList();
        var at = Encoding.UTF8.GetString([.. bytes]).IndexOf("spring", StringComparison.Ordinal);
        var place = Positions([.. bytes], "spring"u8)[0];
        bytes.InsertRange(place, [0xC3, 0x28, 0xFF]);

        var article = Assert.Single(FileReader.Read($"x{kind}", bytes.ToArray(), s_now)).Article!;

        Assert.True(at > 0);
        Assert.Contains("until the \uFFFD(\uFFFDspring", article.Body, StringComparison.Ordinal);
        Assert.Contains("“We could not wait any longer,”", article.Body, StringComparison.Ordinal);
    }

    private static string WithDocumentType(string kind, string declaration) => PierStory.Text(kind).Replace("?>", "?>" + declaration, StringComparison.Ordinal);

    private static string? Reason(string name, string text)
    {
        var outcome = Assert.Single(FileReader.Read(name, PierStory.Utf8(text), s_now));
        Assert.Null(outcome.Article);
        return outcome.Reason;
    }

    private static List<int> Positions(byte[] bytes, ReadOnlySpan<byte> wanted)
    {
        var found = new List<int>();
        for (var at = bytes.AsSpan().IndexOf(wanted); at >= 0;)
        {
            found.Add(at);
            var next = bytes.AsSpan(at + 1).IndexOf(wanted);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return found;
    }
}
