using System.Globalization;
using NewsBot.Discord.Localisation;
using NewsBot.Discord.Messages;
using NewsBot.Replies;

namespace NewsBot.Discord.Pages;

/// <summary>The buttons below a page, and what their ids mean.</summary>
internal static class PageButtons
{
    private const int InARow = 5;
    private const int LongestUrl = 512;
    private const int LongestLabel = 80;

    /// <summary>The rows below one page: turning, showing sources, what to ask next, links to the sources.</summary>
    /// <param name="reply">The whole reply.</param>
    /// <param name="page">The page they stand below.</param>
    /// <param name="index">Its place, from 0.</param>
    /// <param name="pages">How many pages there are.</param>
    /// <param name="key">Names the stored state.</param>
    /// <param name="actions">The typed commands that buttons of all pages run; those of this page are added.</param>
    /// <param name="wording">The words of the reader's language.</param>
    public static IReadOnlyList<DiscordRow> Below(
        Reply reply, ReplyPage page, int index, int pages, string key, List<string> actions, ReplyWording wording)
    {
        var cited = reply.Citations.Where(source => page.Citations.Contains(source.Number)).ToList();
        var rows = new List<DiscordRow>();
        if (pages > 1)
        {
            rows.Add(new DiscordRow(
            [
                Calling(PageId(key, index - 1), wording.Previous, disabled: index == 0),
                Calling($"here:{key}", string.Create(CultureInfo.InvariantCulture, $"{index + 1} / {pages}"), disabled: true),
                Calling(PageId(key, index + 1), wording.Next, disabled: index == pages - 1),
            ]));
        }

        Add(rows, [.. cited.Take(InARow).Select(source => Action(
            string.Create(CultureInfo.InvariantCulture, $"{wording.ShowSource} {source.Number}"),
            $"/source id:{source.PassageId ?? source.Citation.ArticleId}",
            key,
            actions))]);
        Add(rows, [.. reply.Actions.Where(action => !action.Command.StartsWith("/source ", StringComparison.Ordinal)).Take(InARow)
            .Select(action => Action(action.Label, action.Command, key, actions))]);
        Add(rows, [.. Links(cited).Take(InARow)]);
        return rows;
    }

    /// <summary>The rows with every button that calls the bot switched off; links go on working.</summary>
    public static IReadOnlyList<DiscordRow> Disabled(IReadOnlyList<DiscordRow> rows) =>
        [.. rows.Select(row => row with { Components = [.. row.Components.Select(button => button.Url is null ? button with { Disabled = true } : button)] })];

    /// <summary>What a button of that id asks for; null where the id is none of this version's.</summary>
    public static PressedButton? Read(string? customId)
    {
        var parts = (customId ?? "").Split(':');
        return parts is ["page" or "act", { Length: > 0 } key, var number]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new PressedButton(key, parts[0] is "page", index)
            : null;
    }

    private static string PageId(string key, int index) => string.Create(CultureInfo.InvariantCulture, $"page:{key}:{index}");

    private static DiscordButton Calling(string id, string label, bool disabled = false) =>
        new() { Style = DiscordButton.Secondary, CustomId = id, Label = DiscordText.Shorten(label, LongestLabel), Disabled = disabled ? true : null };

    private static DiscordButton Action(string label, string command, string key, List<string> actions)
    {
        var index = actions.IndexOf(command);
        if (index < 0)
        {
            index = actions.Count;
            actions.Add(command);
        }

        return Calling(string.Create(CultureInfo.InvariantCulture, $"act:{key}:{index}"), label);
    }

    private static void Add(List<DiscordRow> rows, IReadOnlyList<DiscordButton> buttons)
    {
        var unique = buttons.DistinctBy(button => button.CustomId ?? button.Url).ToList();
        if (unique.Count > 0) rows.Add(new DiscordRow(unique));
    }

    private static IEnumerable<DiscordButton> Links(IEnumerable<ReplyCitation> cited) =>
        from source in cited
        let address = DiscordText.LinkOf(source.Url, LongestUrl)
        where address is not null
        group source by address into same
        select new DiscordButton
        {
            Style = DiscordButton.Link,
            Url = same.Key,
            Label = DiscordText.Shorten(
                ReadableText.OneLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{same.First().Number} {ReplyCitation.OutletLabel(same.First().Outlet, same.First().Citation.ArticleId)}")),
                LongestLabel),
        };
}
