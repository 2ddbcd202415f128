using System.Text;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Ingestion;
using NewsBot.Ingestion.Files;
using NewsBot.Text.Sentences;

namespace NewsBot.Tests.Ingestion.Conformance;

/// <summary>What every kind of document has to do, in every encoding it can come in.</summary>
public sealed class ReaderConformanceTests
{
    private static readonly DateTimeOffset s_now = new(2021, 5, 4, 8, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Kinds => [.. PierStory.Kinds];

    public static TheoryData<string, string> Encodings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in PierStory.Kinds)
                foreach (var encoding in new[] { "utf-8", "utf-8 with mark", "utf-16le", "utf-16be", "windows-1252" }) data.Add(kind, encoding);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_story_is_read_word_for_word_in_every_encoding(string kind, string encoding)
    {
        var bytes = Encoded(PierStory.Text(kind, encoding.Split(' ')[0]), encoding);

        var article = Assert.Single(FileReader.Read($"/news/pier{kind}", bytes, s_now)).Article!;

        Assert.Equal(PierStory.Body, article.Body);
        Assert.Equal(PierStory.Title, article.Title);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_facts_around_the_story_are_read(string kind)
    {
        var article = Read(kind);

        Assert.Equal(["Ada Brand"], article.Authors);
        Assert.Equal(new DateOnly(2021, 5, 3), article.Date!.Date);
        if (kind is ".txt") return;

        Assert.Equal(("Harbour Post", "https://paper.example/2021/05/03/pier"), (article.Outlet, article.Url));
        Assert.Equal(kind is ".md" ? null : "en", article.Language);
        Assert.Equal((DateMethod.Metadata, Confidence.High), (article.Dates.First(date => date.Method is DateMethod.Metadata).Method, article.Date.Confidence));
    }

    [Fact]
    public void Every_kind_that_prints_a_link_names_the_story_alike()
    {
        var ids = PierStory.Kinds.Where(kind => kind is not ".txt").Select(kind => Read(kind).Id);

        Assert.Single(ids.Distinct());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_kind_is_told_by_the_bytes_alone(string kind)
    {
        var bytes = PierStory.Utf8(PierStory.Text(kind));

        var told = DocumentKinds.OfContent(bytes);

        Assert.Equal(DocumentKinds.OfName($"x{kind}"), told);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_part_of_an_archive_is_read_as_the_file_would_be(string kind)
    {
        var zip = PierStory.Zip([new($"2021/pier{kind}", PierStory.Utf8(PierStory.Text(kind)))]);

        var outcome = Assert.Single(FileReader.Read("/news/all.zip", zip, s_now));

        Assert.Equal(PierStory.Body, outcome.Article!.Body);
        Assert.StartsWith($"2021/pier{kind}", outcome.Part, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reading_twice_gives_the_same_and_every_span_lies_in_the_body(string kind)
    {
        var (first, second) = (Read(kind), Read(kind));

        Assert.Equal((first.Id, first.BodyHash), (second.Id, second.BodyHash));
        Assert.All(first.Dates.Where(date => date.Span is not null), date => Assert.Equal(date.Words, date.Span!.Value.Of(first.Body)));
        Assert.All(PassageSplitter.Split(first.Id, first.Body), passage => Assert.InRange(passage.Span.End, 1, first.Body.Length));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Damaged_documents_are_refused_or_read_and_never_throw(string kind)
    {
        var whole = PierStory.Utf8(PierStory.Text(kind));
        var random = new Random(20210503);

        for (var round = 0; round < 150; round++)
        {
            var bytes = whole[..random.Next(1, whole.Length + 1)];
            for (var i = 0; i < round % 7; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            Assert.All(FileReader.Read($"/news/pier{kind}", bytes, s_now), outcome => Assert.True(outcome.Article is null != outcome.Reason is null));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Empty_and_binary_files_are_refused_with_a_reason(string kind)
    {
        byte[][] files = [[], "   \n"u8.ToArray(), [0, 1, 2, 3, 0, 0, 7], [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0]];

        var outcomes = files.SelectMany(bytes => FileReader.Read($"/news/pier{kind}", bytes, s_now)).ToList();

        Assert.Equal(files.Length, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.EndsWith(".", outcome.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hidden_characters_never_reach_the_archive(string kind)
    {
        var bytes = PierStory.Utf8(PierStory.Text(kind).Replace("harbour council", "har\u200Bbour\u202E cou\u00ADncil", StringComparison.Ordinal).Replace("old", "o\u200Bld", StringComparison.Ordinal));

        var article = Assert.Single(FileReader.Read($"/news/pier{kind}", bytes, s_now)).Article!;

        Assert.Equal((PierStory.Title, PierStory.Body), (article.Title, article.Body));
    }

    private static Article Read(string kind) =>
        Assert.Single(FileReader.Read($"/news/pier{kind}", PierStory.Utf8(PierStory.Text(kind)), s_now)).Article!;

    private static byte[] Encoded(string text, string encoding) => encoding switch
    {
        "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };
}
