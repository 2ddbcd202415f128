using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Ingestion;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Feeds;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;

namespace NewsBot.Commands;

/// <summary>`/status`: health, counts and the last article read in.</summary>
internal sealed class StatusCommand(
    Archive archive, ArticleStore articles, PassageStore passages, QuoteStore quotes, FeedStore feeds, DeadLetterStore letters, WithdrawalStore withdrawals) : ICommand
{
    public CommandDefinition Definition { get; } = new()
    {
        Name = "status",
        Description = "Health, counts and the last article read in",
        Examples = ["status"],
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var count = articles.Count(ArticleFilter.None, cancellationToken);
        var undated = count - articles.Count(new ArticleFilter { From = DateOnly.MinValue }, cancellationToken);
        var days = articles.Days(int.MaxValue, cancellationToken);
        var last = articles.LastRead(cancellationToken);
        return Task.FromResult(new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.Answered,
            Title = "Status",
            Lead = count == 0 ? "The archive is empty; read articles in with `newsbot ingest PATH`." : $"The archive is in order: {FilterWords.Count(count, "article")}.",
            Notes =
            [
                .. Waiting(cancellationToken),
                $"{FilterWords.Count(passages.Count(cancellationToken), "passage")}, {FilterWords.Count(quotes.Count(cancellationToken), "quotation")}, {FilterWords.Count(quotes.CountSpeakers(cancellationToken), "speaker")}.",
                days.Count == 0 ? "No article has a date." : $"Dates from {days[^1].Name} to {days[0].Name}; {FilterWords.Count(undated, "article")} without one.",
                .. KeptOut(cancellationToken),
                .. Feeds(cancellationToken),
                last is null ? "Nothing has been read in yet." : $"Last read in: {last:yyyy-MM-dd HH:mm} UTC.",
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Database {Path.GetFileName(archive.Path)}, {archive.SizeOnDisk / 1024.0 / 1024:0.0} MiB."),
            ],
        });
    }

    private IEnumerable<string> KeptOut(CancellationToken cancellationToken)
    {
        var counts = withdrawals.Counts(cancellationToken);
        if (counts.Count > 0) yield return $"Not counted here, and in no answer: {string.Join(", ", counts.Select(kept => $"{kept.Count:N0} {kept.Name}"))}.";
    }

    private IEnumerable<string> Feeds(CancellationToken cancellationToken)
    {
        var all = feeds.All(cancellationToken);
        if (all.Count == 0) yield break;

        var (paused, failing) = (all.Count(feed => feed.State is FeedState.Paused), all.Count(feed => feed.State is FeedState.Failing));
        yield return $"{FilterWords.Count(all.Count, "feed")}{(paused > 0 ? $", {paused:N0} paused" : "")}{(failing > 0 ? $", {FeedsCommand.Failing(failing)}: /feeds list says why" : "")}.";
    }

    // What is still to be done, if anything is.
    private IEnumerable<string> Waiting(CancellationToken cancellationToken)
    {
        if (letters.Count(cancellationToken) is var failed and > 0)
            yield return $"{FilterWords.Count(failed, "file")} could not be read in; `newsbot doctor` names the latest, `newsbot ingest --retry` tries again.";
        if (articles.CountNotAnalysedBy(ArticleAnalyser.Version, cancellationToken) is var old and > 0)
            yield return $"{FilterWords.Count(old, "article")} of an earlier version of the bot {(old == 1 ? "is" : "are")} analysed anew while it runs.";
    }
}
