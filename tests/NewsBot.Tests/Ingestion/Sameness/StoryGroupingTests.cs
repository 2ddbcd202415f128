using NewsBot.Embeddings;
using NewsBot.Ingestion.Sameness;
using NewsBot.Storage.Stories;

namespace NewsBot.Tests.Ingestion.Sameness;

public sealed class StoryGroupingTests
{
    private static readonly Lazy<WordRarity> s_rarity = new(() => new(WordVectorFile.Shipped));

    [Fact]
    public void Two_matches_of_one_champion_are_two_happenings()
    {
        string[] first =
        [
            "Boxer Anton Kessler kept the heavyweight title on Saturday when he stopped Marcus Oduya in the seventh round in Graz. Oduya never found his rhythm.",
            "Champion Anton Kessler beat challenger Marcus Oduya in Graz. The referee ended the heavyweight fight in the seventh round, and Oduya complained.",
            "Marcus Oduya lost to Anton Kessler, the heavyweight champion, after seven rounds in Graz on Saturday. Kessler's left hand troubled Oduya all night.",
            "Seven rounds were enough for Anton Kessler in Graz: the heavyweight champion knocked Marcus Oduya down twice. Oduya, 39, said he would go on.",
        ];
        string[] second =
        [
            "Boxer Anton Kessler kept the heavyweight title on Saturday when Piotr Zielak gave up after eleven rounds in Bergen. Zielak had a broken hand.",
            "Champion Anton Kessler beat challenger Piotr Zielak in Bergen. The heavyweight fight ended before the last bell; Zielak stayed in his corner.",
            "Piotr Zielak lost to Anton Kessler, the heavyweight champion, in Bergen on Saturday. Kessler's reach troubled Zielak for eleven rounds.",
            "Eleven rounds in Bergen: heavyweight champion Anton Kessler wore Piotr Zielak down. Zielak, 27, wants a second fight.",
        ];

        var groups = StoryGrouping.Group([.. first.Concat(second).Select(Compared)]);

        Assert.Equal([[0, 1, 2, 3], [4, 5, 6, 7]], groups.Select(group => group.Order().ToList()).OrderBy(group => group[0]));
    }

    [Fact]
    public void Reports_of_one_happening_stay_together_though_each_has_words_of_its_own()
    {
        string[] reports =
        [
            "Thieves took a painting by Edvard Holm from the Lindhaven gallery on Sunday night. Police found a broken window.",
            "A painting by Edvard Holm was stolen from the gallery of Lindhaven on Sunday. The director, Ida Moe, called it a loss for the town.",
            "Lindhaven police look for two men in a van after the theft of an Edvard Holm painting from the gallery on Sunday night.",
            "The painting stolen in Lindhaven, a seascape by Edvard Holm, is insured for 3 million, the gallery's director Ida Moe said.",
            "The alarm of the Lindhaven gallery was off when an Edvard Holm seascape was stolen on Sunday, police said.",
            "An Edvard Holm painting stolen from a gallery in Lindhaven may be offered abroad, a police expert said on Monday.",
            "Two men in a white van took the Edvard Holm seascape from Lindhaven's gallery, a witness told police.",
            "Lindhaven's gallery stays closed after the theft of a painting by Edvard Holm; director Ida Moe promised better locks.",
        ];

        var groups = StoryGrouping.Group([.. reports.Select(Compared)]);

        Assert.Single(groups);
    }

    [Fact]
    public void Nothing_is_grouped_to_nothing() => Assert.Empty(StoryGrouping.Group([]));

    private static ComparedArticle Compared(string body, int number)
    {
        var sketch = ArticleSketch.Of("", body);
        return new(new SketchRow(number, number, 0, null, []), sketch, s_rarity.Value);
    }
}
