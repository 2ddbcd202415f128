using NewsBot.Storage;
using NewsBot.Storage.Changes;

namespace NewsBot.Digests.Composing;

/// <summary>Which words of posted messages no longer stand where they stood.</summary>
internal sealed class Corrections(PostedCitationStore posted, ArticleStore articles)
{
    /// <summary>What the changes took away from under posted messages, oldest message first; empty where nothing was.</summary>
    /// <param name="changes">New lines of the change log.</param>
    /// <param name="channelId">Only messages of this channel; null: any.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public IReadOnlyList<Correction> Of(IReadOnlyList<Change> changes, string? channelId, CancellationToken cancellationToken)
    {
        var changed = changes.Where(change => change.Kind is "updated" or "withdrawn").GroupBy(change => change.ArticleId).ToDictionary(lines => lines.Key, lines => lines.First());
        var cited = posted.Citing([.. changed.Keys], channelId, cancellationToken);
        if (cited.Count == 0) return [];

        // A withdrawn article is not read.
        var now = articles.Read([.. cited.Select(line => line.ArticleId).Distinct()], cancellationToken);
        var before = now.Keys.ToDictionary(id => id, id => Before(changed[id], cancellationToken) ?? (changed[id].Kind is "updated" ? null : now[id].Body));
        return
        [
            .. cited
                .Where(line => !now.TryGetValue(line.ArticleId, out var article)
                    || (!article.Body.Contains(line.Words, StringComparison.Ordinal) && before[line.ArticleId]?.Contains(line.Words, StringComparison.Ordinal) != false))
                .GroupBy(line => (line.Post.Number, line.ArticleId))
                .Select(group => new Correction
                {
                    Post = group.First().Post,
                    ArticleId = group.Key.ArticleId,
                    Title = posted.TitleOf(group.Key.ArticleId, cancellationToken) ?? "",
                    Words = [.. group.Select(line => line.Words).Distinct()],
                    IsWithdrawn = !now.ContainsKey(group.Key.ArticleId),
                }),
        ];
    }

    // What the article printed when the changes began: words that were gone by then have been corrected. Null where that is not kept.
    private string? Before(Change first, CancellationToken cancellationToken) =>
        articles.Earlier(first.ArticleId, cancellationToken).FirstOrDefault(version => version.Version == first.Version - (first.Kind is "updated" ? 1 : 0))?.Body;
}
