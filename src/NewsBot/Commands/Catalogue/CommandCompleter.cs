using NewsBot.Commands.Calls;
using NewsBot.Storage;
using NewsBot.Storage.Feeds;
using NewsBot.Storage.Filters;

namespace NewsBot.Commands.Catalogue;

/// <summary>The values that exist in the archive for an option that is being typed.</summary>
internal sealed class CommandCompleter(CommandCatalogue catalogue, ArticleStore articles, QuoteStore quotes, FeedStore feeds)
{
    // Discord's limits: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure
    private const int MostValues = 25;
    private const int LongestValue = 100;

    // The values looked through: the most frequent names, the newest days and headlines.
    private const int MostLookedThrough = 2_000;

    /// <summary>What could be meant by <paramref name="typed"/>: values that hold it, those that begin with it first.</summary>
    /// <returns>At most 25 values (Discord's limit), each at most 100 characters; empty where the option has no completion or the archive cannot be read.</returns>
    public Task<IReadOnlyList<string>> CompleteAsync(CommandOption option, string typed, CancellationToken cancellationToken)
    {
        try
        {
            var values = option.Choices.Count > 0 ? option.Choices : Values(option.Completion, typed, cancellationToken);
            return Task.FromResult<IReadOnlyList<string>>(
            [
                .. values
                    .Where(value => value.Length is > 0 and <= LongestValue && value.Contains(typed, StringComparison.OrdinalIgnoreCase))
                    .OrderBy(value => !value.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                    .Take(MostValues),
            ]);
        }
        catch (ArchiveException)
        {
            return Task.FromResult<IReadOnlyList<string>>([]); // the command that is being typed will say what is wrong with the archive
        }
    }

    private IEnumerable<string> Values(Completion completion, string typed, CancellationToken cancellationToken) => completion switch
    {
        Completion.Commands => catalogue.All.Select(command => command.Definition.Name),
        Completion.Outlets => articles.Outlets(ArticleFilter.None, cancellationToken).Select(outlet => outlet.Name),
        Completion.Dates => articles.Days(MostLookedThrough, cancellationToken).Select(day => day.Name),
        Completion.Speakers => quotes.Speakers(typed, MostLookedThrough, cancellationToken).Select(speaker => speaker.Name),
        Completion.Zones => Digests.Clock.ZoneNames.All,
        Completion.Topics => Topics(cancellationToken),
        Completion.Feeds => feeds.All(cancellationToken).Select(feed => feed.Title),
        _ => [],
    };

    // The words of recent headlines, most frequent first.
    private IEnumerable<string> Topics(CancellationToken cancellationToken) => articles.Titles(MostLookedThrough, cancellationToken)
        .SelectMany(title => title.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(word => word.Trim('‘', '’', '“', '”', '"', '\'', ',', '.', ':', ';', '?', '!', '(', ')').ToLowerInvariant())
        .Where(word => word.Length > 3)
        .GroupBy(word => word)
        .OrderByDescending(group => group.Count())
        .Select(group => group.Key);
}
