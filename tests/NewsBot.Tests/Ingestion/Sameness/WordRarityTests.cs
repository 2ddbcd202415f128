using NewsBot.Embeddings;
using NewsBot.Ingestion.Sameness;
using NewsBot.Storage.Stories;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Ingestion.Sameness;

public sealed class WordRarityTests : IDisposable
{
    private static readonly Lazy<WordVectors> s_vectors = new(WordVectorFile.Shipped);

    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void General_English_is_known_before_anything_is_read()
    {
        var rarity = new WordRarity(s_vectors.Value);

        Assert.True(Of(rarity, "time") < Of(rarity, "ferri"));
        Assert.True(Of(rarity, "ferri") < Of(rarity, "zielak"));
    }

    [Fact]
    public void A_word_of_many_articles_tells_less()
    {
        var rarity = new WordRarity(s_vectors.Value);
        var before = Of(rarity, "lindhaven");

        for (var article = 1; article <= 100; article++) rarity.Count(article, ArticleSketch.Of("", "Lindhaven again"), 1);

        Assert.True(Of(rarity, "lindhaven") < before - 2);
    }

    [Fact]
    public void Counts_are_there_again_after_a_restart()
    {
        var rarity = new WordRarity(s_vectors.Value);
        for (var article = 1; article <= 100; article++) rarity.Count(article, ArticleSketch.Of("", $"Lindhaven again, number {article}"), 1);
        var stories = new StoryStore(_archive.Archive);
        using (var work = stories.Begin(CancellationToken.None))
        {
            rarity.Keep(work);
            work.Commit();
        }

        var restarted = new WordRarity(s_vectors.Value);
        using (var work = stories.Begin(CancellationToken.None)) restarted.Load(work);

        Assert.Equal(Of(rarity, "lindhaven"), Of(restarted, "lindhaven"));
        Assert.Equal(Of(rarity, "17"), Of(restarted, "17"));
    }

    private static double Of(WordRarity rarity, string stem) => rarity.Of(ArticleSketch.PlaceOf(stem));
}
