using NewsBot.Text;

namespace NewsBot.Tests.Text;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("The mayor’s troops, and Erdoğan's.", "the mayor troops and erdogan")]
    [InlineData("A U.S. envoy told the U.N. and the US Senate about us", "a u.s. envoy told the un and the u.s. senate about us")]
    [InlineData("150,000 men, 19.9 percent, 3 to 4.", "150000 men 19.9 percent 3 to 4")]
    [InlineData("a pull-back; FULL STOP US", "a pull back full stop u.s.")]
    [InlineData("ALL CAPITALS MEAN US NO HARM", "all capitals mean us no harm")]
    [InlineData("Café résumé naïve", "cafe resume naive")]
    [InlineData("Москва сказала", "москва сказала")]
    [InlineData(" -- \"!\" ", "")]
    public void A_text_is_read_as_the_words_one_searches_for(string text, string words)
    {
        var found = SearchWords.Of(text);

        Assert.Equal(words, string.Join(' ', found));
    }

    [Fact]
    public void Every_word_tells_where_it_stands()
    {
        const string text = "Envoys met in the U.S. on Friday’s eve.";
        var reader = new SearchWords(text);

        var printed = new List<string>();
        while (reader.Read()) printed.Add(text[reader.Start..reader.End]);

        Assert.Equal(["Envoys", "met", "in", "the", "U.S.", "on", "Friday", "eve"], printed);
    }

    [Fact]
    public void Only_a_hyphen_between_makes_words_hyphenated()
    {
        var reader = new SearchWords("pull-back or pull - back");

        var hyphenated = new List<bool>();
        while (reader.Read()) hyphenated.Add(reader.Hyphenated);

        Assert.Equal([false, true, false, false, false], hyphenated);
    }

    [Fact]
    public void A_word_of_any_length_is_cut_and_read_once()
    {
        var found = SearchWords.Of(new string('x', 100_000));

        Assert.Equal(64, Assert.Single(found).Length);
    }
}
