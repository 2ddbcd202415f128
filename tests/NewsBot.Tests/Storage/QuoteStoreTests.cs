using NewsBot.Articles;
using NewsBot.Storage.Filters;

namespace NewsBot.Tests.Storage;

public sealed class QuoteStoreTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    public QuoteStoreTests() => _archive.Writer.Save(
        [
            TemporaryArchive.Analysed("The quay is shut. \"Nobody sails today,\" said Ann Okafor.", "a.txt", "Tribune", new(2022, 2, 15), "Ann Okafor"),
            TemporaryArchive.Analysed("\"We shall sail,\" said Piet Vos of the ferry line.", "b.txt", "Courier", new(2022, 2, 16), "Piet Vos"),
        ],
        default);

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_withdrawn_article_quotes_nobody()
    {
        var ids = new[] { "a.txt", "b.txt" }.Select(source => ArticleIdentity.IdOf(null, source)).ToList();
        var before = _archive.Quotes.SpeakersIn(ids, default);
        using (var session = _archive.Archive.Write(default))
        {
            session.Execute("update article set withdrawn_at = 1 where id = ?1", ids[0]);
            session.Commit();
        }

        Assert.Equal(["Ann Okafor", "Piet Vos"], before);
        Assert.Equal(["Piet Vos"], _archive.Quotes.SpeakersIn(ids, default));
    }

    [Fact]
    public void Words_said_are_found_in_their_other_forms()
    {
        var found = _archive.Quotes.Matching(MatchExpression.Any(["sailing"]), new QuoteFilter(), 10, default);

        Assert.Equal(2, found.Count);
    }

    [Theory]
    [InlineData("okafor")]
    [InlineData("Ann Okafor")]
    [InlineData("harbour master Okafor")]
    public void A_speaker_is_found_by_any_words_of_name_or_role(string typed)
    {
        var found = _archive.Quotes.Matching(null, new QuoteFilter { SpeakerWords = typed.Split(' ') }, 10, default);

        Assert.Equal("Ann Okafor", Assert.Single(found).Speaker!.Name);
    }

    [Theory]
    [InlineData("åse", "ØST")]
    [InlineData("ÅSE ØRST", "øst")]
    [InlineData("", "agentur ø")]
    public void Letters_beyond_ascii_are_found_in_either_case(string speaker, string outlet)
    {
        var quoted = TemporaryArchive.Analysed("\"We wait,\" said Åse Ørsted.", "c.txt", "Nyhedsblad", new(2022, 2, 17), "Åse Ørsted");
        _archive.Writer.Save([quoted with { Article = quoted.Article with { WireCredit = "Agentur Østen" } }], default);

        Assert.Contains(_archive.Quotes.Speakers(speaker, 10, default), tally => tally.Name == "Åse Ørsted");
        Assert.Equal("Åse Ørsted", Assert.Single(_archive.Quotes.Matching(null, new QuoteFilter { Articles = new() { Outlet = outlet } }, 10, default)).Speaker!.Name);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("Ann_Okafor")]
    public void Signs_of_patterns_stand_for_themselves(string typed) => Assert.Empty(_archive.Quotes.Speakers(typed, 10, default));

    [Theory]
    [InlineData("Piet Vos", "", "Piet Vos")]
    [InlineData("Piet Vos", "Ann", "Ann Okafor|Piet Vos")]
    [InlineData("Nobody?", "Okafor", "Ann Okafor")]
    [InlineData("", "???", "")]
    public void Named_speakers_count_beside_those_whose_words_fit(string name, string words, string expected)
    {
        var filter = new QuoteFilter { Speakers = name.Length > 0 ? [name] : [], SpeakerWords = words.Length > 0 ? [words] : [] };

        var found = _archive.Quotes.Matching(null, filter, 10, default);

        Assert.Equal(expected, string.Join('|', found.Select(quote => quote.Speaker!.Name).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("select speaker, role, count(*) from quote where speaker is not null and article not in (select number from article where withdrawn_at is not null) group by speaker, role")]
    [InlineData("select speaker, count(*) from quote where speaker is not null and article not in (select number from article where withdrawn_at is not null) group by speaker")]
    public void Speakers_are_counted_without_looking_at_each_quotation(string sql)
    {
        using var session = _archive.Archive.Read();

        var plan = session.Query($"explain query plan {sql}", row => row.GetString(3));

        Assert.Contains(plan, step => step.Contains("COVERING INDEX quote_speaker", StringComparison.Ordinal));
    }

    [Fact]
    public void Speakers_are_counted_by_role()
    {
        var speakers = _archive.Quotes.SpeakersInRoles(10, default);

        Assert.Equal(["Ann Okafor", "Piet Vos"], speakers.Select(speaker => speaker.Name));
        Assert.All(speakers, speaker => Assert.Equal(1, speaker.Count));
    }

    [Fact]
    public void Filters_hold_inside_the_search()
    {
        var sixteenth = new ArticleFilter { From = new(2022, 2, 16), To = new(2022, 2, 16) };

        var byDay = _archive.Quotes.Matching(MatchExpression.Any(["sail"]), new QuoteFilter { Articles = sixteenth }, 1, default);
        var byOutlet = _archive.Quotes.Matching(MatchExpression.Any(["sail"]), new QuoteFilter { Articles = new() { Outlet = "tribune" } }, 1, default);
        var byKind = _archive.Quotes.Matching(MatchExpression.Any(["sail"]), new QuoteFilter { Kinds = [QuoteKind.Indirect] }, 1, default);
        var asOf = _archive.Quotes.Matching(null, new QuoteFilter { Articles = new() { AsOf = new(2022, 2, 15) } }, 10, default);

        Assert.Equal("Piet Vos", Assert.Single(byDay).Speaker!.Name);
        Assert.Equal("Ann Okafor", Assert.Single(byOutlet).Speaker!.Name);
        Assert.Empty(byKind);
        Assert.Equal("Ann Okafor", Assert.Single(asOf).Speaker!.Name);
    }

    [Fact]
    public void Whoever_is_quoted_in_withdrawn_articles_alone_is_not_offered()
    {
        using (var session = _archive.Archive.Write())
        {
            session.Execute("update article set withdrawn_at = 1 where outlet = 'Courier'");
            session.Commit();
        }

        Assert.Equal(["Ann Okafor"], _archive.Quotes.Speakers("", 10, default).Select(speaker => speaker.Name));
        Assert.Equal(1, _archive.Quotes.CountSpeakers(default));
    }

    [Fact]
    public void A_percent_sign_in_an_outlet_is_a_percent_sign()
    {
        var found = _archive.Quotes.Matching(null, new QuoteFilter { Articles = new() { Outlet = "%" } }, 10, default);

        Assert.Empty(found);
    }
}
