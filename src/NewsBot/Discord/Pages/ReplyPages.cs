using System.Globalization;
using NewsBot.Discord.Messages;
using NewsBot.Replies;

namespace NewsBot.Discord.Pages;

/// <summary>Lays a reply out on pages, each a message within every limit of Discord with the sources of what stands on it.</summary>
/// <param name="locale">A BCP 47 tag, for days.</param>
/// <param name="commandIds">Discord's ids of the commands, by name.</param>
internal sealed class ReplyPages(string locale, IReadOnlyDictionary<string, string> commandIds)
{
    private const int Comfortable = 2_000; // a page of text that is read without much scrolling
    private const int ItemsAPage = 8;
    private const int LargestPage = 3_400; // with the sources and the title below the 6,000 that all cards of a message may hold
    private const int ForLead = 1_900;
    private const int ForNotes = 900;
    private const string Rest = "*The rest stands in the attached file.*";
    private const int ForSources = 2_200; // of the 6,000 that all cards of a message may hold
    private const int LongestLink = 900;

    /// <summary>The pages in order, at least one.</summary>
    public IReadOnlyList<ReplyPage> Of(Reply reply)
    {
        var items = Items(reply, out var leftOut);
        var pages = Pack([.. Lead(reply), .. items, .. Notes(reply)]);
        return [.. pages.Select((page, i) => PageOf(reply, page, Footer(reply, "", i + 1, pages.Count), leftOut))];
    }

    /// <summary>One page with as much as a message may hold: what comes first stands there, and the notes always do, shortened if they must be.</summary>
    /// <param name="reply">What to lay out.</param>
    /// <param name="mark">Printed small at its end: the key of the post.</param>
    public ReplyPage OfPost(Reply reply, string mark)
    {
        List<PageBlock> page = [.. Fitting(Lead(reply), ForLead)];
        var notes = Fitting(Notes(reply), ForNotes).ToList();
        var room = LargestPage - Length(page) - Length(notes) - Rest.Length;
        var items = Items(reply, out var leftOut);
        var shown = Fitting(items, room).ToList();
        var cut = page.Count < Lead(reply).Count() || shown.Count < items.Count || notes.Count < Notes(reply).Count();
        page.AddRange(shown);
        page.AddRange(notes);
        if (cut) page.Add(new PageBlock(Rest, []));
        return PageOf(reply, page, Footer(reply, mark, 1, 1), leftOut || cut);
    }

    /// <summary>The color of a card's edge.</summary>
    public static int ColorOf(Outcome outcome) => outcome switch
    {
        Outcome.Answered => 0x2F6FDE,
        Outcome.Partial => 0xD9A521,
        Outcome.NothingFound => 0x8A8F98,
        _ => 0xC43C3C,
    };

    private ReplyPage PageOf(Reply reply, List<PageBlock> page, string footer, bool leftOut)
    {
        IReadOnlyList<int> cited = [.. page.SelectMany(block => block.Citations).Distinct().Order()];
        var sources = Sources(reply, cited, out var cut);
        return new ReplyPage(Embeds(reply, page, sources, footer), cited, leftOut || cut);
    }

    private IEnumerable<PageBlock> Lead(Reply reply) => reply.Lead is "" ? [] : Sentence(reply.Lead);

    private List<PageBlock> Items(Reply reply, out bool leftOut)
    {
        leftOut = false;
        var writer = new ItemBlocks(locale);
        var blocks = new List<PageBlock>();
        foreach (var item in reply.Items)
        {
            blocks.AddRange(writer.Of(item, out var left));
            leftOut |= left;
        }

        return blocks;
    }

    private static int Length(IEnumerable<PageBlock> blocks) => blocks.Sum(block => block.Text.Length + 2);

    private static IEnumerable<PageBlock> Fitting(IEnumerable<PageBlock> blocks, int room) =>
        blocks.TakeWhile(block => (room -= block.Text.Length + 2) >= 0);

