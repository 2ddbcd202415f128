using NewsBot.Text;

namespace NewsBot.Tests.Text;

public sealed class PorterStemmerTests
{
    [Theory]
    [InlineData("withdrawal", "withdraw")]
    [InlineData("withdraws", "withdraw")]
    [InlineData("withdrawing", "withdraw")]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("agreed", "agre")]
    [InlineData("plastered", "plaster")]
    [InlineData("motoring", "motor")]
    [InlineData("sing", "sing")]
    [InlineData("hopping", "hop")]
    [InlineData("falling", "fall")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("hopefulness", "hope")]
    [InlineData("electrical", "electr")]
    [InlineData("adjustment", "adjust")]
    [InlineData("adoption", "adopt")]
    [InlineData("controlling", "control")]
    [InlineData("rate", "rate")]
    [InlineData("cease", "ceas")]
    public void Endings_are_taken_off_as_Porter_described(string word, string stem)
    {
        var found = PorterStemmer.Stem(word);

        Assert.Equal(stem, found);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("u.s.")]
    [InlineData("f35s")]
    [InlineData("москвы")]
    [InlineData("")]
    public void A_word_that_is_short_or_not_plain_letters_stays_whole(string word)
    {
        var found = PorterStemmer.Stem(word);

        Assert.Equal(word, found);
    }
}
