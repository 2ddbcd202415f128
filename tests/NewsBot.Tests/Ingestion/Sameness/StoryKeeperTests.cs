using NewsBot.Articles;
using NewsBot.Embeddings;
using NewsBot.Ingestion.Sameness;
using NewsBot.Storage.Stories;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Ingestion.Sameness;

public sealed class StoryKeeperTests : IDisposable
{
    private const string Fire = "A fire destroyed the old customs house in Lindhaven early on Tuesday, and two firefighters were taken to hospital. Fire chief Greta Solberg said that "
        + "the roof of the customs house fell in within twenty minutes.";

    private const string FireElsewhere = "Two firefighters were injured when the customs house of Lindhaven burned down on Tuesday. The roof collapsed twenty minutes after the alarm, "
        + "according to the fire chief, Greta Solberg, who praised the harbour crews.";

    private const string Budget = "The parliament of Norland passed a budget of 40 billion crowns on Tuesday after a night of talks. Finance minister Ole Brandt called the "
        + "cuts to farm subsidies painful but necessary; the opposition voted against.";

    private static readonly DateOnly s_tuesday = new(2031, 3, 4);
    private static readonly Lazy<WordVectors> s_vectors = new(WordVectorFile.Shipped);

    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    private StoryStore Stories => new(_archive.Archive);

    [Fact]
    public void Two_reports_of_one_happening_are_one_story_and_another_happening_is_not()
    {
        var fire = Add("fire", Fire);
        var budget = Add("budget", Budget);
        var elsewhere = Add("elsewhere", FireElsewhere);

        var placed = NewKeeper().Update(CancellationToken.None);

        Assert.Equal(3, placed);
        Assert.Equal([fire, elsewhere], Stories.ArticlesOfStory(StoryOf(fire), CancellationToken.None));
        Assert.NotEqual(StoryOf(fire), StoryOf(budget));
        Assert.Empty(Stories.CopiesOf(fire, CancellationToken.None));
    }

    [Fact]
    public void The_stories_of_a_day_come_with_the_one_of_most_articles_first()
    {
        var budget = Add("budget", Budget);
        var fire = Add("fire", Fire);
        var elsewhere = Add("elsewhere", FireElsewhere);
        Add("late", FireElsewhere + " The mayor visited the ruins on Wednesday.", s_tuesday.AddDays(1));
        NewKeeper().Update(CancellationToken.None);

        var stories = Stories.StoriesOn(s_tuesday, CancellationToken.None);

        Assert.Equal([[fire, elsewhere], [budget]], stories.Select(story => story.ArticleIds));
        Assert.Equal(3, Stories.ArticlesOfStory(stories[0].Number!.Value, CancellationToken.None).Count);
    }

    [Fact]
    public void Nearly_the_same_text_is_a_copy_whatever_its_date()
    {
        var first = Add("wire", Fire);
        var copy = Add("copy", Fire.Replace("early on Tuesday", "on Tuesday", StringComparison.Ordinal), s_tuesday.AddDays(40));
        Add("elsewhere", FireElsewhere);

        NewKeeper().Update(CancellationToken.None);

        Assert.Equal([copy], Stories.CopiesOf(first, CancellationToken.None));
        Assert.Equal([first], Stories.CopiesOf(copy, CancellationToken.None));
        Assert.NotEqual(StoryOf(first), StoryOf(copy));
    }

    [Fact]
    public void The_same_happening_months_later_is_another_story()
    {
        var spring = Add("spring", Budget);
        var autumn = Add("autumn", Budget.Replace("40 billion", "42 billion", StringComparison.Ordinal).Replace("a night of talks", "weeks of talks", StringComparison.Ordinal), s_tuesday.AddDays(180));

        NewKeeper().Update(CancellationToken.None);

        Assert.NotEqual(StoryOf(spring), StoryOf(autumn));
    }

