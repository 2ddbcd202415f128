using System.Globalization;
using NewsBot.Articles;
using NewsBot.Desk;
using NewsBot.Desk.Utterances;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.Digests;
using NewsBot.Storage.Watches;

namespace NewsBot.Digests.Watching;

/// <summary>Makes one message of what a watch found since its last one, one item a story, and puts it into the ledger.</summary>
internal sealed class WatchPosts(WatchStore watches, ArticleStore articles, PassageStore passages, QuoteStore quotes, TimeProvider clock)
{
    /// <summary>A story that was told is told again by the same watch only after this time.</summary>
    private static readonly TimeSpan s_storyLasts = TimeSpan.FromDays(1);

    // A message that could not be posted for so long is old.
    private static readonly TimeSpan s_lasts = TimeSpan.FromHours(12);

    private const int MostStories = 20;

    /// <summary>Makes the messages that are ready.</summary>
    /// <returns>How many.</returns>
    public int Make(CancellationToken cancellationToken)
    {
        var made = 0;
        foreach (var watch in watches.Ready(clock.GetUtcNow(), cancellationToken))
        {
            var now = clock.GetUtcNow();
            var waiting = watches.Waiting(watch.Number, cancellationToken);
            if (waiting.Count == 0) continue;

            var old = watches.Told(watch.Number, now - s_storyLasts, cancellationToken);
            var read = articles.Read([.. waiting.Select(match => match.ArticleId)], cancellationToken); // without those that were withdrawn meanwhile
            var news = waiting.Where(match => read.ContainsKey(match.ArticleId) && (match.Story is not { } story || !old.Contains(story))).ToList();
            var post = news.Count == 0 ? null : PostOf(watch, news, read, now, cancellationToken);
            if (watches.Settle(watch.Number, waiting[^1].Number, [.. news.Select(match => match.Number)], post, now, cancellationToken)) made += post is null ? 0 : 1;
        }

        return made;
    }

    private Post PostOf(Watch watch, List<WatchMatch> matches, IReadOnlyDictionary<string, Article> read, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var book = new CitationBook(passages, cancellationToken);
        var groups = matches.GroupBy(match => match.Story is { } story ? $"{story}" : match.ArticleId).ToList();
        var items = groups.Take(MostStories).Select(group => ItemOf([.. group], read, book, cancellationToken)).OfType<ReplyItem>().ToList();
        var more = groups.Count - items.Count;
        var stories = groups.Count == 1 ? "one story" : string.Create(CultureInfo.InvariantCulture, $"{groups.Count:N0} stories");
        return new Post
        {
            Kind = PostKind.Watch,
            Origin = watch.Number,
            Occasion = string.Create(CultureInfo.InvariantCulture, $"{matches[^1].Number}"),
            ChannelId = watch.ChannelId,
            Key = string.Create(CultureInfo.InvariantCulture, $"watch-{watch.Number}-{matches[^1].Number}"),
            Due = now,
            Expires = now + s_lasts,
            State = PostState.Composed,
            Reply = new Reply
            {
                Command = "watch",
                Outcome = Outcome.Answered,
                Title = $"Watch {watch.Number}: {watch.Kind.ToString().ToLowerInvariant()} “{watch.Words}”",
                Lead = $"{(matches.Count == 1 ? "A new article" : string.Create(CultureInfo.InvariantCulture, $"{matches.Count:N0} new articles"))} in {stories}.",
                Items = items,
                Citations = book.Citations,
                Notes = [.. more > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{more:N0} more stories match.")] : (IReadOnlyList<string>)[], .. DeskNotes.InferredDates(book.Citations)],
            },
        };
    }

    // The first article that matched stands for the story; the others are counted.
    private ReplyItem? ItemOf(List<WatchMatch> matches, IReadOnlyDictionary<string, Article> read, CitationBook book, CancellationToken cancellationToken)
    {
        var match = matches[0];
        var article = read[match.ArticleId];
        var title = article.Title is "" ? "Untitled" : article.Title;
        var also = matches.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $", and {matches.Count - 1} more") : "";
        var heading = $"{title} ({match.Why}{also})";
        if (quotes.Of(article.Id, cancellationToken).FirstOrDefault(quote => quote.Id == match.Place) is { } said)
            return UtteranceItem.Of(new Utterance([new QuoteHit(said, article)]), book) with { Heading = heading };

        return passages.Of(article.Id, cancellationToken).FirstOrDefault(passage => passage.Id == match.Place) is { Sentences: [_, ..] } place
            ? StatementItem.Of(article, Telling(article, place, match.Why), place.Id, book) with { Heading = heading }
            : null;
    }

    // The sentence of the passage that has most of the words that matched.
    private static TextSpan Telling(Article article, Passage passage, string why)
    {
        var wanted = WordMap.Words(why).Where(word => word.Length > 3).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return passage.Sentences.MaxBy(sentence => WordMap.Words(sentence.Of(article.Body)).Distinct(StringComparer.OrdinalIgnoreCase).Count(wanted.Contains));
    }
}
