using NewsBot.Embeddings;
using NewsBot.Retrieval.Understanding;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Retrieval.Understanding;

public sealed class QueryReaderTests : IDisposable
{
    private static readonly WordVectors s_vectors = WordVectorFile.Shipped;

    private readonly TemporaryArchive _archive = new();
    private readonly QueryReader _reader;

    public QueryReaderTests()
    {
        _archive.Writer.Save(
            [
                TemporaryArchive.Analysed("One.", "a.txt", "POLITICO"),
                TemporaryArchive.Analysed("Two.", "b.txt", "The Harbour Post"),
                TemporaryArchive.Analysed("Three.", "c.txt", "The Sun"),
                TemporaryArchive.Analysed("\"We stay,\" said Ada Stoltenberg.", "d.txt", "The Sun", speaker: "Ada Stoltenberg"),
            ],
            CancellationToken.None);
        _reader = new QueryReader(_archive.Articles, _archive.Quotes, s_vectors, new Wednesday());
    }

    // Wednesday 16 February 2022.
    [Theory]
    [InlineData("politico withdrawal 16 february", "withdrawal", "2022-02-16", "POLITICO")]
    [InlineData("stoltenberg last week", "stoltenberg", "2022-02-07..2022-02-13", null)]
    [InlineData("withdrawal since Monday", "withdrawal", "2022-02-14..2022-02-16", null)]
    [InlineData("troops on 2022-02-14 in the Harbour Post", "troops", "2022-02-14", "The Harbour Post")]
    [InlineData("troops between 14 Feb and 16 Feb 2022", "troops", "2022-02-14..2022-02-16", null)]
    [InlineData("yesterday", "", "2022-02-15", null)]
    [InlineData("strikes in January", "strikes", "2022-01-01..2022-01-31", null)]
    [InlineData("Friday protests", "protests", "2022-02-11", null)]
    [InlineData("strikes on sun", "strikes", "2022-02-13", null)]
    [InlineData("strikes by the Sun", "strikes by", null, "The Sun")]
    public void Days_and_outlets_are_taken_out_of_the_words(string typed, string rest, string? days, string? outlet)
    {
        var parts = _reader.Read(typed, null, CancellationToken.None);

        Assert.Equal(rest, QueryReader.Without(typed, parts));
        Assert.Equal(days, parts.FirstOrDefault(part => part.Days is not null)?.Days.ToString());
        Assert.Equal(outlet, parts.FirstOrDefault(part => part.Outlet is not null)?.Outlet);
    }

    [Theory]
    [InlineData("Stoltenberg on withdrawal", "withdrawal", "Stoltenberg")]
    [InlineData("ada stoltenberg about the border", "the border", "ada stoltenberg")]
    [InlineData("What did Stoltenberg say about troops?", "troops?", "Stoltenberg")]
    [InlineData("stoltenberg on \"a pullback\"", "\"a pullback\"", "stoltenberg")]
    [InlineData("stoltenberg withdrawal", "stoltenberg withdrawal", null)]
    [InlineData("stolten on withdrawal", "stolten on withdrawal", null)]
    [InlineData("tax on bread", "tax on bread", null)]
    [InlineData("stoltenberg on 16 february", "stoltenberg", null)]
    [InlineData("ada on withdrawal", "ada on withdrawal", null)]
    public void A_speaker_is_taken_from_words_that_say_so(string typed, string rest, string? speaker)
    {
        var parts = _reader.Read(typed, null, CancellationToken.None);

        Assert.Equal(rest, QueryReader.Without(typed, parts));
        Assert.Equal(speaker, parts.FirstOrDefault(part => part.Speaker is not null)?.Speaker);
    }

    [Theory]
    [InlineData("withdrawal 2022-02-30", "2022-02-30")]
    [InlineData("31 feb", "31 feb")]
    [InlineData("withdrawal on 31st of February 2022", "31st of February 2022")]
    [InlineData("February 30, 2022 withdrawal", "February 30, 2022")]
    [InlineData("troops 29 february 2022", "29 february 2022")]
    [InlineData("troops 30/02/2022", "30/02/2022")]
    [InlineData("troops 2022-13-01", "2022-13-01")]
    [InlineData("troops from 14 Feb to 31 June", "31 June")]
    [InlineData("troops 29 february", null)]
    [InlineData("troops 29 february 2020", null)]
    [InlineData("may 40 people", null)]
    [InlineData("\"31 february\" -2022-02-30", null)]
    [InlineData("february 16 and 30 tanks", null)]
    [InlineData("https://paper.example/2022-02-30/story", null)]
    [InlineData("6-3-7 in the third set", null)]
    [InlineData("flight mh-31 feb", null)]
    public void A_day_that_no_calendar_has_is_told_from_words(string typed, string? expected) => Assert.Equal(expected, _reader.Impossible(typed, null));

    [Theory]
    [InlineData("march of the miners")]
    [InlineData("may elections")]
    [InlineData("budget 2022")]
    [InlineData("black friday sales")]
    [InlineData("\"16 february\"")]
    [InlineData("withdrawal -yesterday")]
    [InlineData("sun and rain")]
    [InlineData("next of kin")]
    [InlineData("now")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("31 february")]
    public void Plain_words_stay(string typed) => Assert.Empty(_reader.Read(typed, null, CancellationToken.None));

    public void Dispose() => _archive.Dispose();

    private sealed class Wednesday : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2022, 2, 16, 12, 0, 0, TimeSpan.Zero);
    }
}