    private static string Footer(Reply reply, string mark, int page, int pages) =>
        string.Join(" · ", new[]
        {
            pages > 1 ? string.Create(CultureInfo.InvariantCulture, $"Page {page} of {pages}") : "",
            reply.AnswerId is "" ? "" : $"Answer {DiscordText.Shorten(reply.AnswerId, 100)}",
            mark,
        }.Where(part => part.Length > 0));

    private static List<List<PageBlock>> Pack(List<PageBlock> blocks)
    {
        var pages = new List<List<PageBlock>> { new() };
        var length = 0;
        foreach (var block in blocks)
        {
            if (pages[^1].Count > 0 && (length + block.Text.Length + 2 > Comfortable || pages[^1].Count > ItemsAPage))
            {
                if (pages[^1].Count > 1 || length + block.Text.Length + 2 > ItemBlocks.Longest)
                {
                    pages.Add([]);
                    length = 0;
                }
            }

            pages[^1].Add(block);
            length += block.Text.Length + 2;
        }

        return pages;
    }

    private IEnumerable<PageBlock> Sentence(string words)
    {
        var pieces = TextPieces.Of(words, Comfortable - 200, piece => DiscordText.OfBot(piece, commandIds).Length);
        if (pieces.Count == 0) pieces = [DiscordText.Shorten(words, 800)];
        return pieces.Select(piece => new PageBlock(DiscordText.OfBot(piece, commandIds), []));
    }

    private IEnumerable<PageBlock> Notes(Reply reply) =>
        reply.Notes.SelectMany((note, i) => Sentence(note).Select((block, j) => block with
        {
            Text = (i, j) switch
            {
                (0, 0) => $"**Notes**\n• {block.Text}",
                (_, 0) => $"• {block.Text}",
                _ => block.Text,
            },
        }));

    private static IReadOnlyList<DiscordEmbed> Embeds(Reply reply, List<PageBlock> page, string? sources, string footer)
    {
        var main = new DiscordEmbed
        {
            Title = DiscordText.Escape(DiscordText.Shorten(ReadableText.OneLine(reply.Title), 120)),
            Description = string.Join("\n\n", page.Select(block => block.Text)) is { Length: > 0 } text ? text : null,
            Color = ColorOf(reply.Outcome),
            Footer = sources is null && footer.Length > 0 ? new DiscordFooter(footer) : null,
        };
        if (sources is null) return [main];

        return
        [
            main,
            new DiscordEmbed
            {
                Title = "Sources",
                Description = sources,
                Color = ColorOf(reply.Outcome),
                Footer = footer.Length > 0 ? new DiscordFooter(footer) : null,
            },
        ];
    }

    /// <summary>One line per source; null where nothing is cited. What does not fit is counted.</summary>
    private string? Sources(Reply reply, IReadOnlyList<int> cited, out bool cut)
    {
        var lines = new List<string>();
        var length = 0;
        var sources = reply.Citations.Where(source => cited.Contains(source.Number)).ToList();
        foreach (var source in sources)
        {
            var line = Line(source);
            if (length + line.Length + 1 > ForSources) break;

            lines.Add(line);
            length += line.Length + 1;
        }

        cut = lines.Count < sources.Count;
        if (cut)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"and {sources.Count - lines.Count} more, which stand in the attached file"));
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    private string Line(ReplyCitation source)
    {
        var title = source.Title is "" ? "untitled" : $"“{DiscordText.Shorten(source.Title, 200)}”";
        var link = DiscordText.LinkOf(source.Url, LongestLink) is { } address ? DiscordText.Link(title, address) : DiscordText.Escape(title);
        var outlet = DiscordText.Shorten(ReplyCitation.OutletLabel(source.Outlet, source.Citation.ArticleId), 100);
        var day = source.Date is { } date ? DiscordText.Day(date.Date, locale) + ReplyWords.Day(date)[ReplyWords.Day(date.Date).Length..] : "date unknown";
        var facts = string.Join(", ", new[] { outlet, DiscordText.Shorten(source.Author ?? "", 100), day, ReplyWords.IdOf(source) }.Where(part => !string.IsNullOrEmpty(part)));
        return string.Create(CultureInfo.InvariantCulture, $@"\[{source.Number}\] {link} — {DiscordText.Escape(facts)}");
    }
}
