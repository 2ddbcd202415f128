using System.Text;
using System.Text.RegularExpressions;

namespace NewsBot.Replies;

/// <summary>The form of a reply that is pasted into a document (CommonMark). Words of articles show as printed: none of them marks anything up.</summary>
internal static partial class ReplyMarkdown
{
    /// <summary>The whole reply, ending with a line feed.</summary>
    public static string Of(Reply reply)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(Escape(reply.Title)).Append("\n\n");
        if (reply.Lead is not "") page.Append(Escape(reply.Lead)).Append("\n\n");
        foreach (var item in reply.Items) Write(item, page);
        WriteList("Notes", reply.Notes.Select(Escape), page);
        if (reply.Citations.Count > 0) WriteSources(reply.Citations, page);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The text on one line with everything escaped that CommonMark, or GitHub's links and mentions, would take for markup.</summary>
    public static string Escape(string text)
    {
        var line = ReadableText.OneLine(text);
        var escaped = Markup.Replace(line, @"\$0");
        return LineStart.Replace(escaped, match => $"{match.Groups[1].Value}\\{match.Groups[2].Value}");
    }

    private static void Write(ReplyItem item, StringBuilder page)
    {
        if (item.Heading is { } heading) page.Append("## ").Append(Escape(heading)).Append("\n\n");
        if (Byline(item) is { Length: > 0 } byline) page.Append(byline).Append("\n\n");
        if (item.Readings.Count == 0) Quote(ReplyWords.Quoted(item), item.Citations, page);
        foreach (var reading in item.Readings)
        {
            if (reading.Label is { } label) page.Append('*').Append(Escape(label)).Append("*\n\n");
            Quote(ReplyWords.Quoted(item, reading), reading.Citations, page);
        }

        if (item.Note is { } note) page.Append(Escape(note)).Append("\n\n");
    }

    private static string Byline(ReplyItem item)
    {
        var speaker = item.Speaker is { } name ? $"**{Escape(name)}**" : null;
        if (item.SpeakerRole is { } role) speaker = speaker is null ? Escape(role) : $"{speaker}, {Escape(role)}";
        if (speaker is not null && item.SpeakerInferred) speaker += " *(inferred)*";
        return string.Join(" — ", new[] { speaker, Escape(string.Join(", ", item.Outlets)), ReplyWords.Day(item) }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static void Quote(string words, IReadOnlyList<int> citations, StringBuilder page) =>
        page.Append("> ").Append(Escape(words)).Append(' ').Append(Escape(ReplyWords.Marks(citations))).Append("\n\n");

    private static void WriteSources(IEnumerable<ReplyCitation> sources, StringBuilder page)
    {
        page.Append("## Sources\n\n");
        foreach (var article in ReplyWords.ByArticle(sources))
        {
            var source = article.First();
            page.Append("- ").Append(Escape(ReplyWords.Mark(article))).Append(' ').Append(Escape(ReplyWords.Source(source)));
            if (ReplyWords.IdOf(source) is { } id) page.Append(", ").Append(id);
            if (source.Url is { } url && IsWebAddress(url)) page.Append(" — <").Append(new Uri(url).AbsoluteUri).Append('>');
            page.Append('\n');
        }
    }

    private static void WriteList(string heading, IEnumerable<string> lines, StringBuilder page)
    {
        var list = string.Concat(lines.Select(line => $"- {line}\n"));
        if (list is not "") page.Append("## ").Append(heading).Append("\n\n").Append(list).Append('\n');
    }

    private static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    // The colon of an address, the point after "www" and the sign of a mention are escaped so that nothing becomes a link by itself.
    [GeneratedRegex(@"[\\`*_\[\]<>&|~@$]|:(?=//)|(?<=\b[wW]{3})\.|(?<=\w)#(?=\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup { get; }

    // Headings, lists and underlines begin a line.
    [GeneratedRegex(@"^(\s*\d{0,9})([#+\-=.)!])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineStart { get; }
}
