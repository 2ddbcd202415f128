using System.Globalization;
using NewsBot.Replies;
using NewsBot.Storage.Filters;

namespace NewsBot.Commands.Calls;

/// <summary>Says in words what a filter restricts to.</summary>
internal static class FilterWords
{
    /// <summary>" in POLITICO from 14 February 2022 to 16 February 2022"; empty for no restriction.</summary>
    public static string Of(ArticleFilter filter)
    {
        var words = filter.Outlet is { } outlet ? $" in {outlet}" : "";
        words += (filter.From, filter.To) switch
        {
            ({ } from, { } to) when from == to => $" on {ReplyWords.Day(from)}",
            ({ } from, { } to) => $" from {ReplyWords.Day(from)} to {ReplyWords.Day(to)}",
            ({ } from, null) => $" since {ReplyWords.Day(from)}",
            (null, { } to) => $" up to {ReplyWords.Day(to)}",
            _ => "",
        };
        return filter.AsOf is { } asOf ? $"{words}, as of {ReplyWords.Day(asOf)}" : words;
    }

    /// <summary>"1 article", "5 articles".</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>A topic or question as a title can hold it: at most 80 characters, none of them cut in half.</summary>
    public static string Shortened(string typed) => typed.Length <= 80 ? typed : $"{typed[..(char.IsHighSurrogate(typed[78]) ? 78 : 79)]}…";
}
