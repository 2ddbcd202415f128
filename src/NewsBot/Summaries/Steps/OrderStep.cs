using NewsBot.Summaries.Matter;

namespace NewsBot.Summaries.Steps;

/// <summary>Step "order": story by story, within one as its articles tell it; an answer to a question keeps the best first.</summary>
internal static class OrderStep
{
    public static IReadOnlyList<Claim> Order(Subject subject, Material material, IReadOnlyList<Claim> claims)
    {
        if (subject.IsQuestion) return claims;

        var days = material.Articles.ToDictionary(article => article.Id, article => article.Date?.Date ?? DateOnly.MaxValue);
        return [.. claims.OrderBy(claim => claim.Story).ThenBy(claim => claim.Depth).ThenBy(claim => days[claim.Evidence[0].ArticleId])];
    }
}
