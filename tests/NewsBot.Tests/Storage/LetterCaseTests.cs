using NewsBot.Articles;
using NewsBot.Storage.Filters;

namespace NewsBot.Tests.Storage;

/// <summary>Letter case does not count, in any script.</summary>
public sealed class LetterCaseTests : IDisposable
{
    private static readonly DateTimeOffset s_later = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TemporaryArchive _archive = new();

    public LetterCaseTests() => _archive.Writer.Save(
        [
            TemporaryArchive.Analysed("Die Mauer am Hafen hat Risse.", "a.txt", "Österreichische Zeitung"),
            TemporaryArchive.Analysed("\"Стіна стоїть,\" said Оксана.", "b.txt", "Дзеркало Тижня", speaker: "Éva Ödön"),
            TemporaryArchive.Analysed("The wall of the harbour has cracks.", "c.txt", "Tribune"),
        ],
        default);

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("österreichische", "Österreichische Zeitung")]
    [InlineData("ÖSTERREICHISCHE ZEITUNG", "Österreichische Zeitung")]
    [InlineData("дзеркало", "Дзеркало Тижня")]
    [InlineData("TRIB", "Tribune")]
    public void An_outlet_is_found_however_it_is_typed(string typed, string outlet) =>
        Assert.Equal(outlet, Assert.Single(_archive.Articles.Matching(new ArticleFilter { Outlet = typed }, 10, default)).Outlet);

    [Theory]
    [InlineData("100%")]
    [InlineData("Trib_ne")]
    [InlineData("Ö%Zeitung")]
    public void What_stands_for_any_letters_elsewhere_stands_for_itself(string typed) =>
        Assert.Equal(0, _archive.Articles.Count(new ArticleFilter { Outlet = typed }, default));

    [Fact]
    public void A_speaker_is_offered_however_the_name_is_begun() =>
        Assert.Equal("Éva Ödön", Assert.Single(_archive.Quotes.Speakers("éva ö", 10, default)).Name);

    [Theory]
    [InlineData("österreichische zeitung")]
    [InlineData("ДЗЕРКАЛО ТИЖНЯ")]
    public void An_outlet_that_is_kept_for_longer_is_kept(string named)
    {
        var due = _archive.Articles.ReadBefore(s_later, null, [named], 10, default);
        var ofOutlet = _archive.Articles.ReadBefore(s_later, named, [], 10, default);

        Assert.Equal(2, due.Count);
        Assert.Equal([ArticleIdentity.IdOf(null, named.StartsWith('ö') ? "a.txt" : "b.txt")], ofOutlet);
    }
}