    [Fact]
    public void An_article_that_changes_changes_its_story()
    {
        var fire = Add("fire", Fire);
        var moved = Add("moved", Budget);
        var keeper = NewKeeper();
        keeper.Update(CancellationToken.None);

        Add("moved", FireElsewhere);
        keeper.Update(CancellationToken.None);

        Assert.Equal(StoryOf(fire), StoryOf(moved));
        Assert.Equal(0, keeper.Update(CancellationToken.None));
    }

    [Fact]
    public void Another_run_goes_on_where_one_stopped()
    {
        var fire = Add("fire", Fire);
        NewKeeper().Update(CancellationToken.None);
        var elsewhere = Add("elsewhere", FireElsewhere);

        var placed = NewKeeper().Update(CancellationToken.None);

        Assert.Equal(1, placed);
        Assert.Equal(StoryOf(fire), StoryOf(elsewhere));
    }

    [Fact]
    public void Articles_not_compared_yet_stand_alone_and_unknown_ones_are_left_out()
    {
        var fire = Add("fire", Fire);
        var elsewhere = Add("elsewhere", FireElsewhere);

        var groups = Stories.Grouped([fire, "0000000000", elsewhere], CancellationToken.None);

        Assert.Null(Stories.StoryOf(fire, CancellationToken.None));
        Assert.Equal([[fire], [elsewhere]], groups.Select(group => group.ArticleIds));
        Assert.All(groups, group => Assert.Null(group.Number));
    }

    [Fact]
    public void The_number_of_a_story_that_is_gone_is_not_given_again()
    {
        Add("fire", Fire);
        var gone = StoryOfNew("budget", Budget);
        Erase("budget");

        var next = StoryOfNew("quay", "The quay of Easton reopens on Friday after two years of repairs, harbour master Ida Voss told the council.");

        Assert.NotEqual(gone, next);
    }

    [Fact]
    public void An_article_in_the_place_of_a_deleted_one_is_nobodys_copy()
    {
        var keeper = NewKeeper();
        foreach (var (source, body) in (IReadOnlyList<(string, string)>)[("wire", Fire), ("copy", Fire), ("wire", Budget), ("wire", Fire)])
        {
            Add(source, body);
            keeper.Update(CancellationToken.None);
        }

        Erase("copy"); // the newest article, of which the other had become a copy
        var other = Add("other", Budget);
        keeper.Update(CancellationToken.None);

        Assert.Empty(Stories.CopiesOf(other, CancellationToken.None));
    }

    [Fact]
    public void What_another_process_read_anew_is_not_compared_as_it_was()
    {
        var here = NewKeeper();
        Add("budget", Budget);
        Add("votes", Budget.Replace("after a night of talks", "at dawn", StringComparison.Ordinal).Replace("40 billion", "some 40 billion", StringComparison.Ordinal));
        here.Update(CancellationToken.None);
        var changed = Add("budget", Fire);
        NewKeeper().Update(CancellationToken.None);

        var elsewhere = Add("elsewhere", FireElsewhere);
        here.Update(CancellationToken.None);

        Assert.Equal(StoryOf(changed), StoryOf(elsewhere));
    }

    private long StoryOfNew(string source, string body)
    {
        var id = Add(source, body);
        NewKeeper().Update(CancellationToken.None);
        return StoryOf(id);
    }

    private void Erase(string source) =>
        new NewsBot.Storage.Writing.ArticleErasure(_archive.Archive, TimeProvider.System).Erase([ArticleIdentity.IdOf(null, source)], "asked to", "operator", CancellationToken.None);

    private long StoryOf(string articleId) => Stories.StoryOf(articleId, CancellationToken.None)!.Value;

    private StoryKeeper NewKeeper() => new(Stories, new WordRarity(s_vectors.Value));

    private string Add(string source, string body, DateOnly? published = null)
    {
        var analysed = TemporaryArchive.Analysed(body, source, outlet: source, published ?? s_tuesday);
        _archive.Writer.Save([analysed with { Article = analysed.Article with { Title = "" } }], CancellationToken.None);
        return ArticleIdentity.IdOf(null, source);
    }
}
