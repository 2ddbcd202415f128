using NewsBot.Articles;
using NewsBot.Desk.Origins;

namespace NewsBot.Tests.Desk;

public sealed class RenderingsTests
{
    private const string Translated = "translated, as the outlet says";
    private const string Paraphrased = "paraphrased, as the outlet says";

    [Theory]
    [InlineData("“We will stay,” Vos said, speaking through an interpreter.", Translated)]
    [InlineData("Speaking through his interpreter, Vos said: “We will stay.”", Translated)]
    [InlineData("“We will stay,” Vos said in remarks translated from Russian.", Translated)]
    [InlineData("“We will stay,” Vos said, according to a translation by the ministry.", Translated)]
    [InlineData("“We will stay,” Vos said, according to an official English translation.", Translated)]
    [InlineData("“We will stay,” Vos said in Russian, in a translation published on Monday.", Translated)]
    [InlineData("“We will stay,” Vos told the council, his aide paraphrased.", Paraphrased)]
    [InlineData("Vos said “We will stay,” or words to that effect.", Paraphrased)]
    [InlineData("“We will stay,” Vos said. He was an interpreter before he became mayor.", null)]
    [InlineData("“We will stay,” Vos said. The book was translated well.", null)]
    [InlineData("“We will stay,” Vos said.\n\nHis speech was translated from Russian.", null)]
    public void What_an_outlet_says_of_its_own_rendering_is_named(string paragraph, string? expected)
    {
        var start = paragraph.IndexOf('“', StringComparison.Ordinal) + 1;
        var article = new Article { Id = "a", Source = "a", Body = paragraph, FetchedAt = DateTimeOffset.UnixEpoch };

        Assert.Equal(expected, Renderings.Of(article, new TextSpan(start, paragraph.IndexOf('”', StringComparison.Ordinal))));
    }
}
