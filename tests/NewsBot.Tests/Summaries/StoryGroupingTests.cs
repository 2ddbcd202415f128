using NewsBot.Articles;
using NewsBot.Embeddings;
using NewsBot.Summaries.Sentences;

namespace NewsBot.Tests.Summaries;

public sealed class StoryGroupingTests
{
    [Fact]
    public void Articles_on_one_event_are_one_story_and_the_story_of_most_outlets_comes_first()
    {
        var stories = new StoryGrouping(new WordVectors([], Array.Empty<float[]>(), [])).Of(
        [
            Printed("bread", "Mill Lane Echo", "A baker's week", "The bakery in Mill Lane sells forty kinds of bread before the sun comes up."),
            Printed("open", "The Harbour Post", "Harbour stays open", "The council of Easton voted on Tuesday to keep the harbour open all winter."),
            Printed("kept", "Coast Daily", "Easton keeps its harbour open", "The harbour of Easton stays open all winter, the council voted on Tuesday, in spite of the cracks."),
        ]);

        Assert.Equal(2, stories.Count);
        Assert.Equal(["kept", "open"], stories[0].ArticleIds);
        Assert.Equal(2, stories[0].Outlets);
        Assert.Equal(["bread"], stories[1].ArticleIds);
    }

    private static Article Printed(string id, string outlet, string title, string body) =>
        new() { Id = id, Source = id, Outlet = outlet, Title = title, Body = body, FetchedAt = DateTimeOffset.UnixEpoch };
}
