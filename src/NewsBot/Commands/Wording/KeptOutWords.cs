using NewsBot.Replies;
using NewsBot.Storage.Writing;

namespace NewsBot.Commands.Wording;

/// <summary>How a reader is told that an article is kept out, with one word for each way: withdrawn, deleted, expired.</summary>
internal static class KeptOutWords
{
    /// <summary>The word as a title, and what goes after the article's name: "was withdrawn on 4 March 2031 and is used in no answer: it was wrong".</summary>
    public static (string Title, string What) Of(Withdrawal kept)
    {
        var day = ReplyWords.Day(DateOnly.FromDateTime(kept.At.UtcDateTime));
        return kept.Action switch
        {
            Withdrawal.Deleted => ("Deleted", $"was deleted on {day} and stays out of the archive: {kept.Reason}"),
            Withdrawal.Expired => ("Expired", $"expired on {day} and is no longer in the archive: it was {kept.Reason}, as the settings say."),
            _ => ("Withdrawn", $"was withdrawn on {day} and is used in no answer: {kept.Reason}"),
        };
    }
}
