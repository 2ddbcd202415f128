using System.Text.Json.Serialization;
using NewsBot.Articles;
using NewsBot.Desk.Comparing;

namespace NewsBot.Lab.Comparing;

/// <summary>Articles of several outlets on one story, written for measuring, with a key: which of their figures and quotations are about one thing, and how they differ.</summary>
internal sealed record PlantedStory
{
    public required string Id { get; init; }

    /// <summary>The day of all its articles.</summary>
    public required DateOnly Date { get; init; }

    public required IReadOnlyList<PlantedArticle> Articles { get; init; }

    public required IReadOnlyList<Pair> Conflicts { get; init; }

    public required IReadOnlyList<Pair> Agreeing { get; init; }

    /// <summary>An earlier or planned value, and the present one.</summary>
    public required IReadOnlyList<Pair> Moved { get; init; }

    /// <summary>One remark in other words.</summary>
    public required IReadOnlyList<Pair> Altered { get; init; }

    /// <summary>One remark in the same words.</summary>
    public required IReadOnlyList<Pair> Identical { get; init; }

    /// <summary>The figures of all its articles, in order.</summary>
    public IEnumerable<PrintedFigure> Figures() => Articles.SelectMany(article => PrintedArticles.Figures(article.Id, article.Title, article.Body, Date));

    /// <summary>The figure that stands where the key says; null where none was read there.</summary>
    public PrintedFigure? Find(IEnumerable<PrintedFigure> figures, Place place)
    {
        var span = SpanOf(place);
        return figures.FirstOrDefault(figure => figure.Article.Source == place.Article && figure.Figure.Span.Overlaps(span));
    }

    /// <summary>Where the words of a key stand in their article.</summary>
    public TextSpan SpanOf(Place place) => TextSpan.FromLength(Articles.First(article => article.Id == place.Article).Body.IndexOf(place.Words, StringComparison.Ordinal), place.Words.Length);

    internal sealed record PlantedArticle([property: JsonRequired] string Id, [property: JsonRequired] string Outlet, [property: JsonRequired] string Title, [property: JsonRequired] string Body);

    /// <summary>Two places of two articles.</summary>
    /// <param name="What">What both tell; of quotations nothing.</param>
    /// <param name="Speaker">Whose quotation it is; of figures nobody's.</param>
    internal sealed record Pair(string? What, string? Speaker, [property: JsonRequired] Place A, [property: JsonRequired] Place B);

    internal sealed record Place([property: JsonRequired] string Article, [property: JsonRequired] string Words);
}
