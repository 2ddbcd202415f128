using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Replies;

namespace NewsBot.Discord.Pages;

/// <summary>
/// Words made fit for Discord's markdown (https://docs.discord.com/developers/reference#message-formatting): they show as themselves and
/// neither format, link, mention nor ping.
/// </summary>
internal static partial class DiscordText
{
    /// <summary>The words on one line with everything escaped that Discord would read as anything else than letters.</summary>
    public static string Escape(string words) => LineStart.Replace(EscapeWithin(words), @"$1\$2");

    /// <summary>The same for a part of a line, at whose beginning nothing is a heading or a list.</summary>
    public static string EscapeWithin(string part) => Markup.Replace(ReadableText.OneLine(part), @"\$0");

    /// <summary>
    /// The same for a sentence of the bot's own: instants become Discord timestamps, which each reader sees in their own time zone; commands
    /// become mentions that can be pressed, and so does a channel that stands there by its id.
    /// </summary>
    /// <param name="sentence">May hold words of askers and articles; they stay harmless.</param>
    /// <param name="commandIds">Discord's ids of the commands, by name; empty where they are not known.</param>
    public static string OfBot(string sentence, IReadOnlyDictionary<string, string> commandIds)
    {
        var escaped = Escape(sentence);
        var timed = Instant.Replace(escaped, match =>
            DateTimeOffset.TryParse(
                match.Value.Replace("\\", "", StringComparison.Ordinal).Replace(" UTC", "Z", StringComparison.Ordinal),
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var instant) ? Timestamp(instant) : match.Value);
        timed = Channel.Replace(timed, "<#$1>");
        return commandIds.Count == 0 ? timed : SlashCommand.Replace(timed, match =>
            commandIds.TryGetValue(match.Groups[1].Value, out var id) ? $"</{match.Groups[1].Value}:{id}>" : match.Value);
    }

    /// <summary>The instant in each reader's time zone and language, with how long ago it was.</summary>
    public static string Timestamp(DateTimeOffset instant) =>
        string.Create(CultureInfo.InvariantCulture, $"<t:{instant.ToUnixTimeSeconds()}:f> (<t:{instant.ToUnixTimeSeconds()}:R>)");

    /// <summary>A day, which has no time zone and so is no timestamp, as the reader's language writes it: "16 February 2022".</summary>
    /// <param name="date">The day.</param>
    /// <param name="locale">A BCP 47 tag; an unknown one is taken for British English.</param>
    public static string Day(DateOnly date, string locale)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
            return locale is "en-US" ? date.ToString("MMMM d, yyyy", culture) : date.ToString("d MMMM yyyy", culture);
        }
        catch (CultureNotFoundException)
        {
            return ReplyWords.Day(date);
        }
    }

    /// <summary>A link with its own words. The address must have passed <see cref="LinkOf"/>.</summary>
    public static string Link(string words, string address) => $"[{Escape(words)}](<{address}>)";

    /// <summary>An address as it can stand in a link or on a button; null where it is no web address or longer than <paramref name="longest"/>.</summary>
    public static string? LinkOf(string? url, int longest)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo is not "") return null;

        var address = uri.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        return address.Length <= longest && address.All(letter => letter is > ' ' and < '\x7f' and not '<' and not '>') ? address : null;
    }

    /// <summary>The words, or as many whole ones as fit with an ellipsis after them.</summary>
    public static string Shorten(string words, int longest)
    {
        if (words.Length <= longest) return words;

        var cut = words.LastIndexOf(' ', longest - 2);
        if (cut <= 0)
        {
            var elements = StringInfo.ParseCombiningCharacters(words);
            cut = elements.LastOrDefault(start => start <= longest - 2);
        }

        return words[..cut].TrimEnd('\\') + " …";
    }

    // The colon makes an address a link by itself. A point is escaped after the number that would begin a list.
    [GeneratedRegex(@"[\\*_~`|<>\[\]@]|:(?=//)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup { get; }

    // Headings, small print, lists.
    [GeneratedRegex(@"^(\s*\d{0,9})([#\-+.](?=[\s#\-]|$))", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineStart { get; }

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?( UTC|Z|[+-]\d\d:\d\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Instant { get; }

    // An id of Discord's has 17 to 20 digits: a channel of the command line's own may have fewer, and stays what it is.
    [GeneratedRegex(@"\bchannel ([0-9]{17,20})\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Channel { get; }

    [GeneratedRegex(@"(?<![\w/<:.])/([a-z][a-z-]{0,31})(?![\w/-])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlashCommand { get; }
}
