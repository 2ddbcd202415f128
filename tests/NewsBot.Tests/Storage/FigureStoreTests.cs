using NewsBot.Articles;
using NewsBot.Storage;

namespace NewsBot.Tests.Storage;

public sealed class FigureStoreTests : IDisposable
{
    private static readonly Figure s_figure = new()
    {
        Low = 130_000.5m,
        High = 150_000m,
        Approximation = "about",
        Unit = "tonnes",
        Counted = "grain",
        Fate = "destroyed",
        Place = "Odesa",
        AsOf = new DateOnly(2022, 2, 15),
        SaidBy = "Ann Okafor",
        Standing = FigureStanding.Earlier,
        Span = new(3, 9),
    };

    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_figure_is_read_back_as_it_was_stored()
    {
        var analysed = TemporaryArchive.Analysed("On the quay.") with { Figures = [s_figure, new Figure { Low = 7, High = 7, Span = new(0, 2) }] };
        _archive.Writer.Save([analysed], default);

        var stored = new FigureStore(_archive.Archive).Of([analysed.Article, TemporaryArchive.Analysed("Unknown.", "b.txt").Article], default);

        Assert.Equal(analysed.Figures, Assert.Single(stored).Value);
    }

    [Fact]
    public void A_new_version_of_an_article_replaces_its_figures()
    {
        var analysed = TemporaryArchive.Analysed("On the quay.") with { Figures = [s_figure] };
        _archive.Writer.Save([analysed], default);
        var changed = TemporaryArchive.Analysed("On the other quay.");
        _archive.Writer.Save([changed], default);

        var stored = new FigureStore(_archive.Archive).Of([changed.Article], default);

        Assert.Empty(stored);
    }

    [Fact]
    public void Figures_of_a_newer_version_are_not_those_of_the_article_as_it_was_read()
    {
        var analysed = TemporaryArchive.Analysed("On the quay.");
        _archive.Writer.Save([analysed], default);
        _archive.Writer.Save([TemporaryArchive.Analysed("On the other quay, again.") with { Figures = [s_figure] }], default);

        var stored = new FigureStore(_archive.Archive).Of([analysed.Article], default);

        Assert.Empty(stored);
    }
}
