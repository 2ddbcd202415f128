using NewsBot.Articles;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Models;

namespace NewsBot.Summaries.Steps;

/// <summary>Step "draft": the selected sentences as claims, and what a model makes of them where one is configured.</summary>
internal sealed class DraftStep(ModelDrafter model)
{
    public async Task<Draft> DraftAsync(Subject subject, Material material, Selection selection, CancellationToken cancellationToken)
    {
        var articles = material.Articles.ToDictionary(article => article.Id);
        return new Draft
        {
            IsAnswer = subject.IsQuestion,
            Claims = [.. selection.Points.Select(point => Stored(point, articles))],
            Model = await model.DraftAsync(subject, material, selection, cancellationToken),
        };
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
