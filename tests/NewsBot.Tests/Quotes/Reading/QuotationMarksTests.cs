using NewsBot.Quotes.Reading;

namespace NewsBot.Tests.Quotes.Reading;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("“We sail,” he said.", "We sail,")]
    [InlineData("\"We sail,\" he said.", "We sail,")]
    [InlineData("‘We sail’, he said.", "We sail")]
    [InlineData("'We sail', he said.", "We sail")]
    [InlineData("''We sail,'' he said.", "We sail,")]
    [InlineData("``We sail,'' he said.", "We sail,")]
    [InlineData("«We sail», he said.", "We sail")]
    [InlineData("« We sail », he said.", "We sail")]
    [InlineData("»We sail«, he said.", "We sail")]
    [InlineData("„We sail“, he said.", "We sail")]
    [InlineData("„We sail”, he said.", "We sail")]
    [InlineData("‚We sail‘, he said.", "We sail")]
    [InlineData("‹We sail›, he said.", "We sail")]
    [InlineData("「We sail」 he said.", "We sail")]
    [InlineData("“They said ‘no’ to us,” he said.", "They said ‘no’ to us,")]
    [InlineData("‘They said “no” to us,’ he said.", "They said “no” to us,")]
    [InlineData("\"They said 'no' to us,\" he said.", "They said 'no' to us,")]
    [InlineData("'They don't know the workers' plan,' he said.", "They don't know the workers' plan,")]
    [InlineData("“We sail,\" he said.", "We sail,")]
    [InlineData("\"We sail,” he said.", "We sail,")]
    [InlineData("“We sail, he said.", "We sail, he said.")]
    [InlineData("“We sail.\n\n“We row,” he said.", "We sail.|We row,")]
    [InlineData("“We sail,” he said, “and row.”", "We sail,|and row.")]
    [InlineData("Harbour ‘to stay open’, says mayor", "to stay open")]
    [InlineData("Harbour 'to stay open', says mayor", "to stay open")]
    public void Marks_of_every_kind_pair(string body, string inside)
    {
        var tokens = new ArticleTokens(body);

        Assert.Equal(inside, string.Join('|', tokens.Regions.Select(region => body[tokens.Tokens[region.First].Start..tokens.Tokens[region.End - 1].End])));
    }

    [Theory]
    [InlineData("The workers' union met in the '90s hall.")]
    [InlineData("It's John's, don't you know?")]
    [InlineData("He stands 6' 2\" tall.")]
    [InlineData("” he said ”")]
    [InlineData("’Twas the night before the vote.")]
    public void Apostrophes_inches_and_closing_marks_alone_open_nothing(string body)
    {
        var tokens = new ArticleTokens(body);

        Assert.Empty(tokens.Regions);
    }
}
