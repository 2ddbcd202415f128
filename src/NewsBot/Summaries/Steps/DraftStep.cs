using NewsBot.Articles;
using NewsBot.Summaries.Matter;

namespace NewsBot.Summaries.Steps;

/// <summary>Step "draft": the selected sentences as claims.</summary>
internal static class DraftStep
{
    public static Task<Draft> DraftAsync(Material material, Selection selection)
    {
        var articles = material.Articles.ToDictionary(article => article.Id);
        return Task.FromResult(new Draft { Claims = [.. selection.Points.Select(point => Stored(point, articles))] });
    }

    private static Claim Stored(Point point, Dictionary<string, Article> articles) => new()
    {
        Text = point.Lead.Text,
        Evidence = [.. point.Alike.Prepend(point.Lead).Select(candidate => Citation.Of(articles[candidate.ArticleId], candidate.Span))],
        PassageId = point.Lead.PassageId,
        IsVerbatim = true,
        Story = point.Story,
        Depth = point.Lead.Depth,
    };
}
